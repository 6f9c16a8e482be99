/** Growing pauses between tries, so that a server in trouble is not also besieged. */

const PAUSES = [500, 1000, 2000, 4000, 8000, 15000] as const;

/** Milliseconds to wait before the next try, after so many failures (0 for the first). */
export function pauseAfter(failures: number): number {
  return PAUSES[Math.min(failures, PAUSES.length - 1)] ?? PAUSES[0];
}

/** What the browser keeps for us over a reload: a JSON value under a name, forgotten quietly where storage is refused. */

/** The kept value, or undefined if there is none that can be read. */
export function readKept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keep a value, or forget it with `undefined`. */
export function keep(name: string, value: unknown): void {
  try {
    if (value === undefined) {
      localStorage.removeItem(name);
    } else {
      localStorage.setItem(name, JSON.stringify(value));
    }
  } catch {
    // Private windows and full disks refuse; the page works without, until it is closed.
  }
}

/** A new id that nobody else has; works without HTTPS, where `randomUUID` does not exist. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

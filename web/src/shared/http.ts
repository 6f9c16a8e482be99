/** Asking the gateway: JSON in, JSON out, and two kinds of failure. */

/** The gateway answered, and said no. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(`the gateway refused with ${status}`);
  }
}

/** No answer that can be used: no network, a server that is starting, a broken answer. Worth trying again. */
export class Unreachable extends Error {
  /** The status, if there was an answer at all. */
  constructor(
    message: string,
    readonly status?: number,
  ) {
    super(message);
  }
}

export interface Question {
  method?: 'GET' | 'POST';
  /** Sent as JSON. */
  body?: unknown;
  token?: string;
}

/** Status codes that mean "not now" rather than "no". */
function isPassing(status: number): boolean {
  return status >= 500 || status === 429 || status === 408;
}

/** Ask and give back the JSON answer; rejects with `Refused` or `Unreachable`. */
export async function ask<Answer>(path: string, { method = 'GET', body, token }: Question = {}): Promise<Answer> {
  const headers = new Headers({ Accept: 'application/json' });
  if (body !== undefined) {
    headers.set('Content-Type', 'application/json');
  }
  if (token !== undefined) {
    headers.set('Authorization', `Bearer ${token}`);
  }
  const response = await reach(path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (response.status === 204) {
    return undefined as Answer;
  }
  try {
    return (await response.json()) as Answer;
  } catch {
    throw new Unreachable('the answer is not JSON');
  }
}

async function reach(path: string, request: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, request);
  } catch (error) {
    throw new Unreachable(String(error));
  }
  if (isPassing(response.status)) {
    throw new Unreachable(`status ${response.status}`, response.status);
  }
  if (!response.ok) {
    throw new Refused(response.status);
  }
  return response;
}

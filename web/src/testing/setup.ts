/** What every test begins with: an empty page in an unused browser. */
import { beforeEach } from 'vitest';

// Lit greets developers on the console; a test's output is for failures.
Object.assign(globalThis, { litIssuedWarnings: new Set(['dev-mode']) });

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

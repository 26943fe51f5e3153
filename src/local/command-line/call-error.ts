/** The call is wrong or a file cannot be read or written: one Thai line for standard error, exit status 2. */
export class CallError extends Error {
  override name = 'CallError';
}

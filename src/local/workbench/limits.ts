/** The add-on is at work, or too much is asked for at once: to be tried again in a moment. */
export class BusyError extends Error {}

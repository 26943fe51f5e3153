/** An error whose message is meant for the one who pressed the menu: Thai, with what to do. */
export class ShownError extends Error {}

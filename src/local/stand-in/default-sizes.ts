/** Google's sizes of a cell, in pixels. */
export const DEFAULT_WIDTH = 100;
export const DEFAULT_HEIGHT = 21;

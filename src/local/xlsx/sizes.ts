/** Pixels of a column whose width the file gives in characters of 7 pixels. */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + 18) / 256) * 7);
}

export function columnCharacters(pixels: number): number {
  return Math.round((pixels / 7) * 100) / 100;
}

/** Pixels of a row whose height the file gives in points. */
export function rowPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

export function rowPoints(pixels: number): number {
  return (pixels * 72) / 96;
}

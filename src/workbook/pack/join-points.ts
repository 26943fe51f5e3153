/** Several points or pieces of evidence of one cell, one a line. */
export function joinPoints(...points: readonly string[]): string {
  return points.join('\n');
}

/**
 * Pixels of columns that A4 lying takes beside each other in 7 points, where the text of a tab has 10: 784 points between
 * the margins ÷ 0.75 points a pixel ÷ 70 % are 1,493. Where the font of the file is not there, programs make columns up to
 * a fifth wider, and would break them where they like.
 */
export const PAGE_ROOM = 1240;

/** The size of such a page, in percent. */
export const LEAST_SCALE = 70;

/**
 * The columns (from 0) that begin a page of their own where all together are wider than a page; none where one page holds
 * them. `starts`: columns that a page begins at best, such as the first of each section; between two of them it begins
 * only where their columns are wider than a page by themselves. `repeated`: so many first columns stand on every page.
 */
export function columnBreaks(
  widths: readonly number[],
  starts: readonly number[],
  repeated: number,
): readonly number[] {
  const sum = (from: number, to: number): number =>
    widths.slice(from, to).reduce((total, width) => total + width, 0);
  if (sum(0, widths.length) <= PAGE_ROOM) return [];
  const head = sum(0, repeated);
  const again = head < PAGE_ROOM / 2 ? head : 0;
  const ends = [...starts.filter((at) => at > repeated), widths.length];
  const breaks: number[] = [];
  let used = head;
  let from = repeated;
  for (const end of ends) {
    const group = sum(from, end);
    if (used + group > PAGE_ROOM && used > again && from > repeated) {
      breaks.push(from);
      used = again;
    }
    for (let at = from; at < end; at += 1) {
      const width = widths[at] ?? 0;
      if (used + width > PAGE_ROOM && at > repeated && breaks[breaks.length - 1] !== at) {
        breaks.push(at);
        used = again;
      }
      used += width;
    }
    from = end;
  }
  return breaks;
}

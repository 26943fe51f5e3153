type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Neighbouring columns of one width, counted from 0. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/**
 * Sets widths (pixels) with the fewest calls: what stands between two columns of one width may first be given theirs,
 * and then its own. `first`: the column of the first width, counted from 0.
 */
export function applyWidths(sheet: Sheet, widths: readonly number[], first = 0): void {
  for (const { from, to, width } of widthRuns(widths))
    sheet.setColumnWidths(first + from + 1, to - from, width);
}

/** The calls in their order; later ones go over earlier ones (the "strange printer" of the textbooks). */
export function widthRuns(widths: readonly number[]): Run[] {
  const plain: Run[] = [];
  widths.forEach((width, at) => {
    const last = plain[plain.length - 1];
    if (last?.width === width) plain[plain.length - 1] = { ...last, to: at + 1 };
    else plain.push({ from: at, to: at + 1, width });
  });
  const known = new Map<string, Run[]>();
  const paint = (from: number, to: number): Run[] => {
    const first = plain[from];
    if (!first || from >= to) return [];
    const key = `${from} ${to}`;
    const found = known.get(key);
    if (found) return found;
    // Either the first run is painted alone, or together with a later one of its width.
    let best: Run[] = [first, ...paint(from + 1, to)];
    for (let at = from + 1; at < to; at += 1) {
      if (plain[at]?.width !== first.width) continue;
      const [head, ...rest] = paint(at, to);
      if (!head) continue;
      const tried = [{ ...head, from: first.from }, ...paint(from + 1, at), ...rest];
      if (tried.length < best.length) best = tried;
    }
    known.set(key, best);
    return best;
  };
  return paint(0, plain.length);
}

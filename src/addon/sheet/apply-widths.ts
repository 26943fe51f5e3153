type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Neighbouring columns that are given one width, counted from 0. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/**
 * Sets widths (pixels) with the fewest calls: what stands between two columns of one width may first be given theirs,
 * and then its own. `first`: the column of the first width, counted from 0; `known`: widths that the columns have.
 */
export function applyWidths(
  sheet: Sheet,
  widths: readonly number[],
  first = 0,
  known: readonly number[] = [],
): void {
  for (const { from, to, width } of widthRuns(widths, known))
    sheet.setColumnWidths(first + from + 1, to - from, width);
}

/** Neighbouring columns of one width which have one width, or of which it is not known. */
interface Plain extends Run {
  readonly known: number | undefined;
}

/**
 * The calls in their order; later ones go over earlier ones (the "strange printer" of the textbooks, on paper that may
 * be printed already).
 */
export function widthRuns(widths: readonly number[], known: readonly number[] = []): Run[] {
  const plain: Plain[] = [];
  widths.forEach((width, at) => {
    const last = plain[plain.length - 1];
    if (last?.width === width && last.known === known[at]) plain[plain.length - 1] = { ...last, to: at + 1 };
    else plain.push({ from: at, to: at + 1, width, known: known[at] });
  });
  const paint = painter(plain);
  // Of the columns up to each: those that have their width already are left, or all from some column on are painted.
  const best: Run[][] = [[]];
  plain.forEach(({ width, known: has }, at) => {
    const before = best[at] ?? [];
    if (has === width) {
      best.push(before);
      return;
    }
    const ways = plain.slice(0, at + 1).map((_, from) => [...(best[from] ?? []), ...paint(from, at + 1)]);
    best.push(ways.reduce((few, way) => (way.length < few.length ? way : few)));
  });
  return best[plain.length] ?? [];
}

/** The fewest calls for the columns from one to another, of which none has its width. */
function painter(plain: readonly Plain[]): (from: number, to: number) => Run[] {
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
  return paint;
}

/** The width that most tabs have in each column; of several that of the column before, else the first. */
export function commonWidths(tabs: readonly (readonly number[])[], columns: number): number[] {
  const common: number[] = [];
  for (let column = 0; column < columns; column += 1) {
    const widths = tabs.flatMap((one) => one[column] ?? []);
    const count = (width: number): number => widths.filter((one) => one === width).length;
    const most = Math.max(...widths.map(count));
    const before = common[column - 1];
    const isAsBefore = before !== undefined && count(before) === most;
    common.push(isAsBefore ? before : (widths.filter((width) => count(width) === most)[0] ?? before ?? 0));
  }
  return common;
}

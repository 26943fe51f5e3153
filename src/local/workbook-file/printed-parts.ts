import { causeText } from '../../language/causes.ts';
import { memoText } from '../../language/memo.ts';
import { toThaiDigits } from '../../language/numbers.ts';
import { overviewText } from '../../language/overview.ts';
import { papersText } from '../../language/papers.ts';
import { tabText } from '../../language/tabs.ts';
import { GENERATED } from '../../workbook/vocabulary.ts';
import type { Rect } from '../stand-in/rect.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import { FREE, heightOf, STANDING } from './paper.ts';

/** What of a tab goes on paper, and where its parts begin. */
export interface PrintedParts {
  readonly rowBreaks: readonly number[];
  /** null: all. */
  readonly area: Rect | null;
  readonly isOnePage: boolean;
}

const ALL: PrintedParts = { rowBreaks: [], area: null, isOnePage: false };

/** A letter is made smaller by at most so much before it goes on a second page. */
const LEAST_LETTER = 0.8;
/** Of แจ้งผล: name, message and state. The links behind them are of no use on paper. */
const NOTICE_COLUMNS = 3;

/** Found by the headings below the first row; null where a tab has none of them. */
export function printedParts(sheet: Sheet): PrintedParts | null {
  const rowOf = (text: string): number =>
    sheet.values.findIndex((line, row) => row > 0 && line?.includes(text));
  const { rows, columns } = sheet.extent();
  const above = (row: number): Rect => ({ row: 0, column: 0, rows: row, columns });

  // What explains a district's scores is no part of the form that is signed.
  const pageTwo = rowOf(tabText.pageTwo);
  if (pageTwo > 0) return { ...ALL, rowBreaks: [pageTwo] };

  const letter = rowOf(GENERATED.memo);
  if (letter > 0) return letterParts(sheet, letter - 1, rowOf(toThaiDigits(memoText.proposal)));

  // What the chief reads is one page; the message and the links are for the screen.
  const message = rowOf(overviewText.message);
  if (message > 0) return { ...ALL, area: above(message - 1), isOnePage: true };

  // On paper one line for each cause, which names its first cells, is enough.
  const details = rowOf(causeText.details);
  if (details > 0) return { ...ALL, area: above(details - 1) };

  if (rowOf(papersText.groupsHeading) > 0)
    return { ...ALL, area: { row: 0, column: 0, rows, columns: Math.min(columns, NOTICE_COLUMNS) } };
  return null;
}

/**
 * The letter of the memo, with the row above it that says when its figures are not the latest. Where it does not go on a
 * page in letters of a good size, what is proposed stands with all signatures on one page: on a new one where the last has
 * no room left for it.
 */
function letterParts(sheet: Sheet, first: number, proposal: number): PrintedParts {
  const { rows, columns } = sheet.extent();
  const area = { row: first, column: 0, rows: rows - first, columns };
  const page = STANDING.height * FREE;
  const isOnePage = heightOf(sheet, first, rows) * LEAST_LETTER <= page;
  if (isOnePage || proposal < 0) return { area, isOnePage, rowBreaks: [] };
  const left = page - (heightOf(sheet, first, proposal) % page);
  return { area, isOnePage, rowBreaks: heightOf(sheet, proposal, rows) > left ? [proposal] : [] };
}

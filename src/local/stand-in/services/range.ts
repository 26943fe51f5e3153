import { signatureError, wholeNumber } from '../check-arguments.ts';
import { type Rect, sameRect } from '../rect.ts';
import type { Run } from '../run.ts';
import { changes, service, structures } from '../service.ts';
import type { Sheet } from '../sheet.ts';
import { protectRange } from './protection.ts';
import { rangeFormats } from './range-formats.ts';
import { rangeLinks } from './range-links.ts';
import { rangeStructure } from './range-structure.ts';
import { rangeValues } from './range-values.ts';
import { sheetService } from './sheet.ts';

/** What stands behind a Range of a script. */
export interface RangeContent {
  sheet: Sheet;
  rect: Rect;
}

export type RangeMaker = (run: Run, sheet: Sheet, rect: Rect) => object;

/** A Range as scripts see it. Throws when it does not lie within the sheet. */
export function rangeService(run: Run, sheet: Sheet, rect: Rect): object {
  checkInside(sheet, rect);
  const content: RangeContent = { sheet, rect };
  const self = (): object => object;
  const methods = {
    ...rangeValues(run, sheet, rect, self),
    ...rangeFormats(run, sheet, rect, self),
    ...rangeStructure(run, sheet, rect, self, rangeService),
    ...rangeLinks(run, sheet, rect, self),
    ...structures({
      getSheet: () => sheetService(run, sheet),
      offset: (...args: unknown[]) => rangeService(run, sheet, offset(rect, args)),
    }),
    ...changes({
      protect: () =>
        protectRange(
          run,
          sheet,
          (other) => other.kind === 'RANGE' && !!other.rect && sameRect(other.rect, rect),
          rect,
        ),
    }),
  };
  const object = service(run, 'Range', methods, content, {}, () => {
    checkAlive(sheet);
    checkInside(sheet, rect);
  });
  return object;
}

/** Throws when the sheet was deleted in the meantime. */
export function checkAlive(sheet: Sheet): void {
  if (sheet.deleted) throw new Error(`Sheet ${sheet.id} not found`);
}

function checkInside(sheet: Sheet, rect: Rect): void {
  if (
    rect.row < 0 ||
    rect.column < 0 ||
    rect.row + rect.rows > sheet.maxRows ||
    rect.column + rect.columns > sheet.maxColumns
  ) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

function offset(rect: Rect, args: unknown[]): Rect {
  if (args.length !== 2 && args.length !== 3 && args.length !== 4) throw signatureError('Range.offset', args);
  const [rows, columns, numRows = rect.rows, numColumns = rect.columns] = args;
  return {
    row: rect.row + wholeNumber('Range.offset', rows, -rect.row),
    column: rect.column + wholeNumber('Range.offset', columns, -rect.column),
    rows: wholeNumber('Range.offset', numRows, 1),
    columns: wholeNumber('Range.offset', numColumns, 1),
  };
}

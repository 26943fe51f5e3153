import { signatureError, wholeNumber } from '../check-arguments.ts';
import type { Service } from '../google.ts';
import { type Rect, sameRect } from '../rect.ts';
import { changes, service, structures } from '../service.ts';
import type { Sheet } from '../sheet.ts';
import { rangeFormats } from './range-formats.ts';
import { rangeGroups } from './range-groups.ts';
import { rangeLinks } from './range-links.ts';
import { rangeStructure } from './range-structure.ts';
import { rangeValues } from './range-values.ts';
import type { TiedRun } from './ties.ts';

/** What stands behind a Range of a script. */
export interface RangeContent {
  sheet: Sheet;
  rect: Rect;
}

/** A Range as scripts see it. Throws when it does not lie within the sheet. */
export function rangeService(run: TiedRun, sheet: Sheet, rect: Rect): Service<'Range'> {
  checkInside(sheet, rect);
  const content: RangeContent = { sheet, rect };
  const self = (): Service<'Range'> => object;
  const methods = {
    ...rangeValues(run, sheet, rect, self),
    ...rangeFormats(run, sheet, rect, self),
    ...rangeStructure(run, sheet, rect, self),
    ...rangeLinks(run, sheet, rect, self),
    ...rangeGroups(run, sheet, rect, self),
    ...structures<'Range'>({
      getSheet: () => run.ties.sheet(sheet),
      getGridId: () => sheet.id,
      offset: (...args: unknown[]) => rangeService(run, sheet, offset(rect, args)),
    }),
    ...changes<'Range'>({
      protect: () =>
        run.ties.protect(
          sheet,
          (other) => other.kind === 'RANGE' && !!other.rect && sameRect(other.rect, rect),
          rect,
        ),
    }),
  };
  const object: Service<'Range'> = service(run, 'Range', methods, content, {}, () => {
    checkAlive(sheet);
    checkInside(sheet, rect);
  });
  return object;
}

/** Throws when the sheet was deleted in the meantime. */
export function checkAlive(sheet: Sheet): void {
  if (sheet.deleted) throw new Error(`Sheet ${sheet.id} not found`);
}

/** Throws for cells that the sheet has not. */
export function checkInside(sheet: Sheet, rect: Rect): void {
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

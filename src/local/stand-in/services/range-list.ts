import { list, signatureError } from '../check-arguments.ts';
import type { Service } from '../google.ts';
import type { Rect } from '../rect.ts';
import { service, structures, writes } from '../service.ts';
import type { Sheet } from '../sheet.ts';
import { setBorder } from './border.ts';
import { checkEditable } from './editable.ts';
import { readSheetRange } from './sheet-range.ts';
import type { TiedRun } from './ties.ts';

/** Sheet.getRangeList(['A1:B4', 'D1:E4']): what is done to the list is done to each of its ranges. */
export function rangeListService(run: TiedRun, sheet: Sheet, args: unknown[]): Service<'RangeList'> {
  const [notations] = args;
  if (args.length !== 1) throw signatureError('Sheet.getRangeList', args);
  const rects = list('Sheet.getRangeList', notations).map((notation): Rect => {
    if (typeof notation !== 'string') throw signatureError('Sheet.getRangeList', args);
    return readSheetRange(sheet, [notation]);
  });
  if (rects.length === 0) throw new Error('The list of ranges must not be empty.');
  const self: Service<'RangeList'> = service(run, 'RangeList', {
    ...structures<'RangeList'>({
      getRanges: () => rects.map((rect) => run.ties.range(sheet, rect)),
    }),
    ...writes<'RangeList'>({
      setBorder(...border: unknown[]) {
        for (const rect of rects) checkEditable(run, sheet, rect);
        for (const rect of rects) setBorder(sheet, rect, border);
        return self;
      },
    }),
  });
  return self;
}

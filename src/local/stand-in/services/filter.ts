import type { Rect } from '../rect.ts';
import type { Run } from '../run.ts';
import { service, structures, writes } from '../service.ts';
import type { Sheet } from '../sheet.ts';
import type { RangeMaker } from './range.ts';

/** The filter of a sheet as scripts see it. */
export function filterService(run: Run, sheet: Sheet, rect: Rect, range: RangeMaker): object {
  return service(run, 'Filter', {
    ...structures({ getRange: () => range(run, sheet, sheet.filter ?? rect) }),
    ...writes({
      remove() {
        sheet.filter = null;
        sheet.touched.add('filter');
      },
    }),
  });
}

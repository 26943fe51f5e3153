import type { Service } from '../google.ts';
import type { Rect } from '../rect.ts';
import { service, structures, writes } from '../service.ts';
import type { Sheet } from '../sheet.ts';
import { rangeService } from './range.ts';
import type { TiedRun } from './ties.ts';

/** The filter of a sheet as scripts see it. */
export function filterService(run: TiedRun, sheet: Sheet, rect: Rect): Service<'Filter'> {
  return service(run, 'Filter', {
    ...structures<'Filter'>({ getRange: () => rangeService(run, sheet, sheet.filter ?? rect) }),
    ...writes<'Filter'>({
      remove() {
        sheet.filter = null;
        sheet.touched.add('filter');
      },
    }),
  });
}

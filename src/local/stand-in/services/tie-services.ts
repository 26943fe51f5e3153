import type { Run } from '../run.ts';
import { filterService } from './filter.ts';
import { protectRange } from './protection.ts';
import { rangeService } from './range.ts';
import { sheetService } from './sheet.ts';
import type { TiedRun } from './ties.ts';

/** The one place where services that need each other come together, so that their files do not. */
export function tieServices(run: Run): TiedRun {
  const tied: TiedRun = Object.assign(run, {
    ties: {
      range: (sheet, rect) => rangeService(tied, sheet, rect),
      sheet: (sheet) => sheetService(tied, sheet),
      filter: (sheet, rect) => filterService(tied, sheet, rect),
      protect: (sheet, same, rect) => protectRange(tied, sheet, same, rect),
    } satisfies TiedRun['ties'],
  });
  return tied;
}

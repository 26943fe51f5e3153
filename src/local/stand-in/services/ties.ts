import type { Service } from '../google.ts';
import type { Rect } from '../rect.ts';
import type { Protection } from '../rules.ts';
import type { Run } from '../run.ts';
import type { Sheet } from '../sheet.ts';

/** What a range gives that is itself made of ranges; `tie-services.ts` makes it. */
export interface Ties {
  range(sheet: Sheet, rect: Rect): Service<'Range'>;
  sheet(sheet: Sheet): Service<'Sheet'>;
  filter(sheet: Sheet, rect: Rect): Service<'Filter'>;
  /** The protection of these cells, an old one where it is the `same`. */
  protect(sheet: Sheet, same: (other: Protection) => boolean, rect: Rect): Service<'Protection'>;
}

export interface TiedRun extends Run {
  readonly ties: Ties;
}

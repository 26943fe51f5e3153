import type { CalendarDate } from '../../../language/dates.ts';
import type { Assessment } from '../../assess.ts';
import type { Earlier } from '../shared/earlier.ts';
import type { Owner } from '../shared/owners.ts';

/** What messages are made from. */
export interface NoticeView extends Assessment {
  /** The month or round before; null where none is kept. */
  readonly earlier: Earlier | null;
  readonly owners: readonly Owner[];
  readonly calculatedAt: { readonly people: string };
  /** The day of calculation. */
  readonly today: CalendarDate;
}

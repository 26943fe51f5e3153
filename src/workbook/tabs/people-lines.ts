import { tabText } from '../../language/tabs.ts';
import type { Head } from '../round.ts';

/** The line that every tab people read carries: ข้อความกำกับ, what is unconfirmed, the date of the data. */
export function labelLine({ settings, unconfirmed }: Head): string {
  const parts = [
    settings?.label ?? '',
    unconfirmed > 0 ? tabText.estimated(unconfirmed) : '',
    settings?.asOf ? tabText.asOf(settings.asOf) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Its look: a plain date warns of nothing. */
export const labelStyle = ({ settings, unconfirmed }: Head): 'mark' | 'subtitle' =>
  unconfirmed > 0 || (settings?.label ?? '') !== '' ? 'mark' : 'subtitle';

/** Row (from 0) of the line in สรุปคะแนน and the district tabs that says when their figures are no longer the latest. */
export const MARK_ROW = 3;

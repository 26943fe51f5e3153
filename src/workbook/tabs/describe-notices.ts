import { GENERATED } from '../vocabulary.ts';
import type { ScoredRun } from './describe-tabs.ts';
import { labelLine, MARK_ROW } from './people-lines.ts';
import { TabBuilder } from './tab-builder.ts';
import type { TabDescription } from './tab-description.ts';

/** แจ้งผล: a link, a PDF and a message that stands alone for every district. `outdated`: the formula that repeats the summary's mark. */
export function describeNotices({ assessment }: ScoredRun, outdated: string): TabDescription {
  const tab = new TabBuilder([200]);
  tab.line(GENERATED.notices, 'title');
  tab.line(labelLine(assessment.round), 'mark');
  tab.line('', 'subtitle');
  tab.formula({ row: MARK_ROW, column: 0, formula: outdated }).line('', 'mark');
  return tab.build({ key: 'notices', title: GENERATED.notices, frozenRows: 0, frozenColumns: 0 });
}

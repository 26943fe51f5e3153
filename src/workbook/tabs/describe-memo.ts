import { GENERATED } from '../vocabulary.ts';
import type { ScoredRun } from './describe-tabs.ts';
import { labelLine, MARK_ROW } from './people-lines.ts';
import { TabBuilder } from './tab-builder.ts';
import type { TabDescription } from './tab-description.ts';

/** บันทึกข้อความ: a print-ready memo with the ranking. `outdated`: the formula that repeats the summary's mark. */
export function describeMemo({ assessment }: ScoredRun, outdated: string): TabDescription {
  const tab = new TabBuilder([200]);
  tab.line(GENERATED.memo, 'title');
  tab.line(labelLine(assessment.round), 'mark');
  tab.line('', 'subtitle');
  tab.formula({ row: MARK_ROW, column: 0, formula: outdated }).line('', 'mark');
  return tab.build({ key: 'memo', title: GENERATED.memo, frozenRows: 0, frozenColumns: 0 });
}

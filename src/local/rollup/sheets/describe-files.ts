import { THAI_RESULTS } from '../../../language/command-line.ts';
import { ROLL_UP_TABS, rollUpSheets } from '../../../language/rollup/sheets.ts';
import type { StyleName } from '../../../workbook/tabs/style.ts';
import { TabBuilder } from '../../../workbook/tabs/tab-builder.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { ROLL_UP_KEY } from '../reading/read-parts.ts';
import type { RollUpIssue } from '../rollup-issue.ts';
import type { SheetView } from './sheet-view.ts';

const WIDTHS = [300, 100, 640];
const SEVERITIES = ['error', 'warning', 'notice'] as const;

/** The most severe first; within that as they were found. */
export const bySeverity = (issues: readonly RollUpIssue[]): RollUpIssue[] =>
  SEVERITIES.flatMap((severity) => issues.filter((one) => one.severity === severity));

/** ตรวจสอบไฟล์: what was found in the files, and what to do. */
export function describeFiles({ report }: SheetView): TabDescription {
  const tab = new TabBuilder(WIDTHS);
  tab.line(ROLL_UP_TABS.files, 'title').line(rollUpSheets.usedFiles(report.workbooks.length), 'subtitle');
  tab.header([...rollUpSheets.fileColumns]);
  for (const { file, severity, message } of bySeverity(report.issues)) {
    const look: StyleName = severity;
    tab.row([file, THAI_RESULTS.severity[severity], message], ['nameText', look, 'text']);
  }
  if (report.issues.length === 0) tab.line(rollUpSheets.noFindings, 'subtitle');
  return tab.build({
    key: `${ROLL_UP_KEY}:files`,
    title: ROLL_UP_TABS.files,
    frozenRows: 3,
    frozenColumns: 0,
    ...(report.issues.length > 0 ? { filterFrom: 2 } : {}),
  });
}

import type { Report } from '../../../workbook/report.ts';
import type { NotWritten } from '../../sheet/writing.ts';

/** What came of a run: the report, and whether a run-level error kept it from giving scores. */
export interface Outcome extends Report {
  readonly failed: boolean;
  /**
   * Generated tabs that could not be brought up to date, by title, whether time ran out, and whether the workbook
   * keeps no memory of what was written.
   */
  readonly notWritten: NotWritten;
}

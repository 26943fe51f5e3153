import type { Assessment } from '../assess.ts';
import type { FormConfirmations } from '../confirmation/owner-confirmation.ts';
import type { Grid } from '../grid.ts';
import type { Cells } from '../history/history-table.ts';
import type { Trend } from '../history/trend.ts';
import type { Problem } from '../problems/problem.ts';
import type { ChangeList } from './inputs/snapshot.ts';
import type { Earlier } from './shared/earlier.ts';
import type { TidyRows } from './tidy/describe-tidy.ts';

/** When the figures were computed: for people, and ISO 8601 with +07:00 for machines; by whom, '' where not told. */
export interface CalculatedAt {
  readonly people: string;
  readonly machine: string;
  readonly by: string;
}

/** A run that gave scores, with all that its tabs show beside them. */
export interface ScoredRun extends Assessment {
  readonly problems: readonly Problem[];
  /** When the list of problems last changed. */
  readonly listed: { readonly at: string };
  readonly tidy: TidyRows;
  readonly calculatedAt: CalculatedAt;
  /** The input tabs as they were read. */
  readonly grids: readonly Grid[];
  /** The titles that the summary and the hidden copy of the inputs really have. */
  readonly summaryTitle: string;
  readonly snapshotTitle: string;
  /** Address of the file; '' where it has none: a file on somebody's disk. */
  readonly fileUrl: string;
  /** The last month or round that was kept before; null where there is none. */
  readonly earlier: Earlier | null;
  /** Cells of ผลรอบที่ปิดแล้ว; null where there is no such tab. */
  readonly closed: Cells | null;
  /** How each form stands: whether somebody stands for its results. */
  readonly confirmations: FormConfirmations;
  /** Totals of earlier months and of the last round. */
  readonly trend: Trend;
  /** What the last calculation that moved a figure changed; null where nothing ever did. */
  readonly changes: ChangeList | null;
}

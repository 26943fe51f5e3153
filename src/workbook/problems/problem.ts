import type { Place } from '../grid.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** Errors of the first list stop the run; those of the second cost one indicator of one district its score. */
export const RUN_ERRORS = [
  'tab-missing',
  'column-missing',
  'no-districts',
  'no-indicators',
  'duplicate-district',
  'duplicate-code',
  'bad-code',
  'bad-district',
  'merged-rows',
  'unknown-section',
  'bad-weight',
  'bad-share',
  'bad-criterion',
  'bad-setting',
  'bad-grade',
  'duplicate-section',
] as const;

export const CELL_ERRORS = [
  'not-a-number',
  'cell-error',
  'zero-denominator',
  'out-of-range',
  'conflicting-result',
  'merged-cell',
  'bad-target',
] as const;

export const WARNINGS = [
  'weights-not-100',
  'shares-not-100',
  'unknown-district',
  'unknown-code',
  'unknown-label',
  'no-form',
  'input-missing',
  'form-unreadable',
  'over-100',
  'looks-like-fraction',
  'confirmed-differs',
  'title-taken',
  'setting-ignored',
  'row-skipped',
  'duplicate-header',
  'scale-doubtful',
  'implausible',
  'bad-date',
  'date-doubtful',
  'empty-section',
  'tab-changed',
  'history-changed',
  'closed-differs',
  'bad-moderated',
  'no-reference',
  'unknown-scope',
  'out-of-scope',
] as const;

export const NOTICES = [
  'unconfirmed',
  'text-number',
  'half-filled',
  'target-only',
  'evidence-missing',
  'not-assessed',
  'confirmed',
  'name-mended',
  'tab-kept',
  'date-mended',
  'note-missing',
  'central-differs',
  'central-unreadable',
] as const;

export type ProblemCode =
  | (typeof RUN_ERRORS)[number]
  | (typeof CELL_ERRORS)[number]
  | (typeof WARNINGS)[number]
  | (typeof NOTICES)[number];

/** Something to tell the people who keep the workbook. */
export interface Problem extends Place {
  readonly severity: Severity;
  readonly code: ProblemCode;
  /** Thai: what is wrong and how to mend it. */
  readonly message: string;
  /** The work group whose it is, or ''. */
  readonly owner: string;
}

const ERRORS: readonly string[] = [...RUN_ERRORS, ...CELL_ERRORS];

export function severityOf(code: ProblemCode): Severity {
  if (ERRORS.indexOf(code) >= 0) return 'error';
  return (WARNINGS as readonly string[]).indexOf(code) >= 0 ? 'warning' : 'notice';
}

/** True for a problem because of which the whole run gives no scores. */
export const stopsTheRun = ({ code }: Problem): boolean =>
  (RUN_ERRORS as readonly string[]).indexOf(code) >= 0;

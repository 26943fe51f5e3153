/** What a file is told of. */
export type RollUpCode =
  /** Not used. */
  | 'unreadable'
  | 'not-a-workbook'
  | 'not-scored'
  | 'older-version'
  | 'no-round'
  | 'no-province'
  | 'other-round'
  | 'province-twice'
  /** Used, and marked. */
  | 'stale'
  | 'rules-unreadable'
  | 'unconfirmed'
  | 'marked'
  | 'own-targets'
  | 'figures-differ'
  | 'cannot-verify'
  | 'code-twice'
  | 'range-unknown'
  | 'too-large'
  /** Passed over. */
  | 'lock-file'
  | 'same-file'
  | 'not-xlsx'
  | 'roll-up';

/** A finding about a file, with its remedy. */
export interface RollUpIssue {
  readonly severity: 'error' | 'warning' | 'notice';
  readonly code: RollUpCode;
  /** '' where it is about several. */
  readonly file: string;
  /** Thai, complete in itself: what, where, what to do. */
  readonly message: string;
}

const SEVERITIES: Readonly<Record<RollUpCode, RollUpIssue['severity']>> = {
  unreadable: 'error',
  'not-a-workbook': 'error',
  'not-scored': 'error',
  'older-version': 'error',
  'no-round': 'error',
  'no-province': 'error',
  'other-round': 'warning',
  'province-twice': 'warning',
  stale: 'warning',
  'rules-unreadable': 'warning',
  unconfirmed: 'warning',
  marked: 'warning',
  'own-targets': 'notice',
  'figures-differ': 'warning',
  'cannot-verify': 'warning',
  'code-twice': 'warning',
  'range-unknown': 'notice',
  'too-large': 'warning',
  'lock-file': 'notice',
  'same-file': 'notice',
  'not-xlsx': 'notice',
  'roll-up': 'notice',
};

export const rollUpIssue = (code: RollUpCode, file: string, message: string): RollUpIssue => ({
  severity: SEVERITIES[code],
  code,
  file,
  message,
});

import { type RollUpFindings, rollUpFinding } from '../../language/rollup/issues.ts';
import { rollUpFindingEnglish } from '../../language/rollup/issues-english.ts';
import type { FrameLanguage } from '../../language/workbench-frame.ts';

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

/** The same in English, for the terminal: what is kept and published is Thai. */
const inEnglish = new WeakMap<RollUpIssue, string>();

/** A finding in the words that `say` chooses. */
export function rollUpIssue(
  code: RollUpCode,
  file: string,
  say: (words: RollUpFindings) => string,
): RollUpIssue {
  const issue = { severity: SEVERITIES[code], code, file, message: say(rollUpFinding) };
  inEnglish.set(issue, say(rollUpFindingEnglish));
  return issue;
}

/** What a finding says on the terminal. */
export const messageIn = (issue: RollUpIssue, language: FrameLanguage): string =>
  (language === 'en' ? inEnglish.get(issue) : undefined) ?? issue.message;

import { expect, it } from 'vitest';
import { commandLineEnglish } from '../../../src/language/command-line-english.ts';
import { type RollUpFindings, rollUpFinding } from '../../../src/language/rollup/issues.ts';
import { messageIn, rollUpIssue } from '../../../src/local/rollup/rollup-issue.ts';

const THAI = /[\u0e00-\u0e7f]/;
const ROUND = { thai: 'รอบที่ 2 ปีงบประมาณ 2567', english: 'round 2 of fiscal year 2567' };
const CELL = { tab: 'T', cell: 'B2', there: 1, recomputed: null };
const REASON = commandLineEnglish.unreadable('damaged', { sheet: 'S' });

const FINDINGS: Record<keyof RollUpFindings, (words: RollUpFindings) => string> = {
  unreadable: (say) => say.unreadable('ไฟล์เสีย', REASON),
  notAWorkbook: (say) => say.notAWorkbook,
  notScored: (say) => say.notScored,
  olderVersion: (say) => say.olderVersion(['a', 'b', 'c', 'd']),
  noRound: (say) => say.noRound,
  noProvince: (say) => say.noProvince,
  otherRound: (say) => say.otherRound(ROUND, ROUND),
  provinceTwice: (say) => say.provinceTwice('P', ROUND, 'a.xlsx'),
  stale: (say) => say.stale,
  unfinished: (say) => say.unfinished,
  noCopy: (say) => say.noCopy,
  otherRules: (say) => say.otherRules('a', 'b'),
  rulesUnreadable: (say) => say.rulesUnreadable,
  unconfirmed: (say) => say.unconfirmed(3),
  marked: (say) => say.marked('M'),
  ownTargets: (say) => say.ownTargets('P', 3),
  figuresDiffer: (say) => say.figuresDiffer(3, CELL),
  cannotVerify: (say) => say.cannotVerify,
  codeTwice: (say) => say.codeTwice('2701', ['A', 'B']),
  rangeUnknown: (say) => say.rangeUnknown(3),
  tooLarge: (say) => say.tooLarge(3),
  lockFile: (say) => say.lockFile,
  sameFile: (say) => say.sameFile('a.xlsx'),
  notXlsx: (say) => say.notXlsx,
  rollUp: (say) => say.rollUp,
};

it.each(Object.entries(FINDINGS))('%s is told in English on the terminal, in Thai in files', (_, say) => {
  const issue = rollUpIssue('stale', 'a.xlsx', say);
  expect(issue.message).toBe(say(rollUpFinding));
  expect(issue.message).toMatch(THAI);
  expect(Object.keys(issue)).toEqual(['severity', 'code', 'file', 'message']);
  // Titles of tabs, names in them and of menu items stay as they are.
  const bare = messageIn(issue, 'en').replace(/"[^"]*"|คำนวณคะแนน/g, '');
  expect(bare).not.toMatch(THAI);
  expect(bare).not.toBe('');
});

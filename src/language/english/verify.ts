type Told = string | number | boolean | null;

const shown = (value: Told): string => (value === null ? '(blank)' : `"${String(value)}"`);

export const ENGLISH_VERIFY = {
  noCode: (typed: string) =>
    `"${typed}" is no receipt. A receipt has 8 characters, such as 7K2M-9QXA; it stands at the foot of each district's form.`,
  isOf: (code: string, district: string) => `${code} fits the present figures of ${district}`,
  isOfNone: (code: string) =>
    `${code} fits the present figures of nobody in this file. Check the typing, the file and the round.`,
  compared: (count: number) =>
    count === 0
      ? 'Every figure in the generated tabs is as computed again'
      : `Figures in the generated tabs that differ from those computed again: ${count}. Calculate again, and see who changed what.`,
  unscored: () => 'This file was never scored, so there is nothing to compare. Score it first.',
  stopped: () => 'Nothing could be scored, so nothing was compared. See why with khanaen check.',
  difference: (tab: string, cell: string, there: Told, recomputed: Told) => {
    if (cell !== '') return `tab "${tab}" cell ${cell}: there ${shown(there)}, computed ${shown(recomputed)}`;
    if (recomputed !== null) return `the tab "${tab}" is gone`;
    return there === null
      ? `the tab "${tab}" lacks kept rows or columns`
      : `the tab "${tab}" should be gone: it is not in the tab "อำเภอ"`;
  },
  more: (count: number) => `and ${count} more (all of them: --json)`,
};

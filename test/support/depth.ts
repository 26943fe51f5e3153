/** True in `npm run test:deep`: the tests of {@link DEEPER} then try all where `npm test` tries some. */
const isDeep = process.env.KHANAEN_DEEP === '1';

/** How much to try: a little for each commit, all of it in the long suite. */
export const amount = (quick: number, deep: number): number => (isDeep ? deep : quick);

/** So many of a list at most, the first one among them, spread evenly over it. */
export const spread = <T>(all: readonly T[], most: number): T[] => {
  const step = Math.max(1, all.length / most);
  return all.filter((_, index) => index === 0 || Math.floor(index / step) > Math.floor((index - 1) / step));
};

/** Test files whose amounts come from {@link amount}: they run in both suites. */
export const DEEPER: readonly string[] = [
  'test/addon/commands/begin/begin.test.ts',
  'test/addon/commands/collision.test.ts',
  'test/addon/commands/forms/forms.test.ts',
  'test/addon/commands/forms/leftovers.test.ts',
  'test/addon/commands/forms/set-up.test.ts',
  'test/addon/commands/keeping/months.test.ts',
  'test/addon/commands/keeping/rounds.test.ts',
  'test/addon/commands/next-round/next-round.test.ts',
  'test/addon/commands/older-table/pull.test.ts',
  'test/addon/commands/run/changes.test.ts',
  'test/addon/commands/run/confirmation.test.ts',
  'test/addon/commands/run/fault.test.ts',
  'test/addon/commands/run/tabs-left-to-users.test.ts',
  'test/addon/commands/run/typed-over.test.ts',
  'test/addon/commands/self-test.test.ts',
  'test/addon/memory/history-changed.test.ts',
  'test/addon/memory/warnings.test.ts',
  'test/addon/people/lock.test.ts',
  'test/addon/sheet/charts.test.ts',
  'test/artefact/deploy/deploy.test.ts',
  'test/artefact/deploy/recorded.test.ts',
  'test/artefact/deploy/round-trip.test.ts',
  'test/contract/command-line.test.ts',
  'test/contract/figures.test.ts',
  'test/contract/files.test.ts',
  'test/contract/problems.test.ts',
  'test/contract/tidy.test.ts',
  'test/local/xlsx/fuzz.test.ts',
  'test/local/xlsx/saved-again.test.ts',
  'test/messy/corpus.test.ts',
  'test/messy/enormous.test.ts',
  'test/messy/hostile-names.test.ts',
  'test/messy/malformed.test.ts',
  'test/messy/random-edits.test.ts',
  'test/messy/same-scores.test.ts',
  'test/messy/typed.test.ts',
  'test/scoring/advice/laws.test.ts',
  'test/scoring/engine/spreadsheet-engine.test.ts',
  'test/scoring/explain/advice.test.ts',
  'test/scoring/laws/criterion.test.ts',
  'test/scoring/laws/exactness.test.ts',
  'test/scoring/laws/range.test.ts',
  'test/scoring/laws/round.test.ts',
  'test/scoring/laws/showing.test.ts',
  'test/workbook/reading/noise.test.ts',
  'test/workbook/reading/stored-number.test.ts',
  'test/workbook/tabs/district/printed-forms.test.ts',
  'test/workbook/tabs/papers/privacy.test.ts',
];

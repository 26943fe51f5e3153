/** True in `npm run test:deep`: the tests of {@link DEEPER} then try all where `npm test` tries some. */
const isDeep = process.env.KHANAEN_DEEP === '1';

/** How much to try: a little for each commit, all of it in the long suite. */
export const amount = (quick: number, deep: number): number => (isDeep ? deep : quick);

/** Test files whose amounts come from {@link amount}: they run in both suites. */
export const DEEPER = [
  'test/addon/charts.test.ts',
  'test/addon/fault.test.ts',
  'test/addon/forms.test.ts',
  'test/addon/keep.test.ts',
  'test/addon/months.test.ts',
  'test/addon/rounds.test.ts',
  'test/addon/set-up.test.ts',
  'test/local/xlsx/fuzz.test.ts',
  'test/messy/malformed.test.ts',
  'test/messy/random-edits.test.ts',
  'test/messy/same-scores.test.ts',
];

import { expect, test } from 'vitest';
import { toNumber } from '../../src/scoring/index.ts';
import { cleanTabs, gridsOf, type Tabs } from './reading/grids.ts';
import { runOver } from './tabs/scored-run.ts';

/**
 * The small round: levels 50 to 90 give 1 to 5. By district and code what was typed (ก3 in two cells) and its score:
 * 30/50 = 60 → 2, 40/50 = 80 → 4.
 */
const TYPED: Record<string, readonly [inputs: number[], score: number]> = {
  'เมืองจันทบุรี ก1': [[80], 4],
  'เมืองจันทบุรี ก2': [[70], 3],
  'เมืองจันทบุรี ก3': [[30, 50], 2],
  'ท่าใหม่ ก1': [[60], 2],
  'ท่าใหม่ ก2': [[50], 1],
  'ท่าใหม่ ก3': [[40, 50], 4],
};

const rowsAfter = (change: (tabs: Tabs) => void) => {
  const tabs = cleanTabs();
  change(tabs);
  const { districts } = runOver(gridsOf(tabs));
  return districts.flatMap(({ name, rows }) => rows.map((row) => ({ name, ...row })));
};

test.each<[string, (tabs: Tabs) => void]>([
  ['as it stands', () => {}],
  [
    'with the districts the other way round',
    ({ districts }) => void districts.push(...districts.splice(1, 1)),
  ],
  [
    'with the indicators the other way round',
    ({ indicators }) => void indicators.push(...indicators.splice(1, 1)),
  ],
  ['with the form sorted otherwise', ({ form }) => void form.push(...form.splice(2, 1))],
])(
  'every row holds what was typed for its district and indicator, its score and its sentence: %s',
  (_, change) => {
    const rows = rowsAfter(change);
    expect(rows).toHaveLength(6);
    for (const { name, district, indicator, result, score, exact, explanation } of rows) {
      const [inputs, wanted] = TYPED[`${name} ${indicator.code}`] ?? [[], -1];
      const { reported } = result;
      expect(district.name).toBe(name);
      expect(reported.kind === 'given' ? reported.inputs.map(toNumber) : []).toEqual(inputs);
      expect([score, exact.score && toNumber(exact.score)]).toEqual([wanted, wanted]);
      for (const input of inputs) expect(explanation).toContain(String(input));
    }
  },
);

test('a section has the rows of its own indicators, and its score beside the exact one', () => {
  const [first] = runOver(gridsOf(cleanTabs())).districts;
  // (50·4 + 30·3 + 20·2) ÷ 100.
  expect(first?.sections.map(({ score, exact }) => [score, exact && toNumber(exact)])).toEqual([[3.3, 3.3]]);
  expect(first?.sections.map(({ rows }) => rows.map(({ indicator }) => indicator.code))).toEqual([
    ['ก1', 'ก2', 'ก3'],
  ]);
});

test('what tells a district from the others is its code, of a second one with the same code its name', () => {
  const keys = (codes: [string, string]): string[] => {
    const tabs = cleanTabs();
    tabs.districts = [
      ['อำเภอ', 'รหัส'],
      ['เมืองจันทบุรี', codes[0]],
      ['ท่าใหม่', codes[1]],
    ];
    return runOver(gridsOf(tabs)).districts.map(({ key }) => key);
  };
  expect(keys(['2201', '2203'])).toEqual(['2201', '2203']);
  expect(keys(['2201', '2201'])).toEqual(['2201', 'ท่าใหม่']);
  expect(keys(['', '2203'])).toEqual(['เมืองจันทบุรี', '2203']);
  expect(keys(['', ''])).toEqual(['เมืองจันทบุรี', 'ท่าใหม่']);
});

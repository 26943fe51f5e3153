import { type Behaviour, type Bench, refuses, same, wrong } from './behaviour.ts';

/** Types a text into A1 and gives what the cell holds. */
function typed({ sheet }: Bench, text: string): unknown {
  const cell = sheet.getRange('A1').clearContent().setNumberFormat('General');
  cell.setValue(text);
  return cell.getValue();
}

/** What setValues makes of what it is given. */
export const typing: Behaviour[] = [
  {
    id: 'typing-number',
    what: 'setValue reads a text as a number when it looks like one: 1,200, 1e3, +5, 1.50',
    source: 'known',
    check: (bench) =>
      same(
        ['1,200', '1e3', '+5', '1.50', '-3'].map((text) => typed(bench, text)),
        [1200, 1000, 5, 1.5, -3],
      ),
  },
  {
    id: 'typing-percent',
    what: '92% becomes 0.92 with a percent format',
    source: 'known',
    check(bench) {
      same(typed(bench, '92%'), 0.92);
      same(bench.sheet.getRange('A1').getNumberFormats(), [['0%']]);
      same(bench.sheet.getRange('A1').getDisplayValues(), [['92%']]);
    },
  },
  {
    id: 'typing-boolean',
    what: 'TRUE and false become booleans',
    source: 'known',
    check: (bench) =>
      same(
        ['TRUE', 'false'].map((text) => typed(bench, text)),
        [true, false],
      ),
  },
  {
    id: 'typing-date',
    what: '2024-04-01 and 1/4/2024 become a date, day before month in a Thai sheet',
    source: 'known',
    check(bench) {
      for (const text of ['2024-04-01', '1/4/2024']) {
        const date = typed(bench, text);
        same(
          bench.utilities.formatDate(wrong<Date>(date), 'Asia/Bangkok', 'yyyy-MM-dd HH:mm'),
          '2024-04-01 00:00',
        );
      }
    },
  },
  {
    id: 'typing-short-date',
    what: '1/2 becomes the first of February of this year',
    source: 'known',
    check(bench) {
      const year = bench.utilities.formatDate(new Date(), 'Asia/Bangkok', 'yyyy');
      const date = typed(bench, '1/2');
      same(bench.utilities.formatDate(wrong<Date>(date), 'Asia/Bangkok', 'yyyy-MM-dd'), `${year}-02-01`);
    },
  },
  {
    id: 'typing-thai-digits',
    what: 'Thai digits stay text',
    source: 'known',
    check: (bench) => same(typed(bench, '๑๒'), '๑๒'),
  },
  {
    id: 'typing-apostrophe',
    what: "a leading apostrophe is taken off and what follows stays text: '=1+1, '5, '1/2",
    source: 'known',
    check: (bench) =>
      same(
        ["'=1+1", "'5", "'1/2", "''a"].map((text) => typed(bench, text)),
        ['=1+1', '5', '1/2', "'a"],
      ),
  },
  {
    id: 'typing-text-format',
    what: 'in a cell with number format @ a text stays as it is: 1/2, 007',
    source: 'known',
    check({ sheet }) {
      const cells = sheet.getRange('A1:B1').setNumberFormat('@');
      cells.setValues([['1/2', '007']]);
      same(cells.getValues(), [['1/2', '007']]);
    },
  },
  {
    id: 'typing-formula',
    what: 'a text that begins with = becomes a formula, one that begins with + too unless it is a number',
    source: 'known',
    check({ sheet }) {
      sheet.getRange('A1:B1').setValues([['=1+1', '+A1']]);
      same(sheet.getRange('A1:C1').getFormulas(), [['=1+1', '=+A1', '']]);
    },
  },
  {
    id: 'typing-spaces',
    what: 'spaces around a number do not matter, spaces around a text stay',
    source: 'known',
    check: (bench) =>
      same(
        [' 12 ', ' ก '].map((text) => typed(bench, text)),
        [12, ' ก '],
      ),
  },
  {
    id: 'values-long-text',
    what: 'more than 50,000 characters in a cell are refused',
    source: 'doc',
    check: ({ sheet }) =>
      refuses(() => sheet.getRange('A1').setValue('x'.repeat(50_001)), '50000 characters'),
  },
  {
    id: 'values-odd',
    what: 'undefined, null, functions, objects and NaN are refused (stricter than Google, which writes some of them)',
    source: 'known',
    check({ sheet }) {
      for (const value of [undefined, null, () => 1, { a: 1 }, Number.NaN]) {
        refuses(() => sheet.getRange('A1').setValue(value), '');
        same(sheet.getRange('A1').getValue(), '');
      }
    },
  },
];

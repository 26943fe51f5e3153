import { type Bench, type Probe, wrong } from '../probe.ts';

/** Types a text into A1 and gives what the cell holds. */
function typed({ sheet }: Bench, text: string): unknown {
  const cell = sheet.getRange('A1').clearContent().setNumberFormat('General');
  cell.setValue(text);
  return cell.getValue();
}

/** What setValues makes of what it is given. */
export const typing: readonly Probe[] = [
  {
    id: 'typing-number',
    what: 'setValue reads a text as a number when it looks like one: 1,200, 1e3, +5, 1.50',
    source: 'known',
    ask: (bench, note) =>
      note.same(
        ['1,200', '1e3', '+5', '1.50', '-3'].map((text) => typed(bench, text)),
        [1200, 1000, 5, 1.5, -3],
      ),
  },
  {
    id: 'typing-percent',
    what: '92% becomes 0.92 with a percent format',
    source: 'known',
    ask(bench, note) {
      note.same(typed(bench, '92%'), 0.92);
      note.same(bench.sheet.getRange('A1').getNumberFormats(), [['0%']]);
      note.same(bench.sheet.getRange('A1').getDisplayValues(), [['92%']]);
    },
  },
  {
    id: 'typing-boolean',
    what: 'TRUE and false become booleans',
    source: 'known',
    ask: (bench, note) =>
      note.same(
        ['TRUE', 'false'].map((text) => typed(bench, text)),
        [true, false],
      ),
  },
  {
    id: 'typing-date',
    what: '2024-04-01 and 1/4/2024 become a date, day before month in a Thai sheet',
    source: 'known',
    ask(bench, note) {
      for (const text of ['2024-04-01', '1/4/2024']) {
        const date = typed(bench, text);
        note.same(
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
    ask(bench, note) {
      const year = bench.utilities.formatDate(new Date(), 'Asia/Bangkok', 'yyyy');
      const date = typed(bench, '1/2');
      note.same(bench.utilities.formatDate(wrong<Date>(date), 'Asia/Bangkok', 'yyyy-MM-dd'), `${year}-02-01`);
    },
  },
  {
    id: 'typing-thai-digits',
    what: 'Thai digits stay text',
    source: 'known',
    ask: (bench, note) => note.same(typed(bench, '๑๒'), '๑๒'),
  },
  {
    id: 'typing-text-format',
    what: 'in a cell with number format @ a text stays as it is: 1/2, 007',
    source: 'known',
    ask({ sheet }, note) {
      const cells = sheet.getRange('A1:B1').setNumberFormat('@');
      cells.setValues([['1/2', '007']]);
      note.same(cells.getValues(), [['1/2', '007']]);
    },
  },
  {
    id: 'typing-formula',
    what: 'a text that begins with = becomes a formula, one that begins with + too unless it is a number',
    source: 'known',
    ask({ sheet }, note) {
      sheet.getRange('A1:B1').setValues([['=1+1', '+A1']]);
      note.same(sheet.getRange('A1:C1').getFormulas(), [['=1+1', '=+A1', '']]);
    },
  },
  {
    id: 'typing-spaces',
    what: 'spaces around a number do not matter, spaces around a text stay',
    source: 'recorded',
    ask: (bench, note) =>
      note.same(
        [' 12 ', ' ก '].map((text) => typed(bench, text)),
        [12, ' ก '],
      ),
  },
  {
    id: 'values-long-text',
    what: 'more than 50,000 characters in a cell are refused',
    source: 'doc',
    ask: ({ sheet }, note) =>
      note.refuses(() => sheet.getRange('A1').setValue('x'.repeat(50_001)), '50000 characters'),
  },
];

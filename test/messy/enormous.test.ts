import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/local/stand-in/sheet.ts';
import type { Workbook } from '../../src/local/stand-in/workbook.ts';
import { amount, spread } from '../support/depth.ts';
import { calculate, type Run } from './desk.ts';
import { type } from './edits/edit.ts';
import { smallSample } from './small-sample.ts';

/** Milliseconds: each takes a second or two by itself, and many minutes where the work grows with the square. */
const LIMIT = { timeout: 120_000 };

async function runOver(change: (workbook: Workbook, form: Sheet) => void): Promise<Run> {
  const workbook = await smallSample();
  const form = workbook.sheets.find(({ name }) => name.startsWith('กรอกผล'));
  if (!form) throw new Error('the sample has forms');
  Object.assign(form, { maxRows: 12_000, maxColumns: 70 });
  change(workbook, form);
  return calculate(workbook);
}

/** The scores of the sheet as it is, worked out once. */
let untouched: Promise<unknown> | undefined;
const neatScores = (): Promise<unknown> => {
  untouched ??= runOver(() => {}).then(scores);
  return untouched;
};

const scores = ({ report }: Run): unknown =>
  report.districts.map(({ name, indicators }) => [name, indicators.map(({ score }) => score)]);
const codes = ({ report }: Run): string[] => report.issues.map(({ code }) => code);

describe('a sheet that is far too large ends in bounded time', LIMIT, () => {
  const large: [what: string, change: (workbook: Workbook, form: Sheet) => void][] = [
    [
      '10,000 blank formatted rows',
      (workbook, form) => {
        const format = workbook.formats.with(workbook.defaultFormat, 'background', '#ffff00');
        for (let row = 10; row < 10_010; row += 1)
          for (let column = 0; column < 20; column += 1) form.setFormat(row, column, format);
      },
    ],
    [
      '100,000 cells of blanks that people cannot see',
      (_, form) => {
        for (let row = 10; row < 10_010; row += 1)
          for (let column = 1; column < 11; column += 1) form.put(row, column, ' \u00a0');
      },
    ],
    [
      '200 tabs of other things',
      (workbook) => {
        for (let tab = 0; tab < 200; tab += 1) workbook.addSheet(`งานอื่น ${tab}`).put(0, 0, 'อำเภอ');
      },
    ],
    [
      '200 copies of a form',
      (workbook, form) => {
        for (let tab = 0; tab < 200; tab += 1) {
          const copy = workbook.addSheet(`${form.name} (${tab + 2})`);
          copy.values = form.values.map((line) => line && [...line]);
          copy.formats = form.formats.map((line) => line && [...line]);
        }
      },
    ],
    [
      '1,000 merged blocks below the results',
      (_, form) => {
        for (let block = 0; block < 1000; block += 1)
          form.merges.push({ row: 20 + block, column: 1, rows: 1, columns: 3 });
        form.put(1_100, 1, ' ');
      },
    ],
  ];
  it.each(spread(large, amount(3, Infinity)))('%s change no score', async (_, change) => {
    expect(scores(await runOver(change))).toEqual(await neatScores());
  });

  it('10,000 rows of unknown districts are told, and change no score', async () => {
    const run = await runOver((_, form) => {
      for (let row = 10; row < 10_010; row += 1) {
        form.put(row, 0, `ตำบลที่ไม่รู้จักมาก่อนเลย ${row}`);
        form.put(row, 1, row);
      }
    });
    expect(scores(run)).toEqual(await neatScores());
    expect(codes(run).filter((code) => code === 'unknown-district')).toHaveLength(10_000);
  });

  it('a district that stands in 2,000 rows is a conflict of that district alone', async () => {
    const run = await runOver((_, form) => {
      for (let row = 10; row < 2_010; row += 1) {
        form.put(row, 0, 'คลองหาด');
        form.put(row, 1, row);
      }
    });
    const hit = run.report.districts.filter(({ indicators }) =>
      indicators.some(({ status }) => status === 'problem'),
    );
    expect(codes(run)).toContain('conflicting-result');
    expect(hit.map(({ name }) => name)).toContain('คลองหาด');
  });

  it('a whole column without a code is told once', async () => {
    const run = await runOver((_, form) => {
      for (let row = 0; row < 10_000; row += 1) form.put(row + 1, 60, row);
    });
    expect(codes(run).filter((code) => code === 'unknown-code')).toHaveLength(1);
  });
});

describe('a formula is read by the result it has', () => {
  const at = (form: Sheet): [number, number] => [
    2,
    form.rows()[2]?.findIndex((value) => typeof value === 'number') ?? 1,
  ];

  it.each<[what: string, value: Parameters<typeof type>[3], code: string | null]>([
    ['volatile', { formula: 'RAND()*0+NOW()*0+50', result: 50 }, null],
    ['circular, in Google', { error: '#REF!' }, 'cell-error'],
    ['circular, in LibreOffice', 'Err:522', 'cell-error'],
    ['without a result yet', { formula: 'B3', result: undefined }, 'cell-error'],
    ['that gives a text', { formula: 'X()', result: 'ก' }, 'not-a-number'],
  ])('%s', async (_, value, code) => {
    let name = '';
    const run = await runOver((_workbook, form) => {
      name = form.name;
      type(form, ...at(form), value);
    });
    const told = run.report.issues.filter(({ severity, tab }) => severity === 'error' && tab === name);
    expect(told.map((issue) => issue.code)).toEqual(code === null ? [] : [code]);
  });
});

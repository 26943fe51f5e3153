import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/workbook/grid.ts';
import { put, readChanged } from '../reading/grids.ts';

describe('the list of districts', () => {
  it.each<CellValue>([
    '#REF!',
    '#N/A',
    'Err:522',
    'Loading...',
    2203,
    false,
    { year: 2024, month: 5, day: 1 },
  ])('%j is no name: the run stops, so that no summary of that district goes', (name) => {
    const { told, scores } = readChanged(({ districts }) => put(districts, 'A3', name));
    expect(told).toContain('bad-district อำเภอ!A3');
    expect(scores).toBeNull();
  });

  it('a row whose name was deleted is told', () => {
    const { told, scores } = readChanged(({ districts, form }) => {
      put(districts, 'A3', '');
      form.pop();
    });
    expect(told).toEqual(['row-skipped อำเภอ!A3']);
    expect(Object.keys(scores ?? {})).toEqual(['เมืองจันทบุรี']);
  });

  it('blank rows between are nothing', () => {
    const { told } = readChanged(({ districts, form, indicators, settings }) => {
      for (const rows of [districts, form, indicators, settings]) rows.splice(rows.length - 1, 0, [], ['  ']);
    });
    expect(told).toEqual([]);
  });

  it('a name twice in other spelling is one name twice', () => {
    const { told } = readChanged(({ districts }) => put(districts, 'A4', 'อำเภอ ท่า\u200bใหม่'));
    expect(told).toEqual(['duplicate-district อำเภอ!A4']);
  });

  it.each(['=HYPERLINK("http://x","y")', '+1', '@SUM(A1)', '<b>x</b>', 'ก\tข', 'ก'.repeat(300)])(
    '%j is a name like any other',
    (name) => {
      const { told, scores } = readChanged(({ districts, form }) => {
        put(districts, 'A3', name);
        put(form, 'A4', name);
      });
      expect(told).toEqual([]);
      expect(Object.values(scores ?? {})[1]).toEqual([2, 1, 4]);
    },
  );
});

describe('a code of an indicator', () => {
  it.each(['#REF!', 'Err:502', 'ก 1', { year: 2024, month: 1, day: 1 }])('%j is none', (code) => {
    const { told } = readChanged(({ indicators }) => put(indicators, 'A2', code));
    expect(told).toContain('bad-code ตัวชี้วัด!A2');
  });

  it('may be a number', () => {
    const { told, scores } = readChanged(({ indicators, form }) => {
      put(indicators, 'A2', 5.1);
      put(form, 'B1', '๕.๑ ผลงาน');
    });
    expect(told).toEqual([]);
    expect(scores?.ท่าใหม่).toEqual([2, 1, 4]);
  });
});

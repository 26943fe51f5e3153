import { expect, test } from 'vitest';
import { difference, lookOfAll, run } from '../fault-support.ts';
import { sampleDesk } from '../support.ts';

/** Formulas of all tabs whose reference is lost. */
const broken = ({ workbook }: ReturnType<typeof run>): string[] =>
  workbook.sheets.flatMap(({ name, formulas }) =>
    [...formulas.values()].filter(({ text }) => text.includes('#REF!')).map(({ text }) => `${name}: ${text}`),
  );

test.each(['สรุปคะแนน', 'สำเนาข้อมูลที่คำนวณแล้ว'])(
  'where somebody deleted %s, the next calculation mends every formula that reads it',
  (title) => {
    const { workbook } = run(sampleDesk().workbook);
    const wanted = lookOfAll(workbook).sort();
    const sheet = workbook.sheet(title);
    if (sheet) workbook.deleteSheet(sheet);
    const desk = run(workbook);
    expect(broken(desk)).toEqual([]);
    // Only the tab's place among the others is another.
    expect(difference(lookOfAll(workbook).sort(), wanted)).toBe('');
    expect(run(workbook).standIn.calls.changes).toBe(0);
  },
);

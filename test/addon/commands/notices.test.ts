import { expect, test } from 'vitest';
import { tabText } from '../../../src/language/tabs.ts';
import { keyCell } from '../../../src/local/stand-in/sheet.ts';
import { cells, type Desk, deskOver, sampleDesk } from '../support.ts';

/** Addresses behind the cells of a row of แจ้งผล, by the row's first cell. */
function addresses(desk: Desk, name: string): (string | null)[] {
  const sheet = desk.workbook.sheet('แจ้งผล');
  const row = cells(desk, 'แจ้งผล').findIndex(([first]) => first === name);
  return [...(sheet?.links ?? [])]
    .filter(([key]) => keyCell(key)[0] === row)
    .sort(([a], [b]) => a - b)
    .map(([, links]) => links[0]?.url ?? null);
}

function calculated(url: string): Desk {
  const { workbook } = sampleDesk();
  workbook.url = url;
  const desk = deskOver(workbook);
  desk.addOn.call('calculateScores');
  return desk;
}

test('a district’s row leads to its own tab, to the PDF of what is signed and to that of the whole tab', () => {
  const desk = calculated('https://docs.google.com/spreadsheets/d/abc/edit');
  const id = desk.workbook.sheet('สรุป คลองหาด')?.id;
  const [tab, signed, pdf] = addresses(desk, 'คลองหาด');
  expect(tab).toBe(`#gid=${id}&range=A1`);
  const address = new RegExp(`^https://docs\\.google\\.com/spreadsheets/d/abc/export\\?.*gid=${id}&size=A4`);
  expect(pdf).toMatch(address);
  expect(pdf).not.toContain('range=');
  expect(signed).toMatch(address);
  // Down to the row above the part for learning.
  const learning = cells(desk, 'สรุป คลองหาด').findIndex(([first]) => first === tabText.pageTwo);
  expect(signed).toMatch(new RegExp(`&range=A1:[A-Z]+${learning}$`));
});

test('in a file without an address there is no PDF link', () => {
  const desk = calculated('');
  expect(addresses(desk, 'คลองหาด')).toEqual([`#gid=${desk.workbook.sheet('สรุป คลองหาด')?.id}&range=A1`]);
});

test('a second calculation leaves both tabs alone, also in a file with an address', () => {
  const { workbook } = calculated('https://docs.google.com/spreadsheets/d/abc/edit');
  const again = deskOver(workbook);
  again.addOn.call('calculateScores');
  expect(again.standIn.calls.write).toBe(0);
});

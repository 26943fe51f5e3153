import { expect, it } from 'vitest';
import { newWorkbook } from '../../../src/local/stand-in/workbook.ts';
import { openWorkbook } from '../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';
import { edit, parts, withPart } from '../xlsx/files.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const LONG = 'คำอธิบายคะแนนที่ยาวมาก '.repeat(20);

/** Height of the first row, after a tab with this name was saved with low rows by another program and its text grew. */
async function heightAfter(name: string): Promise<string | undefined> {
  const workbook = newWorkbook();
  edit(
    workbook,
    `sheet.getRange('A1').setValue('สั้น').setWrap(true); ss.setNamedRange('${name}', sheet.getRange('A1'));`,
  );
  const saved = await saveWorkbook(workbook);
  const fixed = (parts(saved).get(SHEET) ?? '').replace('<row r="1"', '<row r="1" ht="15" customHeight="1"');
  const again = await openWorkbook(withPart(saved, SHEET, fixed));
  // What another program saved does not say which sheets a script made.
  for (const sheet of again.sheets) sheet.madeHere = sheet.madeHere && name === 'khanaen_summary';
  edit(again, `sheet.getRange('A1').setValue('${LONG}');`);
  const xml = parts(await saveWorkbook(again)).get(SHEET) ?? '';
  return /<row r="1"[^>]* ht="([\d.]+)"/.exec(xml)?.[1];
}

it('the rows of a generated tab fit their texts again, whatever height another program wrote', async () => {
  expect(Number(await heightAfter('khanaen_summary'))).toBeGreaterThan(100);
});

it.each(['khanaen_input_settings', 'mine'])(
  'rows of a tab named %s stay as high as they were',
  async (name) => {
    expect(await heightAfter(name)).toBe('15');
  },
);

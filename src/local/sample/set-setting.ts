import type { ReadSheet } from './sheet-like.ts';

/** Sets a row of the table รายการ / ค่า in ตั้งค่า. Throws if the tab, the table or the row is not there. */
export function setSetting(sheets: readonly ReadSheet[], name: string, value: string): void {
  const found = sheets.find(({ sheet }) => sheet.name === 'ตั้งค่า');
  const headers = found?.texts[0] ?? [];
  const names = headers.findIndex((text, index) => text === 'รายการ' && headers[index + 1] === 'ค่า');
  const row = found?.texts.findIndex((cells, index) => index > 0 && cells[names] === name) ?? -1;
  if (found === undefined || names < 0 || row < 0) throw new Error(`sample: no setting ${name}`);
  found.sheet.set(row, names + 1, value);
}

import type { ReadSheet } from './sheet-like.ts';

/** Sets กำหนดส่ง of a row of the table กลุ่มงาน in ตั้งค่า. Throws if the tab, the table or the group is not there. */
export function setGroupDue(sheets: readonly ReadSheet[], group: string, due: string): void {
  const found = sheets.find(({ sheet }) => sheet.name === 'ตั้งค่า');
  const headers = found?.texts[0] ?? [];
  const [names, dues] = [headers.indexOf('กลุ่มงาน'), headers.indexOf('กำหนดส่ง')];
  const row = found?.texts.findIndex((cells, index) => index > 0 && cells[names] === group) ?? -1;
  if (found === undefined || names < 0 || dues < 0 || row < 0) throw new Error(`sample: no group ${group}`);
  found.sheet.set(row, dues, due);
}

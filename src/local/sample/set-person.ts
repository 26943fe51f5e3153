import type { ReadSheet } from './sheet-like.ts';

/** Sets who is evaluated, and the position, in a district's row of อำเภอ. Throws if there is no such place. */
export function setPerson(
  sheets: readonly ReadSheet[],
  district: string,
  name: string,
  position: string,
): void {
  const found = sheets.find(({ sheet }) => sheet.name === 'อำเภอ');
  const headers = found?.texts[0] ?? [];
  const [names, positions] = [headers.indexOf('ผู้รับการประเมิน'), headers.indexOf('ตำแหน่ง')];
  const row = found?.texts.findIndex((cells, index) => index > 0 && cells[0] === district) ?? -1;
  if (found === undefined || names < 0 || positions < 0 || row < 0)
    throw new Error(`sample: no district ${district}`);
  found.sheet.set(row, names, name);
  found.sheet.set(row, positions, position);
}

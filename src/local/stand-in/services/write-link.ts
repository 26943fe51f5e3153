import { type Link, scalarText } from '../cell-value.ts';
import { cellKey, type Sheet } from '../sheet.ts';
import type { RichTextContent } from './builders-rich-text.ts';

const LINK_COLOR = '#1155cc';

/** The text stays text, whatever it looks like; where it is a link it gets the colour and line of one. */
export function writeLink(sheet: Sheet, row: number, column: number, content: RichTextContent): void {
  if (sheet.isCovered(row, column)) return;
  const key = cellKey(row, column);
  const before = sheet.links.get(key) ?? [];
  const after: Link[] = content.links;
  const linksChange = JSON.stringify(before) !== JSON.stringify(after);
  if (linksChange || scalarText(sheet.value(row, column)) !== content.text || sheet.formula(row, column)) {
    sheet.put(row, column, content.text === '' ? undefined : content.text);
    if (after.length > 0) sheet.links.set(key, after);
    else sheet.links.delete(key);
    sheet.touched.add('links');
  }
  if (after.length === 0) return;
  const format = sheet.format(row, column);
  const color = format.fontColor ?? LINK_COLOR;
  sheet.setFormat(row, column, sheet.workbook.formatWith(format, { underline: true, fontColor: color }));
}

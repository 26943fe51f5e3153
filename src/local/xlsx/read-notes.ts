import { parseA1 } from '../stand-in/a1.ts';
import { cellKey, type Sheet } from '../stand-in/sheet.ts';
import type { Package } from './package.ts';
import { child, descendants, parseXml, type XmlElement } from './xml.ts';

/** Reads the notes of a sheet. */
export function readNotes(sheet: Sheet, file: Package, part: string): void {
  const comments = file.relationships(part).find((one) => one.type === 'comments');
  const xml = comments && file.text(comments.target);
  if (!xml) return;
  for (const comment of child(parseXml(xml), 'commentList')?.children ?? []) {
    const cell = parseA1(comment.attributes.ref ?? '', 1, 1);
    const text = child(comment, 'text');
    if (cell && text) sheet.notes.set(cellKey(cell.row, cell.column), noteText(text));
  }
}

export function noteText(text: XmlElement): string {
  return descendants(text, 't')
    .map((part) => part.text)
    .join('');
}

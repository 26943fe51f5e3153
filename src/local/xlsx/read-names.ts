import { parseA1 } from '../stand-in/a1.ts';
import type { Rect } from '../stand-in/rect.ts';
import { unquote } from '../stand-in/references.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import type { XmlElement } from './xml.ts';

/** Reads the names of the whole workbook that stand for one block of cells; others stay in the file as they are. */
export function readNames(workbook: Workbook, names: XmlElement[]): void {
  for (const element of names) {
    const { name = '', localSheetId } = element.attributes;
    if (localSheetId !== undefined || name.startsWith('_xl')) continue;
    const found = readNamedBlock(element.text);
    const sheet = found && workbook.sheet(found.title);
    if (sheet && found) workbook.namedRanges.push({ name, sheetId: sheet.id, rect: found.rect });
  }
}

/** `'ชีต 1'!$A$1:$B$2` → the title and the block; null for any other formula. */
export function readNamedBlock(formula: string): { title: string; rect: Rect } | null {
  const match =
    /^=?\s*('(?:[^']|'')+'|[^'!()[\]*+,;]+)!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)\s*$/.exec(formula);
  const rect = match?.[2] ? parseA1(match[2].replace(/\$/g, ''), 1, 1) : null;
  return match?.[1] && rect ? { title: unquote(match[1]), rect } : null;
}

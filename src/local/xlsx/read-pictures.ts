import type { Sheet } from '../stand-in/sheet.ts';
import type { Package } from './package.ts';

/** Counts what a sheet draws beside charts: pictures, and shapes such as text boxes, lines and buttons. They stay in the file. */
export function readPictures(sheet: Sheet, file: Package, part: string): void {
  for (const { type, target } of file.relationships(part)) {
    if (type === 'drawing') {
      const text = raw(file, target);
      sheet.pictures += count(text, /<(?:\w+:)?pic[\s/>]/g);
      sheet.shapes += count(text, /<(?:\w+:)?(?:sp|cxnSp|grpSp)[\s/>]/g);
    } else if (type === 'vmlDrawing') {
      sheet.shapes += count(raw(file, target), /ObjectType=["'](?!Note["'])/g);
    }
  }
}

/** A part that nobody can read draws nothing. */
function raw(file: Package, part: string): string {
  try {
    return file.text(part) ?? '';
  } catch {
    return '';
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

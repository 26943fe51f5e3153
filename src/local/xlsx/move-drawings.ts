import { editFormula, type ReferenceEdit, shiftStretch } from '../stand-in/references.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import type { Package } from './package.ts';
import { escapeXml, unescapeXml } from './xml.ts';

/** Brings charts in line with what was inserted, deleted and renamed: the cells they show, and where they stand. */
export function moveDrawings(workbook: Workbook, file: Package): void {
  if (workbook.edits.length === 0) return;
  for (const part of file.names()) {
    if (!/\/charts\/[^/]+\.xml$/.test(part)) continue;
    const text = file.required(part);
    const moved = text.replace(
      /(<(?:\w+:)?f>)([^<]*)(<\/)/g,
      (_, open: string, formula: string, close: string) => {
        const before = unescapeXml(formula);
        const after = workbook.edits.reduce((current, edit) => editFormula(current, '', edit), before);
        return open + (after === before ? formula : escapeXml(after)) + close;
      },
    );
    if (moved !== text) file.write(part, moved);
  }
  for (const sheet of workbook.sheets) if (sheet.part) moveAnchors(workbook, sheet, sheet.part, file);
}

function moveAnchors(workbook: Workbook, sheet: Sheet, part: string, file: Package): void {
  const edits = workbook.editsOf(sheet);
  const drawing =
    edits.length > 0 ? file.relationships(part).find((one) => one.type === 'drawing')?.target : undefined;
  const text = drawing && file.text(drawing);
  if (!drawing || !text) return;
  const moved = text.replace(
    /(<(?:\w+:)?(row|col)>)(\d+)(<\/)/g,
    (_, open: string, axis: string, at: string, close) => {
      const place = edits.reduce(
        (now, edit) => movePlace(now, axis === 'row' ? 'row' : 'column', edit),
        Number(at),
      );
      return `${open}${place}${close}`;
    },
  );
  if (moved !== text) file.write(drawing, moved);
}

function movePlace(place: number, axis: 'row' | 'column', edit: ReferenceEdit): number {
  if ((edit.kind !== 'insert' && edit.kind !== 'delete') || edit.axis !== axis) return place;
  return shiftStretch(place, place, edit)?.[0] ?? edit.at;
}

import { randomUUID } from 'node:crypto';
import { TIME_ZONE } from './date-serial.ts';
import { editRules } from './edit-rules.ts';
import { type Format, type FormatFields, FormatTable, plainFormat } from './format.ts';
import { editFormula, type ReferenceEdit } from './references.ts';
import type { NamedRange } from './rules.ts';
import { Sheet } from './sheet.ts';

/** The model of a spreadsheet: what the stand-in's services work on, loaded from and saved to .xlsx. */
export class Workbook {
  /** Tells the file from others, and goes along with it; Google's are 44 letters long. */
  id: string = randomUUID();
  /** A file on somebody's disk has no address that its readers could open. */
  url = '';
  title = 'คะแนนตัวชี้วัด';
  /** The spreadsheet's locale and time zone; not kept in a file. */
  locale = 'th_TH';
  timeZone = TIME_ZONE;
  /** Address of the owner, who may edit everything; null: whoever runs the script is the owner. */
  owner: string | null = null;
  editors: string[] = [];
  sheets: Sheet[] = [];
  /** Titles of deleted sheets that scripts are told still exist. */
  ghostTitles: string[] = [];
  active = 0;
  namedRanges: NamedRange[] = [];
  readonly properties = new Map<string, string>();
  readonly formats = new FormatTable();
  defaultFormat: Format = this.formats.of(plainFormat, 0);
  /** Sheets of the opened file that were deleted. */
  readonly removedParts = new Set<string>();
  /** The changes that move references, in order, for the parts of the file that are not modelled (charts). */
  readonly edits: ReferenceEdit[] = [];
  /** The file it came from; null for a new one. */
  source: Uint8Array | null = null;
  /** The workbook-wide things that changed since the file was opened. */
  readonly touched = new Set<'sheets' | 'names' | 'properties' | 'active'>();
  now: () => Date = () => new Date();

  sheet(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  sheetById(id: number): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Adds an empty sheet of 1,000 × 26 cells at a place (0-based), the end by default. */
  addSheet(name: string, index = this.sheets.length): Sheet {
    const id = this.sheets.reduce((highest, sheet) => Math.max(highest, sheet.id), 0) + 1;
    const sheet = new Sheet(this, Math.max(id, this.lastId + 1), name);
    sheet.madeHere = true;
    this.lastId = sheet.id;
    this.sheets.splice(index, 0, sheet);
    this.touched.add('sheets');
    return sheet;
  }
  private lastId = 0;

  /** Takes a sheet out; what pointed to it becomes `#REF!`. */
  deleteSheet(sheet: Sheet): void {
    this.lastId = Math.max(this.lastId, sheet.id);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.deleted = true;
    if (sheet.part) {
      this.removedParts.add(sheet.part);
    }
    for (const range of this.namedRanges) if (range.sheetId === sheet.id) range.rect = null;
    for (const { ranges } of this.sheets.flatMap(({ charts }) => charts)) {
      for (const range of ranges) if (range.sheetId === sheet.id) range.rect = null;
    }
    this.active = Math.min(this.active, this.sheets.length - 1);
    this.edit({ kind: 'delete-sheet', sheet: sheet.name });
    this.touched.add('sheets').add('names');
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (sheet.name === name) return;
    this.edit({ kind: 'rename', sheet: sheet.name, to: name });
    sheet.name = name;
    this.touched.add('sheets').add('names');
  }

  /** Notes an edit and brings the formulas of all sheets in line with it. */
  edit(edit: ReferenceEdit): void {
    this.edits.push(edit);
    // Most formulas name no other sheet: looking for the title first is much faster.
    const title = edit.sheet.replace(/'/g, "''");
    for (const sheet of this.sheets) {
      for (const formula of sheet.formulas.values()) {
        if (sheet.name !== edit.sheet && !formula.text.includes(title)) continue;
        const text = editFormula(formula.text, sheet.name, edit);
        if (text === formula.text) continue;
        formula.text = text;
        sheet.touched.add('cells');
      }
      editRules(sheet, edit);
    }
  }

  /** The edits of one sheet's rows and columns, whatever it was called when they happened. */
  editsOf(sheet: Sheet): ReferenceEdit[] {
    let title = sheet.name;
    const own: ReferenceEdit[] = [];
    for (const edit of [...this.edits].reverse()) {
      if (edit.kind === 'rename' && edit.to === title) title = edit.sheet;
      else if ((edit.kind === 'insert' || edit.kind === 'delete') && edit.sheet === title) own.unshift(edit);
    }
    return own;
  }

  /** The title Google gives to a new sheet: the first `ชีต2`, `ชีต3` … that is free. */
  freeTitle(): string {
    let number = this.sheets.length + 1;
    while (this.sheet(`ชีต${number}`)) number++;
    return `ชีต${number}`;
  }

  formatWith(format: Format, changes: Partial<FormatFields>): Format {
    return this.formats.of({ ...format, ...changes }, format.base);
  }

  /** Whether nothing changed since the file was opened. */
  isUntouched(): boolean {
    return (
      this.source !== null &&
      this.touched.size === 0 &&
      this.sheets.every((sheet) => sheet.touched.size === 0)
    );
  }
}

/** A new spreadsheet as Google makes it in Thai: one empty sheet `ชีต1` of 1,000 × 26 cells. */
export function newWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addSheet('ชีต1');
  return workbook;
}

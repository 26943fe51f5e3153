import type { Sheet } from '../stand-in/sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import type { Package } from './package.ts';
import type { Page } from './page.ts';
import type { StringTable } from './string-table.ts';
import { StyleWriter } from './write-styles.ts';
import type { ZipEntry } from './zip-read.ts';

interface MadeSheet {
  readonly stamp: number;
  readonly page: string;
  readonly isSetUp: boolean;
  readonly entry: ZipEntry;
}

/**
 * What was made when a workbook was last written into its opened file. Who saves after each keystroke writes again only
 * the sheets that changed since: of a scored file the line that figures are out of date changes in all tabs.
 */
export class WriteMemory {
  /** Styles keep their numbers from one save to the next, so that what was made stays right. */
  readonly styles: StyleWriter;
  private readonly sheets = new WeakMap<Sheet, MadeSheet>();

  private constructor(
    private readonly source: Uint8Array | null,
    readonly strings: StringTable,
    styles: string,
    theme: string | undefined,
  ) {
    this.styles = new StyleWriter(styles, theme);
  }

  /** The memory of a workbook, or a new one. `parts`: reads what a new one needs. */
  static of(
    workbook: Workbook,
    parts: () => { strings: StringTable; styles: string; theme: string | undefined },
  ): WriteMemory {
    const known = memories.get(workbook);
    if (known && known.source === workbook.source) return known;
    const { strings, styles, theme } = parts();
    const made = new WriteMemory(workbook.source, strings, styles, theme);
    // Texts without a table in the file get their numbers anew each time.
    if (workbook.source && strings.isKnown) memories.set(workbook, made);
    return made;
  }

  /** Takes a sheet as it was last written, where it is still so. Returns whether its page was set up then; null: write it. */
  take(sheet: Sheet, page: Page | null, file: Package): boolean | null {
    const made = this.sheets.get(sheet);
    if (!made || made.stamp !== sheet.touched.stamp || made.page !== JSON.stringify(page)) return null;
    file.putPacked(made.entry);
    return made.isSetUp;
  }

  /**
   * Says that a sheet is about to be written; what comes of it is kept by the returned function, once it is packed. Only
   * of one of which nothing but cells changed: links, notes and rules are entries in other parts too.
   */
  making(
    sheet: Sheet,
    part: string,
    page: Page | null,
    isSetUp: boolean,
  ): ((file: Package) => void) | undefined {
    const { touched } = sheet;
    if (!this.strings.isKnown || touched.size !== 1 || !touched.has('cells')) return undefined;
    const now = { stamp: touched.stamp, page: JSON.stringify(page), isSetUp };
    return (file) => {
      const entry = file.packed(part);
      if (entry) this.sheets.set(sheet, { ...now, entry });
    };
  }
}

const memories = new WeakMap<Workbook, WriteMemory>();

import { pdfUrl } from '../../workbook/tabs/pdf-url.ts';
import type { LinkTarget } from '../../workbook/tabs/tab-description.ts';
import { tabName } from './tab-names.ts';

/** What links need to know of the workbook. */
export interface Places {
  readonly own: ReadonlyMap<string, GoogleAppsScript.Spreadsheet.Sheet>;
  /** The id of a tab by its title; null where there was none when the run began. */
  readonly sheetIdOf: (title: string) => number | null;
  /** Address of the file; '' where it has none. */
  readonly fileUrl: string;
  /** What stands between the arguments of a formula in this file's locale. */
  readonly separator: ',' | ';';
}

const ids = new WeakMap<GoogleAppsScript.Spreadsheet.Sheet, number>();

/** The id of a tab, asked for once a run. */
export function idOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): number {
  const id = ids.get(sheet) ?? sheet.getSheetId();
  ids.set(sheet, id);
  return id;
}

/** Of a tab whose id is known without asking it. */
export const noteId = (sheet: GoogleAppsScript.Spreadsheet.Sheet, id: number): void =>
  void ids.set(sheet, id);

/** For tabs without links. */
export const NO_PLACES: Places = { own: new Map(), sheetIdOf: () => null, fileUrl: '', separator: ',' };

const ownIdOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined): number | null =>
  sheet ? idOf(sheet) : null;

/** The address that a link leads to; null where what it leads to is not there. */
export function urlOf(target: LinkTarget, { own, sheetIdOf, fileUrl }: Places): string | null {
  if (target.kind === 'url') return target.url;
  const id = target.kind === 'cell' ? sheetIdOf(target.tab) : ownIdOf(own.get(tabName(target.key)));
  if (id === null) return null;
  if (target.kind === 'pdf') return fileUrl === '' ? null : pdfUrl(fileUrl, id, target.page);
  return `#gid=${id}&range=${target.cell}`;
}

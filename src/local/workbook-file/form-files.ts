import { tabText } from '../../language/tabs.ts';
import { MARK_ROW } from '../../workbook/tabs/people-lines.ts';
import { GENERATED } from '../../workbook/vocabulary.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import type { Page } from '../xlsx/page.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import { fileNames } from './file-names.ts';
import { openWorkbook } from './open-workbook.ts';
import { OPTIONS } from './options.ts';
import { pageOf } from './page.ts';

/** A workbook that holds nothing but forms to be signed; `name` without extension is safe in every folder. */
export interface FormFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Of a scored workbook a file for every district that prints its form alone, and a first one, called `whole`, that
 * prints them all, each on a page of its own. Empty where the workbook has no districts' tabs.
 */
export async function formFiles(scored: Uint8Array, whole: string): Promise<FormFile[]> {
  const titles = formsOf(await openWorkbook(scored)).map(({ name }) => name);
  if (titles.length === 0) return [];
  const prefix = `${GENERATED.districtPrefix} `;
  const bare = titles.map((title) => (title.startsWith(prefix) ? title.slice(prefix.length) : title));
  const [first = whole, ...names] = fileNames([whole, ...bare]);
  const files: FormFile[] = [{ name: first, bytes: await onlyForms(scored, titles) }];
  for (const [at, title] of titles.entries())
    files.push({ name: names[at] ?? title, bytes: await onlyForms(scored, [title]) });
  return files;
}

/** Row (from 0) at which the part for learning begins; −1 for a sheet that is no district's. */
const endOfForm = ({ values }: Sheet): number => values.findIndex((line) => line?.[0] === tabText.pageTwo);

/** The districts' tabs, which are those with a second part that are ours. */
const formsOf = (workbook: Workbook): Sheet[] =>
  workbook.sheets.filter((sheet) => pageOf(sheet).isOurs && endOfForm(sheet) > 0);

async function onlyForms(scored: Uint8Array, titles: readonly string[]): Promise<Uint8Array> {
  const workbook = await openWorkbook(scored);
  const kept = formsOf(workbook).filter(({ name }) => titles.includes(name));
  // It repeats what another tab says of figures that were computed just now.
  for (const sheet of kept) sheet.put(MARK_ROW, 0, undefined);
  for (const sheet of [...workbook.sheets]) if (!kept.includes(sheet)) workbook.deleteSheet(sheet);
  return writeXlsx(workbook, { ...OPTIONS, page: formPage });
}

function formPage(sheet: Sheet): Page {
  const page = pageOf(sheet);
  const { columns } = sheet.extent();
  return {
    ...page,
    rowBreaks: [],
    isForced: true,
    areas: [{ row: 0, column: 0, rows: endOfForm(sheet), columns }],
  };
}

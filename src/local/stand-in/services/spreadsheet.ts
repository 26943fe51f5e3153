import { signatureError, text, wholeNumber } from '../check-arguments.ts';
import { copySheet } from '../copy-sheet.ts';
import type { Service } from '../google.ts';
import { localeRules } from '../locale.ts';
import { changes, contentOf, others, service, structures } from '../service.ts';
import { type Sheet, Sheet as SheetModel } from '../sheet.ts';
import type { Workbook } from '../workbook.ts';
import { checkSheetEditable } from './editable.ts';
import { namedRangeMethods } from './named-range.ts';
import { sheetService } from './sheet.ts';
import { checkSize } from './sheet-grid.ts';
import { checkTitle } from './sheet-title.ts';
import type { TiedRun } from './ties.ts';
import { userService } from './user.ts';

export interface Toast {
  text: string;
  title: string;
  seconds: number | null;
}

/** The Spreadsheet as scripts see it. */
export function spreadsheetService(run: TiedRun, toasts: Toast[]): Service<'Spreadsheet'> {
  const { workbook } = run;
  return service(
    run,
    'Spreadsheet',
    {
      ...namedRangeMethods(run),
      ...structures<'Spreadsheet'>({
        getId: () => workbook.id,
        getUrl: () => workbook.url,
        getSheets: () => workbook.sheets.map((sheet) => sheetService(run, sheet)),
        getSheetByName(name: unknown) {
          const sheet = workbook.sheet(text('Spreadsheet.getSheetByName', name));
          return sheet ? sheetService(run, sheet) : null;
        },
        getActiveSheet() {
          const sheet = workbook.sheets[workbook.active];
          if (!sheet) throw new Error('The spreadsheet has no sheet.');
          return sheetService(run, sheet);
        },
        getSpreadsheetTimeZone: () => workbook.timeZone,
        getSpreadsheetLocale: () => workbook.locale,
        getOwner: () => (run.owner === '' ? null : userService(run, run.owner)),
        getEditors: () =>
          [...new Set([run.owner, run.user, ...workbook.editors])]
            .filter((email) => email !== '')
            .map((email) => userService(run, email)),
      }),
      ...changes<'Spreadsheet'>({
        setSpreadsheetLocale(locale: unknown) {
          const wanted = text('Spreadsheet.setSpreadsheetLocale', locale);
          localeRules(wanted);
          workbook.locale = wanted;
        },
        setSpreadsheetTimeZone(timeZone: unknown) {
          const wanted = text('Spreadsheet.setSpreadsheetTimeZone', timeZone);
          if (!/^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)*$/.test(wanted))
            throw new Error(`Invalid argument: ${wanted}`);
          workbook.timeZone = wanted;
        },
        insertSheet: (...args: unknown[]) => sheetService(run, insertSheet(workbook, args)),
        deleteSheet(...args: unknown[]) {
          const sheet = readSheet(args, 'deleteSheet');
          const visible = workbook.sheets.filter((other) => other !== sheet && !other.hidden);
          if (visible.length === 0) throw new Error("You can't remove all the visible sheets in a document.");
          checkSheetEditable(run, sheet);
          workbook.deleteSheet(sheet);
        },
      }),
      ...others<'Spreadsheet'>({
        setActiveSheet(...args: unknown[]) {
          const sheet = readSheet(args, 'setActiveSheet');
          const index = workbook.sheets.indexOf(sheet);
          if (index !== workbook.active) workbook.touched.add('active');
          workbook.active = index;
          return sheetService(run, sheet);
        },
        toast(...args: unknown[]) {
          const [message, title = '', seconds = 5] = args;
          if (args.length < 1 || args.length > 3) throw signatureError('Spreadsheet.toast', args);
          toasts.push({
            text: text('Spreadsheet.toast', message),
            title: title === null ? '' : text('Spreadsheet.toast', title),
            seconds: seconds === null ? null : wholeNumber('Spreadsheet.toast', seconds, -1),
          });
        },
      }),
    },
    workbook,
  );
}

/**
 * insertSheet(), insertSheet(name), insertSheet(index), insertSheet(name, index), and the last with a sheet to copy
 * (`{ template }`); index from 0. The new one is active.
 */
function insertSheet(workbook: Workbook, args: unknown[]): Sheet {
  const [first, second, options] = args;
  const name = typeof first === 'string' ? first : workbook.freeTitle();
  const index = typeof first === 'number' ? first : second;
  const template = args.length === 3 ? readTemplate(workbook, options) : null;
  const wrong =
    args.length > 3 ||
    (args.length === 3 && !template) ||
    (args.length > 1 && (typeof first !== 'string' || typeof second !== 'number'));
  if (wrong || (args.length === 1 && typeof first !== 'string' && typeof first !== 'number')) {
    throw signatureError('Spreadsheet.insertSheet', args);
  }
  checkTitle(workbook, name);
  const place = index === undefined ? workbook.active + 1 : wholeNumber('Spreadsheet.insertSheet', index, 0);
  if (place > workbook.sheets.length) throw new Error(`The sheet index ${place} is out of bounds.`);
  const { maxRows, maxColumns } = template ?? { maxRows: 1000, maxColumns: 26 };
  checkSize(new SheetModel(workbook, 0, '', 0, 0), maxRows, maxColumns);
  const sheet = template ? copySheet(template, name, place) : workbook.addSheet(name, place);
  workbook.active = place;
  return sheet;
}

/** The sheet that a new one is to be copied from, which has to be one of this spreadsheet's; null where there is none. */
function readTemplate(workbook: Workbook, options: unknown): Sheet | null {
  const given = typeof options === 'object' && options !== null ? Reflect.get(options, 'template') : null;
  const sheet = contentOf<Sheet>(given, 'Sheet');
  return sheet && !sheet.deleted && workbook.sheets.includes(sheet) ? sheet : null;
}

function readSheet(args: unknown[], method: string): Sheet {
  const sheet = contentOf<Sheet>(args[0], 'Sheet');
  if (!sheet || args.length !== 1) throw signatureError(`Spreadsheet.${method}`, args);
  if (sheet.deleted) throw new Error(`Sheet ${sheet.id} not found`);
  return sheet;
}

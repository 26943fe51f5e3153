import { signatureError, text } from '../check-arguments.ts';
import { copySheet } from '../copy-sheet.ts';
import type { Service } from '../google.ts';
import { changes, contentOf, reads, service, structures } from '../service.ts';
import { type Sheet, Sheet as SheetModel } from '../sheet.ts';
import type { Workbook } from '../workbook.ts';
import { sheetCharts } from './charts.ts';
import { checkSheetEditable } from './editable.ts';
import { filterService } from './filter.ts';
import { protectionService, protectRange } from './protection.ts';
import { checkAlive, checkInside, rangeService } from './range.ts';
import { rangeListService } from './range-list.ts';
import { valuesIn } from './range-values.ts';
import { checkSize, sheetGrid } from './sheet-grid.ts';
import { sheetLooks } from './sheet-looks.ts';
import { readSheetRange } from './sheet-range.ts';
import { checkTitle } from './sheet-title.ts';
import type { TiedRun } from './ties.ts';

/** A Sheet as scripts see it. */
export function sheetService(run: TiedRun, sheet: Sheet): Service<'Sheet'> {
  const { workbook } = sheet;
  const self = (): Service<'Sheet'> => object;
  const object: Service<'Sheet'> = service(
    run,
    'Sheet',
    {
      ...sheetGrid(run, sheet, self),
      ...sheetLooks(run, sheet, self),
      ...sheetCharts(run, sheet),
      ...reads<'Sheet'>({
        getDataRange() {
          const { rows, columns } = sheet.extent();
          const rect = { row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
          return rangeService(run, sheet, rect);
        },
        // Of -1, which stands for the last row or column with content, nothing is said but in the reference: not here.
        getSheetValues(...args: unknown[]) {
          if (args.length !== 4) throw signatureError('Sheet.getSheetValues', args);
          const rect = readSheetRange(sheet, args);
          checkInside(sheet, rect);
          return valuesIn(run, sheet, rect);
        },
      }),
      ...structures<'Sheet'>({
        getName: () => sheet.name,
        getSheetId: () => sheet.id,
        getIndex: () => workbook.sheets.indexOf(sheet) + 1,
        getRange: (...args: unknown[]) => rangeService(run, sheet, readSheetRange(sheet, args)),
        getRangeList: (...args: unknown[]) => rangeListService(run, sheet, args),
        // How many there are is all that is known of them: they stay in the file.
        getImages: () => Array.from({ length: sheet.pictures }, () => service(run, 'OverGridImage', {}, {})),
        getDrawings: () => Array.from({ length: sheet.shapes }, () => service(run, 'Drawing', {}, {})),
        getFilter: () => (sheet.filter ? filterService(run, sheet, sheet.filter) : null),
        getProtections(...args: unknown[]) {
          const [type] = args;
          if (type !== 'SHEET' && type !== 'RANGE') throw signatureError('Sheet.getProtections', args);
          return sheet.protections
            .filter((protection) => protection.kind === type)
            .map((protection) => protectionService(run, sheet, protection));
        },
      }),
      ...changes<'Sheet'>({
        setName(name: unknown) {
          const title = text('Sheet.setName', name);
          if (title === sheet.name) return object;
          checkTitle(workbook, title, sheet);
          checkSheetEditable(run, sheet);
          workbook.renameSheet(sheet, title);
          return object;
        },
        copyTo(...args: unknown[]) {
          const target = contentOf<Workbook>(args[0], 'Spreadsheet');
          if (!target || args.length !== 1) throw signatureError('Sheet.copyTo', args);
          if (target !== workbook)
            throw new Error('Sheet.copyTo another spreadsheet is not in the stand-in.');
          checkSize(new SheetModel(workbook, 0, '', 0, 0), sheet.maxRows, sheet.maxColumns);
          return sheetService(run, copySheet(sheet));
        },
        protect: () => protectRange(run, sheet, (other) => other.kind === 'SHEET', null),
      }),
    },
    sheet,
    {},
    () => checkAlive(sheet),
  );
  return object;
}

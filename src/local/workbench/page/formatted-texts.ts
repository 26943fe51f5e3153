import {
  CellValueType,
  type ICellData,
  type Injector,
  InterceptorEffectEnum,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { shownText } from '../../stand-in/shown-text.ts';

/** What a cell with a text is shown as under its number format; null where as it is held. */
export function shownInCell(cell: Nullable<ICellData>, style: Nullable<IStyleData>): string | null {
  if (cell?.t !== CellValueType.STRING || typeof cell.v !== 'string' || cell.p) return null;
  return shownText(cell.v, style?.n?.pattern ?? '');
}

/**
 * Shows texts as their number format has it, as Sheets and Excel do; the grid applies formats to numbers alone. The headings of kept months hold names for programs
 * and show words. Whoever edits such a cell edits what it holds.
 */
export function showFormattedTexts(injector: Injector): void {
  const service = injector.get(SheetInterceptorService);
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'formatted-texts',
    effect: InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.NUMFMT,
    handler(cell, { workbook }, next) {
      const shown = cell?.s ? shownInCell(cell, workbook.getStyles().get(cell.s)) : null;
      return next(shown === null ? cell : { ...cell, v: shown });
    },
  });
  service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler(cell, { workbook, worksheet, row, col }, next) {
      const raw = worksheet.getCellRaw(row, col);
      const isShownSo = raw?.s && shownInCell(raw, workbook.getStyles().get(raw.s)) !== null;
      return next(isShownSo ? { ...raw } : cell);
    },
  });
}

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
import { format } from 'numfmt';

/** A format that says something of texts: a fourth section. The grid itself applies formats to numbers alone. */
const SAYS_TEXTS = /;.*;.*;/;

/** What a cell with a text is shown as under its number format; null where as it is held. */
export function shownText(cell: Nullable<ICellData>, style: Nullable<IStyleData>): string | null {
  if (cell?.t !== CellValueType.STRING || typeof cell.v !== 'string' || cell.p) return null;
  const pattern = style?.n?.pattern ?? '';
  return SAYS_TEXTS.test(pattern) ? format(pattern, cell.v) : null;
}

/**
 * Shows texts as their number format has it, as Sheets and Excel do: the headings of kept months hold names for programs
 * and show words. Whoever edits such a cell edits what it holds.
 */
export function showFormattedTexts(injector: Injector): void {
  const service = injector.get(SheetInterceptorService);
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'formatted-texts',
    effect: InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.NUMFMT,
    handler(cell, { workbook }, next) {
      const shown = cell?.s ? shownText(cell, workbook.getStyles().get(cell.s)) : null;
      return next(shown === null ? cell : { ...cell, v: shown });
    },
  });
  service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler(cell, { workbook, worksheet, row, col }, next) {
      const raw = worksheet.getCellRaw(row, col);
      const isShownSo = raw?.s && shownText(raw, workbook.getStyles().get(raw.s)) !== null;
      return next(isShownSo ? { ...raw } : cell);
    },
  });
}

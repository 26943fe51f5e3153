import { flag, list, signatureError, wholeNumber } from '../check-arguments.ts';
import { readColor } from '../color.ts';
import { changeColumns, columnSpanAt } from '../columns.ts';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../default-sizes.ts';
import type { Service } from '../google.ts';
import { contentOf, type Methods, structures, writes } from '../service.ts';
import type { Aspect, RowInfo, Sheet } from '../sheet.ts';
import { conditionalService, type RuleContent } from './builders-conditional.ts';
import { checkSheetEditable } from './editable.ts';
import type { TiedRun } from './ties.ts';

/** The methods of a sheet about how it looks: widths, frozen rows, colours, what is hidden. */
export function sheetLooks(run: TiedRun, sheet: Sheet, self: () => Service<'Sheet'>): Methods<'Sheet'> {
  const touch = (aspect: Aspect): Service<'Sheet'> => {
    sheet.touched.add(aspect);
    return self();
  };
  const columns = (name: string, first: unknown, count: unknown): [number, number] => {
    const from = wholeNumber(`Sheet.${name}`, first, 1) - 1;
    const to = from + wholeNumber(`Sheet.${name}`, count, 1) - 1;
    if (to >= sheet.maxColumns) throw new Error('Those columns are out of bounds.');
    checkSheetEditable(run, sheet);
    return [from, to];
  };
  const width = (name: string, first: unknown, count: unknown, pixels: unknown): Service<'Sheet'> => {
    const [from, to] = columns(name, first, count);
    const wanted = wholeNumber(`Sheet.${name}`, pixels, 2);
    if (sameWidth(sheet, from, to, wanted)) return self();
    sheet.columnSpans = changeColumns(sheet.columnSpans, from, to, { width: wanted });
    return touch('columns');
  };
  const eachRow = (
    name: string,
    first: unknown,
    count: unknown,
    change: (info: RowInfo) => RowInfo,
  ): Service<'Sheet'> => {
    const from = wholeNumber(`Sheet.${name}`, first, 1) - 1;
    const to = from + wholeNumber(`Sheet.${name}`, count, 1) - 1;
    if (to >= sheet.maxRows) throw new Error('Those rows are out of bounds.');
    checkSheetEditable(run, sheet);
    for (let row = from; row <= to; row++) {
      const before = sheet.rowInfos.get(row) ?? {};
      const after = change(before);
      if (after.height === before.height && after.hidden === before.hidden) continue;
      sheet.rowInfos.set(row, after);
      sheet.touched.add('cells');
    }
    return self();
  };
  return {
    ...structures<'Sheet'>({
      getFrozenRows: () => sheet.frozenRows,
      getFrozenColumns: () => sheet.frozenColumns,
      getColumnWidth: (column: unknown) =>
        columnSpanAt(sheet.columnSpans, wholeNumber('Sheet.getColumnWidth', column, 1) - 1)?.width ??
        DEFAULT_WIDTH,
      getRowHeight: (row: unknown) =>
        sheet.rowInfos.get(wholeNumber('Sheet.getRowHeight', row, 1) - 1)?.height ?? DEFAULT_HEIGHT,
      isSheetHidden: () => sheet.hidden,
      isRowHiddenByUser: (row: unknown) =>
        sheet.rowInfos.get(wholeNumber('Sheet.isRowHiddenByUser', row, 1) - 1)?.hidden ?? false,
      isColumnHiddenByUser: (column: unknown) =>
        columnSpanAt(sheet.columnSpans, wholeNumber('Sheet.isColumnHiddenByUser', column, 1) - 1)?.hidden ??
        false,
      getTabColor: () => sheet.tabColor,
      hasHiddenGridlines: () => !sheet.gridlines,
      getConditionalFormatRules: () =>
        sheet.conditional.map((rule) => conditionalService(run, { rule, sheet })),
    }),
    ...writes<'Sheet'>({
      setFrozenRows: (rows: unknown) => freeze(sheet, 'rows', rows, self),
      setFrozenColumns: (count: unknown) => freeze(sheet, 'columns', count, self),
      setColumnWidth: (column: unknown, pixels: unknown) => width('setColumnWidth', column, 1, pixels),
      setColumnWidths: (first: unknown, count: unknown, pixels: unknown) =>
        width('setColumnWidths', first, count, pixels),
      setRowHeight(row: unknown, pixels: unknown) {
        const height = wholeNumber('Sheet.setRowHeight', pixels, 2);
        return eachRow('setRowHeight', row, 1, (info) => ({ ...info, height }));
      },
      hideColumns(first: unknown, count: unknown = 1) {
        const [from, to] = columns('hideColumns', first, count);
        sheet.columnSpans = changeColumns(sheet.columnSpans, from, to, { hidden: true });
        touch('columns');
      },
      hideRows(first: unknown, count: unknown = 1) {
        eachRow('hideRows', first, count, (info) => ({ ...info, hidden: true }));
      },
      hideSheet() {
        if (sheet.hidden) return self();
        const others = sheet.workbook.sheets.filter((other) => other !== sheet && !other.hidden);
        if (others.length === 0) throw new Error("You can't hide all the sheets in a document.");
        sheet.hidden = true;
        sheet.workbook.touched.add('sheets');
        return self();
      },
      setTabColor(color: unknown) {
        const wanted = readColor(color);
        if (wanted === sheet.tabColor) return self();
        sheet.tabColor = wanted;
        return touch('tab');
      },
      setHiddenGridlines(hide: unknown) {
        const show = !flag('Sheet.setHiddenGridlines', hide);
        if (show === sheet.gridlines) return self();
        sheet.gridlines = show;
        return touch('view');
      },
      setConditionalFormatRules(rules: unknown) {
        const contents = list('Sheet.setConditionalFormatRules', rules).map((item) => {
          const content = contentOf<RuleContent>(item, 'ConditionalFormatRule');
          if (!content) throw signatureError('Sheet.setConditionalFormatRules', [rules]);
          if (content.sheet !== sheet) throw new Error('The rules must apply to ranges of this sheet.');
          return content.rule;
        });
        checkSheetEditable(run, sheet);
        if (contents.length === 0 && sheet.conditional.length === 0) return;
        sheet.conditional = contents;
        touch('conditional');
      },
    }),
  };
}

function sameWidth(sheet: Sheet, from: number, to: number, width: number): boolean {
  for (let column = from; column <= to; column++) {
    if (columnSpanAt(sheet.columnSpans, column)?.width !== width) return false;
  }
  return true;
}

function freeze(
  sheet: Sheet,
  axis: 'rows' | 'columns',
  value: unknown,
  self: () => Service<'Sheet'>,
): Service<'Sheet'> {
  const name = axis === 'rows' ? 'setFrozenRows' : 'setFrozenColumns';
  const count = wholeNumber(`Sheet.${name}`, value, 0);
  const size = axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
  if (count >= size) throw new Error(`You can't freeze all visible ${axis} on the sheet.`);
  const cut = sheet.merges.some((merge) => {
    const start = axis === 'rows' ? merge.row : merge.column;
    const end = start + (axis === 'rows' ? merge.rows : merge.columns);
    return start < count && end > count;
  });
  if (cut) throw new Error(`You can't freeze ${axis} which contain only part of a merged cell.`);
  if (count === (axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns)) return self();
  if (axis === 'rows') sheet.frozenRows = count;
  else sheet.frozenColumns = count;
  sheet.touched.add('view');
  return self();
}

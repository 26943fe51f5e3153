import type { FUniver } from '@univerjs/core/facade';
import type { FilterColumn, GridEdit, GridRange, SortKey } from '../messages.ts';

interface Sort {
  readonly subUnitId?: string;
  readonly range: GridRange;
  readonly hasTitle?: boolean;
  readonly orderRules: readonly { readonly type: string; readonly colIndex: number }[];
}

/** As the grid asks of a column; `colId`: the column of the sheet. */
interface Criteria {
  readonly colId: number;
  readonly filters?: { readonly blank?: boolean; readonly filters?: readonly string[] };
  readonly customFilters?: {
    readonly and?: number;
    readonly customFilters: readonly { readonly val: string | number; readonly operator?: string }[];
  };
}

const FILTER_CHANGED =
  /^sheet\.mutation\.(set-filter-range|set-filter-criteria|remove-filter|re-calc-filter)$/;

/** Sorting is the server's, as in Sheets; a filter is the grid's, and what it then is goes to the server. */
export function useSortAndFilter(api: FUniver, did: (edit: GridEdit) => void, say: () => void): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id === 'sheet.command.set-filter-criteria' && asksForColours(event.params)) {
      event.cancel = true;
      return say();
    }
    if (event.id !== 'sheet.command.sort-range') return;
    event.cancel = true;
    const { subUnitId, range, hasTitle, orderRules } = event.params as Sort; // as the grid's types say
    const sheet = subUnitId ?? api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? '';
    const { startRow, endRow, startColumn, endColumn } = range;
    const first = hasTitle ? startRow + 1 : startRow;
    if (first >= endRow) return;
    const keys = orderRules.map(
      ({ type, colIndex }): SortKey => ({ column: colIndex, isDescending: type === 'desc' }),
    );
    did({ kind: 'sort', sheet, range: { startRow: first, endRow, startColumn, endColumn }, keys });
  });
  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (options?.fromCollab || !FILTER_CHANGED.test(id)) return;
    const { subUnitId = '' } = (params ?? {}) as { subUnitId?: string }; // as the grid's types say
    did(filterOf(api, subUnitId));
  });
}

const asksForColours = (params: unknown): boolean =>
  typeof params === 'object' &&
  params !== null &&
  'criteria' in params &&
  typeof params.criteria === 'object' &&
  params.criteria !== null &&
  'colorFilters' in params.criteria;

/** The filter that a sheet has now. */
function filterOf(api: FUniver, sheet: string): GridEdit {
  const filter = api.getActiveWorkbook()?.getSheetBySheetId(sheet)?.getFilter();
  if (!filter) return { kind: 'filter', sheet, range: null, columns: [], hidden: [] };
  const { startRow, endRow, startColumn, endColumn } = filter.getRange().getRange();
  const columns: FilterColumn[] = [];
  for (let column = startColumn; column <= endColumn; column += 1) {
    const criteria = filter.getColumnFilterCriteria(column) as Criteria | null | undefined; // numbers stand for its enumerations
    if (criteria) columns.push(columnOf(criteria, column - startColumn));
  }
  return {
    kind: 'filter',
    sheet,
    range: { startRow, endRow, startColumn, endColumn },
    columns,
    hidden: filter.getFilteredOutRows(),
  };
}

function columnOf({ filters, customFilters }: Criteria, column: number): FilterColumn {
  if (customFilters) {
    const conditions = customFilters.customFilters.map(({ val, operator }) => ({
      value: String(val),
      ...(operator === undefined ? {} : { operator }),
    }));
    return { column, conditions, ...(customFilters.and ? { isAnd: true } : {}) };
  }
  return { column, values: filters?.filters ?? [], ...(filters?.blank ? { blank: true } : {}) };
}

/** Sorts by the column of the active cell: the selection, or all around it where one cell is selected. */
export function sortBySelection(api: FUniver, isDescending: boolean): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getSelection()?.getActiveRange();
  if (!sheet || !range) return;
  const { startRow, endRow, startColumn, endColumn } = range.getRange();
  const isOne = startRow === endRow && startColumn === endColumn;
  api.executeCommand(`sheet.command.sort-range-${isDescending ? 'desc' : 'asc'}${isOne ? '-ext' : ''}`);
}

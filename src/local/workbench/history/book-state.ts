import type { Validation } from '../../stand-in/rules.ts';
import type { Sheet } from '../../stand-in/sheet.ts';
import type { Workbook } from '../../stand-in/workbook.ts';

/** A workbook as it was, to be put back into the same object: what else knows its sheets goes on knowing them. */
export interface BookState {
  readonly workbook: Workbook;
  readonly restore: () => void;
}

/** Keeps all that changes of a workbook. Texts and looks are shared, so this is a list of places, not a second workbook. */
export function takeBookState(workbook: Workbook): BookState {
  const sheets = workbook.sheets.map((sheet) => ({ sheet, state: stateOf(sheet) }));
  const state = workbookState(workbook);
  return {
    workbook,
    restore: () => {
      for (const { sheet, state: own } of sheets) putState(sheet, own);
      workbook.sheets = sheets.map(({ sheet }) => sheet);
      putWorkbookState(workbook, state);
    },
  };
}

type SheetState = ReturnType<typeof stateOf>;

function stateOf(sheet: Sheet) {
  const { name, maxRows, maxColumns, frozenRows, frozenColumns, hidden, gridlines, tabColor } = sheet;
  const { filter, filterColumns, deleted, madeHere, pictures, shapes } = sheet;
  return {
    fields: { name, maxRows, maxColumns, frozenRows, frozenColumns, hidden, gridlines, tabColor, filter },
    more: { filterColumns, deleted, madeHere, pictures, shapes },
    parts: copyParts(sheet),
    droppedCharts: [...sheet.droppedCharts],
    touched: [...sheet.touched],
  };
}

/** What later edits change in place, as objects of their own. */
function copyParts(sheet: SheetParts): SheetParts {
  const rules = new Map<Validation, Validation>();
  for (const { validation } of sheet.validations) {
    rules.set(validation, { ...validation, condition: { ...validation.condition } });
  }
  return {
    values: sheet.values.map((line) => line?.slice()),
    formats: sheet.formats.map((line) => line?.slice()),
    formulas: new Map([...sheet.formulas].map(([key, formula]) => [key, { ...formula }])),
    cellMetadata: new Map(sheet.cellMetadata),
    notes: new Map(sheet.notes),
    links: new Map(sheet.links),
    rowInfos: new Map([...sheet.rowInfos].map(([row, info]) => [row, { ...info }])),
    columnSpans: sheet.columnSpans.map((span) => ({ ...span })),
    // A merged block is known by its object to what the file says of it.
    merges: [...sheet.merges],
    validations: sheet.validations.map(({ rect, validation }) => ({
      rect,
      validation: rules.get(validation) ?? validation,
    })),
    conditional: sheet.conditional.map((rule) => ({
      ...rule,
      ranges: [...rule.ranges],
      ...(rule.test ? { test: { ...rule.test } } : {}),
    })),
    protections: sheet.protections.map((one) => ({ ...one, unprotected: [...one.unprotected] })),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.map((range) => ({ ...range })),
      options: { ...chart.options },
      place: { ...chart.place },
    })),
  };
}

type SheetParts = Pick<
  Sheet,
  | 'values'
  | 'formats'
  | 'formulas'
  | 'cellMetadata'
  | 'notes'
  | 'links'
  | 'rowInfos'
  | 'columnSpans'
  | 'merges'
  | 'validations'
  | 'conditional'
  | 'protections'
  | 'charts'
>;

function putState(sheet: Sheet, { fields, more, parts, droppedCharts, touched }: SheetState): void {
  // Copied once more: a snapshot may be put back again.
  Object.assign(sheet, fields, more, copyParts(parts));
  sheet.droppedCharts.splice(0, Number.POSITIVE_INFINITY, ...droppedCharts);
  sheet.touched.clear();
  for (const aspect of touched) sheet.touched.add(aspect);
}

function workbookState(workbook: Workbook) {
  return {
    active: workbook.active,
    namedRanges: workbook.namedRanges.map((range) => ({ ...range })),
    properties: [...workbook.properties],
    removedParts: [...workbook.removedParts],
    edits: [...workbook.edits],
    touched: [...workbook.touched],
  };
}

function putWorkbookState(workbook: Workbook, state: ReturnType<typeof workbookState>): void {
  workbook.active = state.active;
  workbook.namedRanges = state.namedRanges.map((range) => ({ ...range }));
  workbook.properties.clear();
  for (const [name, value] of state.properties) workbook.properties.set(name, value);
  workbook.removedParts.clear();
  for (const part of state.removedParts) workbook.removedParts.add(part);
  workbook.edits.splice(0, Number.POSITIVE_INFINITY, ...state.edits);
  workbook.touched.clear();
  for (const what of state.touched) workbook.touched.add(what);
}

import type { IWorkbookData } from '@univerjs/core';
import type { ConditionalRule, ValidationArea } from '../stand-in/rules.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import { gridId, gridRange } from './grid-place.ts';

const REFUSE = 1;
const WARN = 2;
/** The cell's own text with an arrow beside it: the other look cuts tone marks off. */
const ARROW = 1;

/** Drop-downs, colour scales and filters of a workbook as the grid's own resources. */
export function gridRules(workbook: Workbook): NonNullable<IWorkbookData['resources']> {
  const perSheet = <T>(of: (sheet: Sheet) => T[]): string =>
    JSON.stringify(Object.fromEntries(workbook.sheets.map((sheet) => [gridId(sheet), of(sheet)])));
  return [
    {
      name: 'SHEET_DATA_VALIDATION_PLUGIN',
      data: perSheet((sheet) => sheet.validations.flatMap((area, index) => validation(sheet, area, index))),
    },
    {
      name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
      data: perSheet((sheet) => sheet.conditional.flatMap((rule, index) => colorScale(sheet, rule, index))),
    },
    { name: 'SHEET_FILTER_PLUGIN', data: JSON.stringify(filters(workbook)) },
  ];
}

/** The grid numbers a filter's columns as those of the sheet. Which rows that hides it finds out itself. */
function filters(workbook: Workbook): Record<string, object> {
  const all = workbook.sheets.flatMap((sheet) => {
    const { filter, filterColumns } = sheet;
    if (!filter) return [];
    const columns = filterColumns.map(({ column, values, blank, conditions, isAnd }) => ({
      colId: filter.column + column,
      ...(conditions
        ? {
            customFilters: {
              ...(isAnd ? { and: 1 } : {}),
              customFilters: conditions.map(({ operator, value }) => ({
                val: value,
                ...(operator === undefined ? {} : { operator }),
              })),
            },
          }
        : { filters: { ...(values ? { filters: values } : {}), ...(blank ? { blank: true } : {}) } }),
    }));
    return [[gridId(sheet), { ref: gridRange(filter), filterColumns: columns }] as const];
  });
  return Object.fromEntries(all);
}

function validation(sheet: Sheet, { rect, validation: rule }: ValidationArea, index: number): object[] {
  const { condition, allowInvalid, helpText } = rule;
  if (condition.kind !== 'list') return [];
  return [
    {
      uid: `${gridId(sheet)}-v${index}`,
      type: 'list',
      formula1: condition.values.join(','),
      ranges: [gridRange(rect)],
      allowBlank: true,
      renderMode: ARROW,
      errorStyle: allowInvalid ? WARN : REFUSE,
      showErrorMessage: !allowInvalid,
      ...(helpText ? { prompt: helpText, showInputMessage: true } : {}),
    },
  ];
}

function colorScale(sheet: Sheet, { ranges, gradient }: ConditionalRule, index: number): object[] {
  if (!gradient) return [];
  const points = [gradient.min, ...(gradient.mid ? [gradient.mid] : []), gradient.max];
  const config = points.map(({ color, type, value }, at) => ({
    index: at,
    color,
    value: { type: type === 'NUMBER' ? 'num' : type.toLowerCase(), value: Number(value) },
  }));
  return [
    {
      cfId: `${gridId(sheet)}-c${index}`,
      ranges: ranges.map(gridRange),
      stopIfTrue: false,
      rule: { type: 'colorScale', config },
    },
  ];
}

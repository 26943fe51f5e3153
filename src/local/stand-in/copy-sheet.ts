import type { Sheet } from './sheet.ts';

/**
 * Copies a sheet within its workbook, behind the last one unless a place (from 0) is given, as Google does: cells with formulas and formats, notes, links,
 * rules, sizes, merged cells, frozen edges, filter and charts; not its protections. Formulas that name no sheet speak
 * of the copy, and charts of the copy's cells where they spoke of the sheet's own.
 */
export function copySheet(sheet: Sheet, title = copyTitle(sheet), place?: number): Sheet {
  const { workbook } = sheet;
  const copy = workbook.addSheet(title, place);
  const { maxRows, maxColumns, frozenRows, frozenColumns, groupsAfter, hidden, gridlines, tabColor } = sheet;
  Object.assign(copy, { maxRows, maxColumns, frozenRows, frozenColumns, groupsAfter });
  Object.assign(copy, { hidden, gridlines, tabColor });
  copy.values = sheet.values.map((line) => line.slice());
  copy.formats = sheet.formats.slice();
  copy.formulas = new Map([...sheet.formulas].map(([key, formula]) => [key, { ...formula }]));
  copy.notes = new Map(sheet.notes);
  copy.links = new Map([...sheet.links].map(([key, links]) => [key, links.map((link) => ({ ...link }))]));
  copy.rowInfos = new Map([...sheet.rowInfos].map(([row, info]) => [row, { ...info }]));
  copy.columnSpans = sheet.columnSpans.map((span) => ({ ...span }));
  copy.typedColumns = sheet.typedColumns.map((rect) => ({ ...rect }));
  copy.merges = sheet.merges.map((rect) => ({ ...rect }));
  // Later edits change rules in place: the copy has its own.
  const rules = new Map(
    sheet.validations.map(({ validation }) => [
      validation,
      { ...validation, condition: { ...validation.condition } },
    ]),
  );
  copy.validations = sheet.validations.map(({ rect, validation }) => ({
    rect: { ...rect },
    validation: rules.get(validation) ?? validation,
  }));
  copy.conditional = sheet.conditional.map((rule) => ({
    ...rule,
    ranges: rule.ranges.map((rect) => ({ ...rect })),
    ...(rule.test ? { test: { ...rule.test } } : {}),
  }));
  copy.filter = sheet.filter && { ...sheet.filter };
  let chartId = workbook.sheets
    .flatMap(({ charts }) => charts)
    .reduce((most, { id }) => Math.max(most, id), 0);
  copy.charts = sheet.charts.map(({ source: _, ...chart }) => {
    chartId += 1;
    const ranges = chart.ranges.map(({ sheetId, rect }) => ({
      sheetId: sheetId === sheet.id ? copy.id : sheetId,
      rect: rect && { ...rect },
    }));
    return { ...chart, id: chartId, ranges, options: { ...chart.options }, place: { ...chart.place } };
  });
  if (copy.charts.length > 0) copy.touched.add('charts');
  return copy;
}

/** What Google calls a copy in Thai; no script may count on it. */
function copyTitle({ workbook, name }: Sheet): string {
  const title = `สำเนาของ ${name}`;
  for (let turn = 1; ; turn++) {
    const free = turn === 1 ? title : `${title} ${turn}`;
    if (!workbook.sheets.some((sheet) => sheet.name.toLowerCase() === free.toLowerCase())) return free;
  }
}

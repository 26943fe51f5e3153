import { scalarText } from '../../../../src/local/stand-in/cell-value.ts';
import { keyCell } from '../../../../src/local/stand-in/sheet.ts';
import type { Workbook } from '../../../../src/local/stand-in/workbook.ts';

/** What a workbook says, as plain data: everything that a person would see of the sheet called ข้อมูล. */
export function reading(workbook: Workbook): unknown {
  const sheet = workbook.sheet('ข้อมูล');
  if (!sheet) return null;
  const cells: unknown[] = [];
  const { rows, columns } = sheet.extent();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = sheet.value(row, column);
      if (value === undefined) continue;
      const { numberFormat, bold } = sheet.format(row, column);
      const plain = typeof value === 'object' ? scalarText(value) : value;
      cells.push([row, column, plain, sheet.formula(row, column)?.text ?? '', numberFormat, bold]);
    }
  }
  return {
    cells,
    size: [sheet.maxRows, sheet.maxColumns],
    merges: sheet.merges,
    links: [...sheet.links].map(([key, links]) => [keyCell(key), links[0]?.url]),
    validations: sheet.validations.map(({ rect, validation }) => [rect, validation.condition]),
    names: workbook.namedRanges.map(({ name, rect }) => [name, rect]),
    inherited: sheet.format(20, 1).numberFormat,
  };
}

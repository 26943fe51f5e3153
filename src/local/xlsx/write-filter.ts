import { rectName } from '../stand-in/a1.ts';
import type { FilterColumn } from '../stand-in/filter.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import { escapeXml } from './escape.ts';

/** `<autoFilter>` of a sheet; '' where it has none. */
export function filterXml({ filter, filterColumns }: Sheet): string {
  if (!filter) return '';
  const inside = filterColumns.filter(({ column }) => column < filter.columns);
  return `<autoFilter ref="${rectName(filter)}">${inside.map(columnXml).join('')}</autoFilter>`;
}

function columnXml({ column, values, blank, conditions = [], isAnd }: FilterColumn): string {
  const asked = conditions.map(({ operator, value }) => {
    const how = operator === undefined ? '' : ` operator="${escapeXml(operator)}"`;
    return `<customFilter${how} val="${escapeXml(value)}"/>`;
  });
  const inside =
    asked.length > 0
      ? `<customFilters${isAnd ? ' and="1"' : ''}>${asked.join('')}</customFilters>`
      : `<filters${blank ? ' blank="1"' : ''}>${(values ?? []).map((value) => `<filter val="${escapeXml(value)}"/>`).join('')}</filters>`;
  return `<filterColumn colId="${column}">${inside}</filterColumn>`;
}

import type { FilterColumn } from '../stand-in/filter.ts';
import { child, type XmlElement } from './xml.ts';

/** What an `<autoFilter>` asks of its columns. Filters by colour, rank or date group are the file's alone. */
export function readFilterColumns(filter: XmlElement): FilterColumn[] {
  return filter.children.flatMap((element): FilterColumn[] => {
    const column = Number(element.attributes.colId);
    if (element.name !== 'filterColumn' || !Number.isInteger(column)) return [];
    const values = child(element, 'filters');
    if (values) {
      const texts = values.children.flatMap(({ name, attributes }) =>
        name === 'filter' && attributes.val !== undefined ? [attributes.val] : [],
      );
      return [{ column, values: texts, ...(isTrue(values.attributes.blank) ? { blank: true } : {}) }];
    }
    const custom = child(element, 'customFilters');
    if (!custom) return [];
    const conditions = custom.children.flatMap(({ attributes: { operator, val } }) =>
      val === undefined ? [] : [{ ...(operator === undefined ? {} : { operator }), value: val }],
    );
    return [{ column, conditions, ...(isTrue(custom.attributes.and) ? { isAnd: true } : {}) }];
  });
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

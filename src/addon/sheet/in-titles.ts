import type { TabDescription } from '../../workbook/tabs/tab-description.ts';

const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'!`;

/** A tab whose formulas name other tabs by the titles that these were given. */
export function tabInTitles(tab: TabDescription, retitled: ReadonlyMap<string, string>): TabDescription {
  if (retitled.size === 0 || tab.formulas.length === 0) return tab;
  const formulas = tab.formulas.map((one) => {
    const formula = Array.from(retitled).reduce(
      (text, [wanted, given]) => text.split(quoted(wanted)).join(quoted(given)),
      one.formula,
    );
    return { ...one, formula };
  });
  return { ...tab, formulas };
}

import { editFormula, type ReferenceEdit } from './references.ts';
import type { Sheet } from './sheet.ts';

const FORMULA = /(<(?:\w+:)?formula\d?>)([\s\S]*?)(<\/)/g;

/** Brings the formulas inside validations and conditional formats in line with an edit. */
export function editRules(sheet: Sheet, edit: ReferenceEdit): void {
  const change = (formula: string): string => editFormula(formula, sheet.name, edit);
  for (const validation of new Set(sheet.validations.map((area) => area.validation))) {
    const xml = validation.xml && changeXml(validation.xml, change);
    const { condition } = validation;
    const formula = condition.kind === 'formula' ? change(condition.formula) : null;
    if (xml === validation.xml && (condition.kind !== 'formula' || formula === condition.formula)) continue;
    if (xml !== undefined) validation.xml = xml;
    if (condition.kind === 'formula' && formula !== null) condition.formula = formula;
    sheet.touched.add('validations');
  }
  for (const rule of sheet.conditional) {
    const xml = rule.xml && changeXml(rule.xml, change);
    const formula = rule.test?.kind === 'formula' ? change(rule.test.formula) : null;
    if (xml === rule.xml && (rule.test?.kind !== 'formula' || formula === rule.test.formula)) continue;
    if (xml !== undefined) rule.xml = xml;
    if (rule.test?.kind === 'formula' && formula !== null) rule.test.formula = formula;
    sheet.touched.add('conditional');
  }
}

/** Formulas inside XML: entities are left as they are, since references hold none but `&apos;`. */
function changeXml(xml: string, change: (formula: string) => string): string {
  return xml.replace(
    FORMULA,
    (_, open: string, formula: string, close: string) => open + change(formula) + close,
  );
}

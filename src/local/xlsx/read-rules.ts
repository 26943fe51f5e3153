import type { ConditionalRule, GradientPoint, Validation, ValidationCondition } from '../stand-in/rules.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import { elementColor } from './colors.ts';
import { readRanges } from './ranges.ts';
import { child, parseXml, type XmlElement } from './xml.ts';
import type { XmlDocument } from './xml-document.ts';

/** Reads data validations and conditional formats of a worksheet part. `theme`: the workbook's colours. */
export function readRules(sheet: Sheet, document: XmlDocument, theme: string[]): void {
  const priorities = new Map<string, number>();
  for (const chunk of document.chunks) {
    if (chunk.name === 'dataValidations') {
      for (const element of parseXml(chunk.xml).children) {
        const validation = readValidation(element);
        for (const rect of readRanges(element.attributes.sqref)) sheet.validations.push({ rect, validation });
      }
    } else if (chunk.name === 'conditionalFormatting') {
      const element = parseXml(chunk.xml);
      const ranges = readRanges(element.attributes.sqref);
      for (const rule of element.children) {
        if (rule.name !== 'cfRule' || ranges.length === 0) continue;
        priorities.set(rule.xml, Number(rule.attributes.priority ?? 0));
        sheet.conditional.push({ ranges, xml: rule.xml, ...readGradient(rule, theme) });
      }
    }
  }
  // The first rule of the model is the strongest; a file may list them in any order.
  const rank = ({ xml }: ConditionalRule): number => priorities.get(xml ?? '') ?? 0;
  sheet.conditional.sort((a, b) => rank(a) - rank(b));
}

const POINTS: Record<string, GradientPoint['type']> = {
  min: 'MIN',
  max: 'MAX',
  num: 'NUMBER',
  percent: 'PERCENT',
  percentile: 'PERCENTILE',
};

/** The ends of a colour scale; nothing for other rules. */
function readGradient(rule: XmlElement, theme: string[]): Pick<ConditionalRule, 'gradient'> {
  const parts = child(rule, 'colorScale')?.children ?? [];
  const values = parts.filter((one) => one.name === 'cfvo');
  const points = parts
    .filter((one) => one.name === 'color')
    .map((one, index): GradientPoint => {
      const { type = '', val = '' } = values[index]?.attributes ?? {};
      return { color: elementColor(one, theme) ?? '#000000', type: POINTS[type] ?? 'NUMBER', value: val };
    });
  const [min, max] = [points[0], points[points.length - 1]];
  return min && max ? { gradient: { min, max } } : {};
}

function readValidation(element: XmlElement): Validation {
  const { showErrorMessage, errorStyle = 'stop', prompt } = element.attributes;
  return {
    condition: readCondition(element),
    allowInvalid: !(showErrorMessage === '1' || showErrorMessage === 'true') || errorStyle !== 'stop',
    helpText: prompt ?? null,
    xml: element.xml,
  };
}

function readCondition(element: XmlElement): ValidationCondition {
  const { type, operator = 'between', showDropDown } = element.attributes;
  const first = child(element, 'formula1')?.text ?? '';
  const second = child(element, 'formula2')?.text ?? '';
  const number = type === 'decimal' || type === 'whole';
  if (type === 'list' && /^".*"$/s.test(first)) {
    // The attribute says the opposite of its name.
    const hidden = showDropDown === '1' || showDropDown === 'true';
    const values = first.slice(1, -1).replace(/""/g, '"').split(',');
    return { kind: 'list', values: values.map((value) => value.trim()), showDropdown: !hidden };
  }
  if (type === 'custom') return { kind: 'formula', formula: first };
  if (number && operator === 'between' && isNumber(first) && isNumber(second)) {
    return { kind: 'between', from: Number(first), to: Number(second) };
  }
  if (number && operator === 'greaterThanOrEqual' && isNumber(first))
    return { kind: 'at-least', from: Number(first) };
  return { kind: 'foreign' };
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

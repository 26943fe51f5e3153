import { cellName } from '../stand-in/a1.ts';
import type { Rect } from '../stand-in/rect.ts';
import type { ConditionalRule, ConditionalTest, GradientPoint, Validation } from '../stand-in/rules.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import { writeRanges } from './ranges.ts';
import { argb, type StyleWriter } from './write-styles.ts';
import { escapeXml } from './xml.ts';

/** A drop-down's words stand in one text of at most this length; Excel calls a file with more damaged. */
const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;

/** The data validations of a sheet, or `''`. */
export function validationsXml(sheet: Sheet): string {
  const areas = new Map<string, { validation: Validation; rects: Rect[] }>();
  for (const { rect, validation } of sheet.validations) {
    const rule = validationXml(validation, '');
    const known = areas.get(rule);
    if (known) known.rects.push(rect);
    else areas.set(rule, { validation, rects: [rect] });
  }
  const entries = [...areas.values()].map(({ validation, rects }) =>
    validationXml(validation, writeRanges(rects)),
  );
  if (entries.length === 0) return '';
  return `<dataValidations count="${entries.length}">${entries.join('')}</dataValidations>`;
}

function validationXml(validation: Validation, sqref: string): string {
  if (validation.xml) return validation.xml.replace(/(<[^>]*?\ssqref=)(?:"[^"]*"|'[^']*')/, `$1"${sqref}"`);
  const help = validation.helpText
    ? ` showInputMessage="1" prompt="${escapeXml(shorten(validation.helpText))}"`
    : '';
  const strict = validation.allowInvalid ? '' : ' showErrorMessage="1"';
  const rule = conditionXml(validation);
  return `<dataValidation${rule.attributes} allowBlank="1"${help}${strict} sqref="${sqref}">${rule.formulas}</dataValidation>`;
}

function conditionXml({ condition }: Validation): { attributes: string; formulas: string } {
  const formula = (number: 1 | 2, text: string | number): string =>
    `<formula${number}>${escapeXml(String(text))}</formula${number}>`;
  switch (condition.kind) {
    case 'list': {
      const list = condition.values.join(',');
      // What Excel could not read back is left out: the help text stays.
      if (list.length > LONGEST_LIST || condition.values.some((value) => /[,"]/.test(value))) {
        return { attributes: '', formulas: '' };
      }
      const hidden = condition.showDropdown ? '' : ' showDropDown="1"';
      return { attributes: ` type="list"${hidden}`, formulas: formula(1, `"${list}"`) };
    }
    case 'between':
      return {
        attributes: ' type="decimal"',
        formulas: formula(1, condition.from) + formula(2, condition.to),
      };
    case 'at-least':
      return {
        attributes: ' type="decimal" operator="greaterThanOrEqual"',
        formulas: formula(1, condition.from),
      };
    case 'formula':
      return { attributes: ' type="custom"', formulas: formula(1, condition.formula) };
    case 'foreign':
      return { attributes: '', formulas: '' };
  }
}

function shorten(text: string): string {
  return text.length <= LONGEST_PROMPT ? text : `${text.slice(0, LONGEST_PROMPT - 1)}…`;
}

/** The conditional formats of a sheet, or `''`. The first rule has the highest priority. */
export function conditionalXml(sheet: Sheet, styles: StyleWriter): string {
  // As long as no rule was added or taken away before others, the file's own numbers hold.
  const isAsInFile = sheet.conditional.every(({ xml }) => xml !== undefined);
  return sheet.conditional
    .map((rule, index) => {
      const inner = rule.xml
        ? isAsInFile
          ? rule.xml
          : rule.xml.replace(/(<[^>]*?\spriority=)(?:"[^"]*"|'[^']*')/, `$1"${index + 1}"`)
        : ruleXml(rule, index + 1, styles);
      return `<conditionalFormatting sqref="${writeRanges(rule.ranges)}">${inner}</conditionalFormatting>`;
    })
    .join('');
}

function ruleXml(rule: ConditionalRule, priority: number, styles: StyleWriter): string {
  if (rule.gradient) {
    const { min, mid, max } = rule.gradient;
    const points = [min, ...(mid ? [mid] : []), max];
    const scale =
      points.map(pointXml).join('') + points.map(({ color }) => `<color rgb="${argb(color)}"/>`).join('');
    return `<cfRule type="colorScale" priority="${priority}"><colorScale>${scale}</colorScale></cfRule>`;
  }
  const first = rule.ranges[0];
  if (!rule.test || !first) return '';
  const { attributes, formulas } = testXml(rule.test, cellName(first.row, first.column));
  const inner = formulas.map((formula) => `<formula>${escapeXml(formula)}</formula>`).join('');
  return `<cfRule ${attributes} dxfId="${styles.conditional(rule)}" priority="${priority}">${inner}</cfRule>`;
}

function pointXml(point: GradientPoint): string {
  const types = { MIN: 'min', MAX: 'max', NUMBER: 'num', PERCENT: 'percent', PERCENTILE: 'percentile' };
  return `<cfvo type="${types[point.type]}" val="${escapeXml(point.value)}"/>`;
}

function testXml(test: ConditionalTest, cell: string): { attributes: string; formulas: string[] } {
  const is = (operator: string, ...formulas: string[]): { attributes: string; formulas: string[] } => ({
    attributes: `type="cellIs" operator="${operator}"`,
    formulas,
  });
  const expression = (formula: string): { attributes: string; formulas: string[] } => ({
    attributes: 'type="expression"',
    formulas: [formula],
  });
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  switch (test.kind) {
    case 'formula':
      return expression(test.formula);
    case 'text-equal':
      return is('equal', quoted(test.text));
    case 'text-contains':
      return expression(`ISNUMBER(SEARCH(${quoted(test.text)},${cell}))`);
    case 'text-starts':
      return expression(`LEFT(${cell},${test.text.length})=${quoted(test.text)}`);
    case 'between':
      return is('between', String(test.from), String(test.to));
    case 'greater':
      return is('greaterThan', String(test.number));
    case 'at-least':
      return is('greaterThanOrEqual', String(test.number));
    case 'less':
      return is('lessThan', String(test.number));
    case 'at-most':
      return is('lessThanOrEqual', String(test.number));
    case 'equal':
      return is('equal', String(test.number));
    case 'empty':
      return expression(`LEN(${cell})=0`);
    case 'not-empty':
      return expression(`LEN(${cell})>0`);
  }
}

import type { Round } from '../../../workbook/round.ts';
import { type IndicatorRules, rulesOf } from '../../../workbook/rules/rules-of.ts';
import type { FactField, RuleFact } from '../rolled-workbook.ts';

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<' };
const LEVELS = ['0', '1', '2', '3', '4'];

/** All that the rules of a round say, a fact each, as rules_id counts it: what two rounds differ in can be named. */
export function ruleFacts(round: Round): RuleFact[] {
  const rules = rulesOf(round);
  return [
    ...rules.sections.map(({ name, share }) => fact('section', name, 'share', share)),
    ...rules.indicators.flatMap(indicatorFacts),
    ...rules.grades.map(({ name, from }) => fact('grade', name, 'from', from)),
    fact('setting', '', 'missing', rules.missing),
    fact('setting', '', 'not_assessed', rules.notAssessed),
  ];
}

const fact = (part: RuleFact['part'], code: string, field: FactField, value: string): RuleFact => ({
  part,
  code,
  field,
  value,
});

function indicatorFacts(rule: IndicatorRules): RuleFact[] {
  const { code, levels } = rule;
  const facts: [FactField, string | null][] = [
    ['indicator', code],
    ['section', rule.section],
    ['weight', rule.weight],
    ['unit', rule.unit],
    ['measure', rule.measure],
    ['inputs', String(rule.inputs)],
    ['criterion', rule.criterion],
    ['operator', rule.operator && (SIGNS[rule.operator] ?? rule.operator)],
    ['target', rule.target],
    ['levels', levels && LEVELS.map((level) => levels[level] ?? '').join('|')],
    ['lowest', rule.lowest],
    ['kinds', rule.kinds.join('|')],
  ];
  return facts.flatMap(([field, value]) => (value === null ? [] : [fact('indicator', code, field, value)]));
}

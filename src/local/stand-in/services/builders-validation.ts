import { finiteNumber, flag, signatureError, text } from '../check-arguments.ts';
import type { Service } from '../google.ts';
import type { Validation, ValidationCondition } from '../rules.ts';
import type { Run } from '../run.ts';
import { others, service } from '../service.ts';

type Builder = Service<'DataValidationBuilder'>;

/** What a rule was built from; none of a rule of the file that the model does not understand. */
function criteriaValues(condition: ValidationCondition): unknown[] {
  if (condition.kind === 'list') return [condition.values, condition.showDropdown];
  if (condition.kind === 'between') return [condition.from, condition.to];
  if (condition.kind === 'at-least') return [condition.from];
  return condition.kind === 'formula' ? [`=${condition.formula}`] : [];
}

/** A DataValidation as scripts see it. */
export function validationService(run: Run, validation: Validation): Service<'DataValidation'> {
  return service(
    run,
    'DataValidation',
    others<'DataValidation'>({
      getAllowInvalid: () => validation.allowInvalid,
      getCriteriaValues: () => criteriaValues(validation.condition),
      // Google says null where there is none; its types do not.
      getHelpText: () => validation.helpText as string,
    }),
    validation,
  );
}

/** Google keeps the choices of a list as texts, numbers too. */
function readChoice(value: unknown): string {
  return text('DataValidationBuilder.requireValueInList', typeof value === 'number' ? String(value) : value);
}

/** SpreadsheetApp.newDataValidation() */
export function validationBuilder(run: Run): Builder {
  let condition: ValidationCondition | null = null;
  let allowInvalid = true;
  let helpText: string | null = null;
  const require = (wanted: ValidationCondition): Builder => {
    condition = wanted;
    return builder;
  };
  const builder: Builder = service(
    run,
    'DataValidationBuilder',
    others<'DataValidationBuilder'>({
      requireValueInList(values: unknown, showDropdown: unknown = true) {
        if (!Array.isArray(values))
          throw signatureError('DataValidationBuilder.requireValueInList', [values]);
        if (values.length === 0 || values.length > 500) {
          throw new Error('The list of a data validation must have 1 to 500 items.');
        }
        return require({
          kind: 'list',
          values: values.map(readChoice),
          showDropdown: flag('DataValidationBuilder.requireValueInList', showDropdown),
        });
      },
      requireNumberBetween(start: unknown, end: unknown) {
        const from = finiteNumber('DataValidationBuilder.requireNumberBetween', start);
        const to = finiteNumber('DataValidationBuilder.requireNumberBetween', end);
        return require({ kind: 'between', from, to });
      },
      requireFormulaSatisfied(formula: unknown) {
        const wanted = text('DataValidationBuilder.requireFormulaSatisfied', formula);
        if (!wanted.startsWith('=')) throw new Error('The formula of a data validation must begin with =.');
        return require({ kind: 'formula', formula: wanted.slice(1) });
      },
      setAllowInvalid(allow: unknown) {
        allowInvalid = flag('DataValidationBuilder.setAllowInvalid', allow);
        return builder;
      },
      setHelpText(help: unknown) {
        helpText = text('DataValidationBuilder.setHelpText', help);
        return builder;
      },
      build() {
        if (!condition) throw new Error('A data validation needs a criterion before it is built.');
        return validationService(run, { condition, allowInvalid, helpText });
      },
    }),
  );
  return builder;
}

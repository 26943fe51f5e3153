import type { FUniver } from '@univerjs/core/facade';
import { FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import type { FunctionHelp } from '../messages.ts';

type Argument = string | number | boolean | null | undefined | readonly Argument[];
type CustomFunction = (...values: Argument[]) => string | number | boolean | (string | number | boolean)[][];

/** Makes the add-on's custom functions work in cells, with their help while typing. Its script is part of the page. */
export function addFunctions(api: FUniver, functions: readonly FunctionHelp[]): void {
  for (const help of functions) {
    const found: unknown = Reflect.get(window, help.name);
    if (typeof found !== 'function') continue;
    const call = found as CustomFunction; // the build makes sure of it
    const compute = (...values: unknown[]) => {
      try {
        return call(...values.map(asSheetsGives));
      } catch (error) {
        return `#ERROR! ${error instanceof Error ? error.message : String(error)}`;
      }
    };
    api.getFormula().registerFunction(help.name, compute as never, { description: infoOf(help) as never }); // its types know no matrix
  }
}

/** A blank cell comes to a script as an empty text. */
function asSheetsGives(value: unknown): Argument {
  if (Array.isArray(value)) return value.map(asSheetsGives);
  return value === null ? '' : (value as Argument); // cells hold nothing else
}

function infoOf({ name, about, parameters }: FunctionHelp): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: about,
    abstract: about,
    functionParameter: parameters.map((parameter, index) => ({
      name: parameter.name,
      detail: parameter.about,
      example: '',
      require: index === 0 ? 1 : 0,
      repeat: 0,
    })),
  };
}

import type { Run } from '../run.ts';
import { type Method, others, service, structures } from '../service.ts';
import { conditionalBuilder } from './builders-conditional.ts';
import { richTextBuilder } from './builders-rich-text.ts';
import { validationBuilder } from './builders-validation.ts';
import { rangeService } from './range.ts';
import { spreadsheetService, type Toast } from './spreadsheet.ts';
import { type UiRecord, uiService } from './ui.ts';

const ENUMS: Record<string, string[]> = {
  BorderStyle: ['SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DASHED', 'DOTTED', 'DOUBLE'],
  InterpolationType: ['NUMBER', 'PERCENT', 'PERCENTILE'],
  ProtectionType: ['RANGE', 'SHEET'],
};

/** The global SpreadsheetApp. */
export function spreadsheetApp(run: Run, toasts: Toast[], ui: UiRecord): object {
  const active: Method['run'] = () => spreadsheetService(run, toasts);
  return service(
    run,
    'SpreadsheetApp',
    {
      ...structures({ getActiveSpreadsheet: active }),
      ...others({
        getUi: () => uiService(run, ui),
        newDataValidation: () => validationBuilder(run),
        newRichTextValue: () => richTextBuilder(run),
        newConditionalFormatRule: () => conditionalBuilder(run, rangeService),
      }),
      flush: { kind: 'flush', run: () => undefined },
    },
    undefined,
    enums(run, ENUMS),
  );
}

/** Enumerations: each value is its own name; asking for one that is not there throws. */
export function enums(run: Run, names: Record<string, string[]>): Record<string, object> {
  const result: Record<string, object> = {};
  for (const [name, values] of Object.entries(names)) {
    result[name] = service(
      run,
      name,
      {},
      undefined,
      Object.fromEntries(values.map((value) => [value, value])),
    );
  }
  return result;
}

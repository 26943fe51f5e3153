import type { Service } from '../google.ts';
import { flushes, others, service, structures } from '../service.ts';
import { conditionalBuilder } from './builders-conditional.ts';
import { richTextBuilder } from './builders-rich-text.ts';
import { validationBuilder } from './builders-validation.ts';
import { enums } from './enums.ts';
import { spreadsheetService, type Toast } from './spreadsheet.ts';
import type { TiedRun } from './ties.ts';
import { type UiRecord, uiService } from './ui.ts';

const ENUMS: Record<string, string[]> = {
  BorderStyle: ['SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DASHED', 'DOTTED', 'DOUBLE'],
  InterpolationType: ['NUMBER', 'PERCENT', 'PERCENTILE'],
  ProtectionType: ['RANGE', 'SHEET'],
};

/** The global SpreadsheetApp. */
export function spreadsheetApp(run: TiedRun, toasts: Toast[], ui: UiRecord): Service<'SpreadsheetApp'> {
  return service(
    run,
    'SpreadsheetApp',
    {
      ...structures<'SpreadsheetApp'>({ getActiveSpreadsheet: () => spreadsheetService(run, toasts) }),
      ...others<'SpreadsheetApp'>({
        getUi: () => uiService(run, ui),
        newDataValidation: () => validationBuilder(run),
        newRichTextValue: () => richTextBuilder(run),
        newConditionalFormatRule: () => conditionalBuilder(run),
      }),
      ...flushes<'SpreadsheetApp'>({ flush: () => undefined }),
    },
    undefined,
    enums(run, ENUMS),
  );
}

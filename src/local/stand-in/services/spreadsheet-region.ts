import { text } from '../check-arguments.ts';
import { changes, type Methods, structures } from '../service.ts';
import type { Workbook } from '../workbook.ts';

/**
 * Locale and time zone of a spreadsheet. A locale decides how formulas are read (see locale.ts); cells keep their moments
 * in Bangkok whatever the zone is.
 */
export const regionMethods = (workbook: Workbook): Methods<'Spreadsheet'> => ({
  ...structures<'Spreadsheet'>({
    getSpreadsheetLocale: () => workbook.locale,
    getSpreadsheetTimeZone: () => workbook.timeZone,
  }),
  ...changes<'Spreadsheet'>({
    setSpreadsheetLocale(locale: unknown) {
      const wanted = text('Spreadsheet.setSpreadsheetLocale', locale);
      if (!/^[a-z]{2,3}(?:_[A-Z]{2})?$/.test(wanted)) throw new Error(`Invalid locale: ${wanted}`);
      workbook.locale = wanted;
    },
    setSpreadsheetTimeZone(timeZone: unknown) {
      const wanted = text('Spreadsheet.setSpreadsheetTimeZone', timeZone);
      if (!/^[A-Z]\w+(?:\/\w+)*$/.test(wanted)) throw new Error(`Invalid time zone: ${wanted}`);
      workbook.timeZone = wanted;
    },
  }),
});

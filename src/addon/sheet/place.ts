type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How a file reads what is typed into it: `th_TH`, `Asia/Bangkok`. */
export interface Place {
  readonly locale: string;
  readonly timeZone: string;
}

const THAILAND: Place = { locale: 'th_TH', timeZone: 'Asia/Bangkok' };

const isThaiLocale = ({ locale }: Place): boolean => /^th(?:_|$)/.test(locale);
const isThaiTime = ({ timeZone }: Place): boolean => timeZone === THAILAND.timeZone;

/** True where 1/4/2567 is the first of April, and a day begins when it begins in Thailand. */
export const isThai = (place: Place): boolean => isThaiLocale(place) && isThaiTime(place);

export const placeOf = (spreadsheet: Spreadsheet): Place => ({
  locale: spreadsheet.getSpreadsheetLocale(),
  timeZone: spreadsheet.getSpreadsheetTimeZone(),
});

/** Cells keep what they hold; what is typed from now on is read as in Thailand. */
export function setThai(spreadsheet: Spreadsheet): void {
  const place = placeOf(spreadsheet);
  if (!isThaiLocale(place)) spreadsheet.setSpreadsheetLocale(THAILAND.locale);
  if (!isThaiTime(place)) spreadsheet.setSpreadsheetTimeZone(THAILAND.timeZone);
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How a file reads what is typed into it: `th_TH`, `Asia/Bangkok`. */
export interface Region {
  readonly locale: string;
  readonly timeZone: string;
}

const THAILAND: Region = { locale: 'th_TH', timeZone: 'Asia/Bangkok' };

const isThaiLocale = ({ locale }: Region): boolean => /^th(?:_|$)/.test(locale);
const isThaiTime = ({ timeZone }: Region): boolean => timeZone === THAILAND.timeZone;

/** True where 1/4/2567 is the first of April, and a day begins when it begins in Thailand. */
export const isThai = (region: Region): boolean => isThaiLocale(region) && isThaiTime(region);

export const regionOf = (spreadsheet: Spreadsheet): Region => ({
  locale: spreadsheet.getSpreadsheetLocale(),
  timeZone: spreadsheet.getSpreadsheetTimeZone(),
});

/** Cells keep what they hold; what is typed from now on is read as in Thailand. */
export function setThai(spreadsheet: Spreadsheet): void {
  const region = regionOf(spreadsheet);
  if (!isThaiLocale(region)) spreadsheet.setSpreadsheetLocale(THAILAND.locale);
  if (!isThaiTime(region)) spreadsheet.setSpreadsheetTimeZone(THAILAND.timeZone);
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

let last: { readonly app: unknown; readonly spreadsheet: Spreadsheet } | null = null;

/** The file that the script stands in, asked for once a run. */
export function activeSpreadsheet(): Spreadsheet {
  if (last?.app === SpreadsheetApp) return last.spreadsheet;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  last = { app: SpreadsheetApp, spreadsheet };
  return spreadsheet;
}

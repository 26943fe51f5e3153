/** Why a file could not be opened. */
export const ENGLISH_REASONS = {
  empty: 'The file is empty. Choose an .xlsx file with data.',
  'not-xlsx': 'It is no .xlsx file. Save it as .xlsx from Excel, LibreOffice or Google Sheets and try again.',
  'old-format': 'It is of the old kind (.xls). Open it and save it as .xlsx.',
  encrypted: 'It has a password. Open it and save it without one.',
  damaged:
    'The .xlsx file is damaged or not whole. Download or copy it again, or open it in Excel and save it.',
  'too-large':
    'The .xlsx file is too large when unpacked, and was not opened for safety. Delete tabs or rows that are not used.',
  entities: 'The .xlsx file holds unsafe XML (DOCTYPE) and was not opened. Open it in Excel and save it.',
  'no-sheets': 'The .xlsx file has no tab that can be read. Check that it is the right one.',
};

/** Names that Excel writes for formats of its own. */
const NAMED: Readonly<Record<string, string>> = {
  general: 'General',
  fixed: '0.00',
  standard: '#,##0.00',
  percent: '0.00%',
  scientific: '0.00E+00',
  'short date': 'd/m/yyyy',
  'medium date': 'd-mmm-yy',
  'long date': 'd mmmm yyyy',
  'short time': 'h:mm',
  'long time': 'h:mm:ss',
  'general date': 'd/m/yyyy h:mm',
  text: '@',
};

/** The number format in rules such as `mso-number-format:"0\.0%"`; undefined where they name none. */
export function excelFormat(rules: string): string | undefined {
  const [, quoted, bare] = /mso-number-format\s*:\s*(?:"((?:[^"\\]|\\.)*)"|([^;"]+))/i.exec(rules) ?? [];
  const written = quoted ?? bare;
  if (written === undefined) return undefined;
  const format = unescapeCss(written.trim());
  const named = NAMED[format.toLowerCase()];
  if (named !== undefined) return named;
  // The languages and calendars of Windows, such as [$-107041E], are no part of what the file needs.
  const bareFormat = format.replace(/\[\$-[^\]]*\]/g, '');
  return bareFormat === '' || bareFormat.length > 255 ? undefined : bareFormat;
}

/** `\0022` is a quotation mark, `\.` a dot. */
const unescapeCss = (text: string): string =>
  text.replace(/\\(?:([0-9a-fA-F]{4})|(.))/g, (_, hex?: string, letter?: string) =>
    hex === undefined ? (letter ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** What a cell shows that has no format of its own, or is formatted as text. */
const PLAIN = ['', '@', 'general', '0.###############'];
const QUOTED = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;
const DIGITS = /^([#,0]*)(?:(\.)([0#]*))?$/;

/**
 * True where a number format shows a number's own digits and nothing else: 7 as 7, and neither 1.1 as 1.10, 1 as 01,
 * 0.5 as 50% nor 1200 as 1,200.
 */
export function isShownAsStored(value: number, format: string): boolean {
  if (PLAIN.indexOf(format.toLowerCase()) >= 0) return true;
  const sections = format.split(';');
  const section = (value < 0 && sections[1]) || (value === 0 && sections[2]) || sections[0] || '';
  const hasWords = /"[^"]+"|\\./.test(section);
  const bare = section.replace(QUOTED, '').trim();
  if (!hasWords && bare !== '' && PLAIN.indexOf(bare.toLowerCase()) >= 0) return true;
  const [, whole = '', point = '', decimals = ''] = DIGITS.exec(bare) ?? [];
  if (hasWords || whole + decimals === '') return false;
  const [integer = '', fraction = ''] = String(Math.abs(value)).split('.');
  const least = whole.replace(/[^0]/g, '').length;
  const isGrouped = whole.indexOf(',') >= 0 && integer.length > 3;
  const isWhole = integer.length >= least && (integer !== '0' || least > 0) && !isGrouped;
  const isFraction =
    fraction.length >= decimals.replace(/#/g, '').length && fraction.length <= decimals.length;
  return isWhole && isFraction && !/,$/.test(whole) && (point !== '') === (fraction !== '');
}

/** Thousands separators for a plain decimal text: '1200000.50' → '1,200,000.50'. */
export function withThousands(plain: string): string {
  const point = plain.indexOf('.');
  const from = plain.startsWith('-') ? 1 : 0;
  let end = point < 0 ? plain.length : point;
  let text = plain.slice(end);
  for (; end - from > 3; end -= 3) text = `,${plain.slice(end - 3, end)}${text}`;
  return plain.slice(0, end) + text;
}

const THAI_ZERO = 0x0e50;

/** Thai numerals become 0–9; everything else stays. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/** 0–9 become Thai numerals; everything else stays. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

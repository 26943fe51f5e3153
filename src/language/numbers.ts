/** Thousands separators for a plain decimal text: '1200000.50' → '1,200,000.50'. */
export function withThousands(plain: string): string {
  if (plain.length < 4) return plain;
  const [whole = '', ...rest] = plain.split('.');
  return [whole.replace(/\B(?=(\d{3})+(?!\d))/g, ','), ...rest].join('.');
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

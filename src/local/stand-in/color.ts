const NAMES: Record<string, string> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  purple: '#800080',
  navy: '#000080',
  teal: '#008080',
};

/** `#abc`, `#aabbcc` or one of a few names → `#aabbcc`; null (reset) stays null. Throws for anything else. */
export function readColor(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value === 'string') {
    const small = value.toLowerCase();
    if (/^#[0-9a-f]{6}$/.test(small)) return small;
    if (/^#[0-9a-f]{3}$/.test(small)) return `#${small.slice(1).replace(/./g, '$&$&')}`;
    const named = NAMES[small];
    if (named) return named;
  }
  throw new Error(`Invalid argument: color. Should be of type: String (#rrggbb), was: ${String(value)}`);
}

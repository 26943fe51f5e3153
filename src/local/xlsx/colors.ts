import { child, parseXml, type XmlElement } from './xml.ts';

/** The first colours of the old fixed palette (numbers 8 to 63 of a file), `rrggbb` without separators. */
const PALETTE = (
  '000000ffffffff000000ff000000ffffff00ff00ff00ffff800000008000000080808000800080008080c0c0c0808080' +
  '9999ff993366ffffccccffff660066ff80800066ccccccff000080ff00ffffff0000ffff8000808000000080800000ff' +
  '00ccffccffffccffccffff9999ccffff99cccc99ffffcc993366ff33cccc99cc00ffcc00ff9900ff6600666699969696' +
  '003366339966003300333300993300993366333399333333'
).match(/.{6}/g);

const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const OFFICE_THEME = [
  'ffffff',
  '000000',
  'eeece1',
  '1f497d',
  '4f81bd',
  'c0504d',
  '9bbb59',
  '8064a2',
  '4bacc6',
  'f79646',
  '0000ff',
  '800080',
];

/** The twelve colours of a theme part, in the order in which styles number them; Office's own without a part. */
export function themeColors(xml: string | undefined): string[] {
  const scheme = xml ? child(child(parseXml(xml), 'themeElements'), 'clrScheme') : undefined;
  if (!scheme) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const shade = child(scheme, name)?.children[0]?.attributes;
    return (shade?.lastClr ?? shade?.val ?? OFFICE_THEME[index] ?? '000000').toLowerCase();
  });
}

/** A colour element of a style → `#rrggbb`; null for none and for automatic. */
export function elementColor(element: XmlElement | undefined, theme: string[]): string | null {
  if (!element) return null;
  const { rgb, theme: number, tint, indexed } = element.attributes;
  if (rgb && /^[0-9a-fA-F]{6,8}$/.test(rgb)) return `#${rgb.slice(-6).toLowerCase()}`;
  if (number !== undefined) {
    const base = theme[Number(number)];
    return base ? `#${tinted(base, Number(tint ?? 0))}` : null;
  }
  if (indexed === undefined) return null;
  const place = Number(indexed);
  const color = PALETTE?.[place < 8 ? place : place - 8];
  return color && place < 64 ? `#${color}` : null;
}

/** Lighter (tint above 0) or darker, in lightness as Office does. */
function tinted(color: string, tint: number): string {
  if (!tint) return color;
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [max, min] = [Math.max(...parts), Math.min(...parts)];
  const light = (max + min) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = (amount: number): number =>
    light === 0 || light === 1 ? 0 : amount / (1 - Math.abs(2 * light - 1));
  return parts
    .map((part) => wanted + spread(part - light) * (1 - Math.abs(2 * wanted - 1)))
    .map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');
}

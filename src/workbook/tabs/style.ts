/** One look of a cell. Colours are #rrggbb; sizes in points; number formats as Sheets and Excel write them. */
export interface Style {
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle';
  readonly wrap: boolean;
  readonly format: string;
}

/** The family every generated tab is set in. */
export const FONT_FAMILY = 'Sarabun';

const INK = '#1f2933';
const QUIET = '#52606d';
const PAPER = '#ffffff';
const BAND = '#0b5563';
const TINT = '#e3eef0';
/** Thin lines around cells, as on a printed form. */
export const LINE_COLOR = '#7b8794';
/** Cells that people fill in. */
const FIELD = '#fffdf2';
/** Header cells: dark letters on a tint, which costs a printer little and stays readable in grey. */
const HEAD = '#cfe1e5';
const AMBER = { color: '#7a4b00', background: '#fff4dc' } as const;
const RED = { color: '#9b1c1c', background: '#fdecec' } as const;

const PLAIN: Style = {
  background: PAPER,
  color: INK,
  bold: false,
  size: 10,
  align: 'left',
  vertical: 'middle',
  wrap: false,
  format: 'General',
};

const score = (decimals: number): Style => ({
  ...PLAIN,
  align: 'right',
  format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`,
});

const strong = (style: Style): Style => ({ ...style, bold: true, background: TINT });

/** ทศนิยม 0–4. */
const DIGITS = [0, 1, 2, 3, 4] as const;
type Digit = (typeof DIGITS)[number];

/** One look of a figure for each ทศนิยม: `score0` … `score4`. `behind`: what its number format has behind the digits. */
function family<P extends string>(name: P, look: Partial<Style>, behind = ''): Record<`${P}${Digit}`, Style> {
  const styles = DIGITS.map((digit) => {
    const style = score(digit);
    return [`${name}${digit}`, { ...style, format: style.format + behind, ...look }];
  });
  return Object.fromEntries(styles) as Record<`${P}${Digit}`, Style>; // one entry a digit
}

/** Scores 0–5 behind figures: one hue, dark where points are missing, so that weak spots stand out in grey too. */
export const SCALE = { low: { value: 0, color: '#6fa3c8' }, high: { value: 5, color: PAPER } } as const;

/** Series of a chart: neighbours differ in lightness, so that they can be told apart in grey. */
export const CHART_COLORS = ['#0b5563', '#8cc3cd', '#b86a00', '#f4d9a6', '#4f3f86', '#b9aedb'] as const;

/** Every style of every generated tab, by name. */
export const STYLES = {
  plain: PLAIN,
  title: { ...PLAIN, bold: true, size: 16, color: BAND },
  subtitle: { ...PLAIN, color: QUIET },
  mark: { ...PLAIN, bold: true, color: '#8a4b00' },
  header: { ...PLAIN, bold: true, color: '#0b3f4a', background: HEAD, align: 'center', wrap: true },
  headerLight: { ...PLAIN, bold: true, color: '#0b3f4a', background: TINT, align: 'center', wrap: true },
  /** A text over several header cells. */
  band: { ...PLAIN, bold: true, color: '#0b3f4a', background: HEAD },
  bandLight: { ...PLAIN, bold: true, color: '#0b3f4a', background: TINT },
  name: { ...PLAIN, bold: true },
  nameText: { ...PLAIN, bold: true, wrap: true },
  label: { ...PLAIN, background: TINT, color: BAND, align: 'center', wrap: true },
  input: { ...PLAIN, background: FIELD, align: 'right' },
  inputText: { ...PLAIN, background: FIELD, wrap: true },
  inputTick: { ...PLAIN, background: FIELD, align: 'center' },
  text: { ...PLAIN, wrap: true },
  /** On a form with a column for every level. */
  smallText: { ...PLAIN, size: 9, wrap: true },
  centerSmall: { ...PLAIN, size: 9, align: 'center' },
  center: { ...PLAIN, align: 'center' },
  figure: { ...PLAIN, align: 'right' },
  /** Amounts as they were typed: whole, or with decimals. */
  count: { ...PLAIN, align: 'right', format: '#,##0' },
  amount: { ...PLAIN, align: 'right', format: '#,##0.00##' },
  ...family('score', {}),
  /** In a matrix, where all figures of a column have as many digits. */
  ...family('cell', { align: 'center' }),
  /** A 0 that stands for what is not there: still a number, and seen through the colour scale. */
  zero: { ...PLAIN, align: 'center', bold: true, format: '"("0")"' },
  ...family('total', { align: 'center', bold: true, size: 11 }),
  ...family('average', { align: 'center', bold: true, background: TINT }),
  /** A total so far: some figures are still to come. */
  ...family('part', { ...AMBER, align: 'center' }),
  percent: score(2),
  /** A score that the work group gave. */
  ...family('starred', {}, '"*"'),
  /** Weights that make 100 together, and one that does not count. */
  share0: { ...PLAIN, align: 'right', format: '0"%"' },
  share2: { ...PLAIN, align: 'right', format: '0.00"%"' },
  share4: { ...PLAIN, align: 'right', format: '0.0000"%"' },
  leftOut0: { ...PLAIN, align: 'right', format: '"("0")"' },
  leftOut2: { ...PLAIN, align: 'right', format: '"("0.00")"' },
  leftOut4: { ...PLAIN, align: 'right', format: '"("0.0000")"' },
  sumText: strong(PLAIN),
  ...family('sum', { bold: true, background: TINT }),
  /** What will still change. */
  ...family('openSum', AMBER),
  openShare0: { ...PLAIN, ...AMBER, align: 'right', format: '0"%"' },
  openShare2: { ...PLAIN, ...AMBER, align: 'right', format: '0.00"%"' },
  openShare4: { ...PLAIN, ...AMBER, align: 'right', format: '0.0000"%"' },
  sumShare0: strong({ ...PLAIN, align: 'right', format: '0"%"' }),
  sumShare2: strong({ ...PLAIN, align: 'right', format: '0.00"%"' }),
  sumShare4: strong({ ...PLAIN, align: 'right', format: '0.0000"%"' }),
  sumFigure: strong({ ...PLAIN, align: 'right' }),
  section: { ...PLAIN, bold: true, background: TINT, color: BAND },
  error: { ...PLAIN, ...RED, bold: true, align: 'center' },
  warning: { ...PLAIN, ...AMBER, bold: true, align: 'center' },
  notice: { ...PLAIN, color: QUIET, background: '#f3f5f7', align: 'center' },
  link: { ...PLAIN, color: '#0b5cad', align: 'center' },
  linkText: { ...PLAIN, color: '#0b5cad' },
  waiting: { ...PLAIN, ...AMBER, align: 'center' },
  /** A day that has passed. */
  late: { ...PLAIN, ...AMBER, bold: true, align: 'center', wrap: true },
  wrong: { ...PLAIN, ...RED, align: 'center' },
  wrongCenter: { ...PLAIN, ...RED, bold: true, align: 'center', wrap: true },
  left: { ...PLAIN, color: QUIET, background: '#f3f5f7', align: 'center' },
  /** A cell of an indicator that does not concern its row. */
  notConcerned: { ...PLAIN, color: QUIET, background: '#d9dee3', align: 'center' },
  /** The row of a district whose figures are still to come. */
  partName: { ...PLAIN, ...AMBER, bold: true, wrap: true },
  partText: { ...PLAIN, ...AMBER, wrap: true },
  partCenter: { ...PLAIN, ...AMBER, align: 'center', wrap: true },
  wrongText: { ...PLAIN, ...RED, wrap: true },
  centerText: { ...PLAIN, align: 'center', wrap: true },
  sumWords: strong({ ...PLAIN, wrap: true }),
  /** Running text of a letter or of advice. */
  body: { ...PLAIN, size: 11, wrap: true, vertical: 'top' },
  bodyCenter: { ...PLAIN, size: 11, align: 'center' },
  bodyRight: { ...PLAIN, size: 11, align: 'right' },
  /** One line of a letter, which runs on over the empty cells beside it. */
  bodyLine: { ...PLAIN, size: 11 },
  letterTitle: { ...PLAIN, bold: true, size: 20, align: 'center' },
  bodyStrong: { ...PLAIN, size: 11, bold: true },
  /** Heads a part of a tab. */
  heading: { ...PLAIN, bold: true, size: 13, color: BAND },
  /** A form that is printed and signed: ink on paper, no dark areas. */
  formTitle: { ...PLAIN, bold: true, size: 12, align: 'center' },
  formHeader: { ...PLAIN, bold: true, background: TINT, align: 'center', wrap: true },
  formText: { ...PLAIN, wrap: true, vertical: 'top' },
  formCenter: { ...PLAIN, align: 'center', vertical: 'top' },
  signature: { ...PLAIN, size: 11, align: 'center' },
  /** A message to be copied as it stands. */
  message: { ...PLAIN, background: FIELD, wrap: true, vertical: 'top' },
  /** Better or worse than before: blue and orange, with ▲ and ▼, for readers who cannot tell red from green. */
  up: { ...PLAIN, color: '#0b5cad', align: 'center' },
  down: { ...PLAIN, color: '#a34700', align: 'center' },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

/** The style of a family for ทศนิยม 0–4. */
const styleOf =
  <P extends string>(name: P) =>
  (decimals: number): `${P}${Digit}` =>
    `${name}${DIGITS[decimals as Digit] ?? 2}`; // any other number has no digit there

export const scoreStyle = styleOf('score');
export const starredStyle = styleOf('starred');
export const sumStyle = styleOf('sum');
export const openSumStyle = styleOf('openSum');
export const totalStyle = styleOf('total');
export const partStyle = styleOf('part');
export const cellStyle = styleOf('cell');
export const averageStyle = styleOf('average');

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

/** Every style of every generated tab, by name. */
export const STYLES = {
  plain: PLAIN,
  title: { ...PLAIN, bold: true, size: 16, color: BAND },
  subtitle: { ...PLAIN, color: QUIET },
  mark: { ...PLAIN, bold: true, color: '#8a4b00' },
  header: { ...PLAIN, bold: true, color: PAPER, background: BAND, align: 'center', wrap: true },
  name: { ...PLAIN, bold: true },
  nameText: { ...PLAIN, bold: true, wrap: true },
  label: { ...PLAIN, background: TINT, color: BAND, align: 'center', wrap: true },
  input: { ...PLAIN, background: FIELD, align: 'right' },
  inputText: { ...PLAIN, background: FIELD, wrap: true },
  inputTick: { ...PLAIN, background: FIELD, align: 'center' },
  text: { ...PLAIN, wrap: true },
  center: { ...PLAIN, align: 'center' },
  figure: { ...PLAIN, align: 'right' },
  score0: score(0),
  score1: score(1),
  score2: score(2),
  score3: score(3),
  score4: score(4),
  percent: score(2),
  sumText: strong(PLAIN),
  sum0: strong(score(0)),
  sum1: strong(score(1)),
  sum2: strong(score(2)),
  sum3: strong(score(3)),
  sum4: strong(score(4)),
  section: { ...PLAIN, bold: true, background: TINT, color: BAND },
  error: { ...PLAIN, bold: true, color: '#9b1c1c', background: '#fdecec', align: 'center' },
  warning: { ...PLAIN, bold: true, color: '#7a4b00', background: '#fff4dc', align: 'center' },
  notice: { ...PLAIN, color: QUIET, background: '#f3f5f7', align: 'center' },
  link: { ...PLAIN, color: '#0b5cad', align: 'center' },
  waiting: { ...PLAIN, color: '#7a4b00', background: '#fff4dc', align: 'right' },
  /** A day that has passed. */
  late: { ...PLAIN, bold: true, color: '#7a4b00', background: '#fff4dc', align: 'center', wrap: true },
  wrong: { ...PLAIN, color: '#9b1c1c', background: '#fdecec', align: 'right' },
  left: { ...PLAIN, color: QUIET, background: '#f3f5f7', align: 'right' },
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
  formTitle: { ...PLAIN, bold: true, size: 14, align: 'center' },
  formHeader: { ...PLAIN, bold: true, background: TINT, align: 'center', wrap: true },
  formText: { ...PLAIN, wrap: true, vertical: 'top' },
  formCenter: { ...PLAIN, align: 'center', vertical: 'top' },
  signature: { ...PLAIN, size: 11, align: 'center' },
  /** A message to be copied as it stands. */
  message: { ...PLAIN, background: FIELD, wrap: true, vertical: 'top' },
  /** Better or worse than before: blue and orange, with ▲ and ▼, for readers who cannot tell red from green. */
  up: { ...PLAIN, color: '#0b5cad', align: 'right' },
  down: { ...PLAIN, color: '#a34700', align: 'right' },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

/** The score and sum styles for ทศนิยม 0–4. */
export const scoreStyle = (decimals: number): StyleName => SCORES[decimals] ?? 'score2';
export const sumStyle = (decimals: number): StyleName => SUMS[decimals] ?? 'sum2';

const SCORES: readonly StyleName[] = ['score0', 'score1', 'score2', 'score3', 'score4'];
const SUMS: readonly StyleName[] = ['sum0', 'sum1', 'sum2', 'sum3', 'sum4'];

import { CHART_TYPES, type ChartMark, type ChartType, chartTypes } from '../stand-in/chart-types.ts';
import { fill, outline } from './chart-text.ts';
import { child, type XmlElement } from './xml.ts';

/** How a file keeps series of one mark: in one element of the plot area. */
interface Plot {
  readonly element: string;
  /** Of an element in a file. */
  readonly isLying: (element: XmlElement) => boolean;
  /** What the element says before and behind its series. */
  readonly head: (isLying: boolean, isStacked: boolean) => string;
  readonly tail: (isStacked: boolean) => string;
  /** The looks of a series in a colour (`1f4e79`), and what stands at the end of it. */
  readonly looks: (color: string) => string;
  readonly end: string;
}

const LINE_WIDTH = 22225;

export const PLOTS: Readonly<Record<ChartMark, Plot>> = {
  bar: {
    element: 'barChart',
    isLying: (element) => child(element, 'barDir')?.attributes.val !== 'col',
    head: (isLying, isStacked) =>
      `<c:barDir val="${isLying ? 'bar' : 'col'}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/>`,
    tail: (isStacked) => `<c:gapWidth val="50"/>${isStacked ? '<c:overlap val="100"/>' : ''}`,
    looks: (color) => `<c:spPr>${fill(color)}</c:spPr><c:invertIfNegative val="0"/>`,
    end: '',
  },
  line: {
    element: 'lineChart',
    isLying: () => false,
    head: () => '<c:grouping val="standard"/>',
    tail: () => '<c:marker val="1"/>',
    looks: (color) =>
      `<c:spPr>${outline(color, LINE_WIDTH)}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`,
    end: '<c:smooth val="0"/>',
  },
};

export const marks = Object.keys(PLOTS) as ChartMark[]; // Object.keys forgets the key type

/** The type whose series stand in such an element; null for one that scripts cannot make. */
export function typeOf(element: XmlElement): ChartType | null {
  const mark = marks.find((one) => PLOTS[one].element === element.name);
  if (!mark) return null;
  const isLying = PLOTS[mark].isLying(element);
  return (
    chartTypes.find((one) => CHART_TYPES[one].mark === mark && CHART_TYPES[one].isLying === isLying) ?? null
  );
}

import { Html } from './html.ts';

/** Five figures of a spread, 0–5, and their mean. */
export interface Spread {
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
  readonly mean: number;
}

const WIDTH = 200;
const HEIGHT = 18;
const MOST = 5;
const at = (score: number): string => ((score / MOST) * WIDTH).toFixed(1);

/**
 * A quartile strip: line from lowest to highest, box over the middle half, bar at the median, dot at the mean; `own`: a
 * triangle at one district's score. Its figures stand beside it, so it is hidden from readers who hear the page.
 */
export function strip({ min, q1, median, q3, max, mean }: Spread, own: number | null = null): Html {
  const middle = HEIGHT / 2;
  const box = Math.max(1, ((q3 - q1) / MOST) * WIDTH).toFixed(1);
  const mark = own === null ? '' : `<path class="own" d="M${at(own)} ${middle + 1}l5 ${middle - 1}h-10z"/>`;
  return new Html(
    `<svg class="strip" viewBox="-6 0 ${WIDTH + 12} ${HEIGHT}" aria-hidden="true" focusable="false">` +
      `<path class="axis" d="M0 ${HEIGHT - 0.5}H${WIDTH}"/>` +
      `<path class="reach" d="M${at(min)} ${middle}H${at(max)}"/>` +
      `<rect class="half" x="${at(q1)}" y="3" width="${box}" height="${HEIGHT - 6}"/>` +
      `<path class="median" d="M${at(median)} 2V${HEIGHT - 2}"/>` +
      `<circle class="mean" cx="${at(mean)}" cy="${middle}" r="3"/>${mark}</svg>`,
  );
}

/** From the lowest to the highest total that can still be reached. */
export function reachStrip([low, high]: readonly [low: number, high: number]): Html {
  const wide = Math.max(2, ((high - low) / MOST) * WIDTH).toFixed(1);
  return new Html(
    `<svg class="strip" viewBox="-6 0 ${WIDTH + 12} ${HEIGHT}" aria-hidden="true" focusable="false">` +
      `<path class="axis" d="M0 ${HEIGHT - 0.5}H${WIDTH}"/>` +
      `<rect class="half" x="${at(low)}" y="4" width="${wide}" height="${HEIGHT - 8}"/></svg>`,
  );
}

import { rollUpPage } from '../../../language/rollup/page.ts';
import { rollUpSheets } from '../../../language/rollup/sheets.ts';
import { PROVINCE_MAP } from '../../../workbook/pack/province-map.ts';
import { bareProvince, PROVINCES } from '../../../workbook/pack/provinces.ts';
import { type Html, html } from './html.ts';
import type { PageData } from './page-data.ts';

/** Shades of a tile, the palest for the lowest fifth of provinces. */
const SHADES = 5;

/** The map: a tile a province, shaded by fifths of the provinces' means, each a button that shows the province. */
export function mapSection({ provinces, districts }: PageData): Html {
  const place = new Map(provinces.map(({ name }, at) => [bareProvince(name), at]));
  const means = provinces.flatMap(({ mean }) => mean ?? []).sort((a, b) => a - b);
  const shadeOf = (mean: number): number =>
    Math.min(SHADES - 1, Math.floor((SHADES * means.indexOf(mean)) / Math.max(1, means.length)));
  const count = (at: number): number => districts.filter(({ province }) => province === at).length;
  const tile = (name: string, look: string): Html => {
    const at = place.get(bareProvince(name));
    const one = at === undefined ? undefined : provinces[at];
    if (at === undefined || !one)
      return html`<span class="tile none" style="${look}" title="${rollUpPage.tileEmpty(name)}">${name}</span>`;
    const mean = one.mean?.toFixed(2) ?? rollUpPage.noMean;
    const shade = one.mean === null ? 'open' : `shade${shadeOf(one.mean)}`;
    const words = rollUpPage.tile(name, mean, one.complete, count(at));
    return html`<button type="button" class="tile ${shade}" style="${look}" data-province="${at}" tabindex="-1" title="${words}"><span>${name}</span> <b>${one.mean?.toFixed(1) ?? rollUpSheets.none}</b><span class="heard"> ${rollUpPage.tileState(one.complete, count(at))}</span></button>`;
  };
  const nameOf = new Map(PROVINCES.map(({ code, name }) => [code, name]));
  const tiles = PROVINCE_MAP.map(({ code, row, column }) =>
    tile(nameOf.get(code) ?? code, `grid-row:${row + 1};grid-column:${column + 1}`),
  );
  const known = new Set(PROVINCES.map(({ name }) => bareProvince(name)));
  const outside = provinces.filter(({ name }) => !known.has(bareProvince(name)));
  return html`<section id="map" aria-labelledby="map-title"><h2 id="map-title">${rollUpPage.mapTitle}</h2>
<p class="note">${rollUpPage.mapNote}</p>
<div class="scroll"><div id="tiles" role="group" aria-label="${rollUpPage.mapName}">${tiles}</div></div>
${outside.length > 0 ? html`<p class="note">${rollUpPage.outside}</p><div class="outside" role="group" aria-label="${rollUpPage.outside}">${outside.map(({ name }) => tile(name, ''))}</div>` : null}
<p class="legend">${legend(means)}</p></section>`;
}

/** From which mean to which each shade goes. */
function legend(means: readonly number[]): Html[] {
  return Array.from({ length: SHADES }, (_, shade) => {
    const own = means.filter(
      (_mean, at) => Math.min(SHADES - 1, Math.floor((SHADES * at) / means.length)) === shade,
    );
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return html``;
    return html`<span><i class="shade${shade}"></i>${rollUpPage.legend(first.toFixed(2), last.toFixed(2))}</span> `;
  });
}

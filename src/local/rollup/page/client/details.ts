import { rollUpPage } from '../../../../language/rollup/page.ts';
import { rollUpSheets } from '../../../../language/rollup/sheets.ts';
import { type Html, html } from '../html.ts';
import type { PageData, PageDistrict, PageIndicator } from '../page-data.ts';
import { strip } from '../strip.ts';

const { none } = rollUpSheets;

/** What somebody asked for. */
interface Detail {
  readonly title: string;
  readonly body: Html;
}

/** Opens the dialog for whatever button of a province, district or indicator is pressed, in the dialog itself too. */
export function showDetails(data: PageData): void {
  const dialog = document.querySelector<HTMLDialogElement>('#detail');
  const title = document.querySelector<HTMLElement>('#detail-title');
  const body = document.querySelector<HTMLElement>('#detail-body');
  if (!dialog || !title || !body) return;
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const detail = button ? detailOf(button.dataset, data) : null;
    if (!detail) return;
    title.textContent = detail.title;
    body.innerHTML = detail.body.text;
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    title.focus();
  });
}

function detailOf({ province, district, indicator }: DOMStringMap, data: PageData): Detail | null {
  if (province !== undefined) return provinceDetail(Number(province), data);
  if (district !== undefined) return districtDetail(Number(district), data);
  return indicator === undefined ? null : indicatorDetail(Number(indicator), data);
}

const table = (caption: string, heads: readonly string[], rows: readonly Html[]): Html =>
  html`<table><caption>${caption}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;

function provinceDetail(at: number, { provinces, districts }: PageData): Detail | null {
  const province = provinces[at];
  if (!province) return null;
  const own = districts
    .map((district, index) => ({ district, index }))
    .filter(({ district }) => district.province === at)
    .sort((a, b) => (a.district.rank ?? 1e9) - (b.district.rank ?? 1e9));
  const rows = own.map(
    ({ district: one, index }) =>
      html`<tr><td class="number">${one.rank ?? none}</td><th scope="row"><button type="button" class="link" data-district="${index}">${one.name}</button></th><td class="number">${one.rank === null ? none : (one.percent?.toFixed(2) ?? none)}</td><td class="number">${one.total ?? none}</td><td>${one.rank === null ? reached(one) : (one.grade ?? none)}</td></tr>`,
  );
  const [, , rank, , district, percent, total, grade] = rollUpSheets.rankingColumns;
  const words = rollUpPage.tile(
    province.name,
    province.mean?.toFixed(2) ?? rollUpPage.noMean,
    province.complete,
    own.length,
  );
  return {
    title: rollUpPage.provinceTitle(province.name),
    body: html`<p>${words}</p>${province.remark ? html`<p class="mark">${province.remark}</p>` : null}${table(rollUpPage.details, [rank, district, percent, total, grade], rows)}`,
  };
}

const reached = ({ range }: PageDistrict): string =>
  range ? rollUpSheets.reachable(range[0].toFixed(2), range[1].toFixed(2)) : rollUpSheets.reachUnknown;

function districtDetail(at: number, { provinces, districts, indicators }: PageData): Detail | null {
  const one = districts[at];
  if (!one) return null;
  const province = provinces[one.province];
  const rows = one.scores.flatMap(([index, score]) => {
    const indicator = indicators[index];
    return indicator ? [scoreRow(index, indicator, score)] : [];
  });
  const standing = one.rank === null ? rollUpPage.notRanked : rollUpPage.rankOf(String(one.rank), one.set);
  const lines = [standing, one.grade ?? '', one.rank === null ? reached(one) : ''].filter(Boolean);
  return {
    title: rollUpPage.districtTitle(one.name, province?.name ?? ''),
    body: html`<p>${rollUpSheets.percent} ${one.percent?.toFixed(2) ?? none} · ${lines.join(' · ')}</p>${province?.remark ? html`<p class="mark">${province.remark}</p>` : null}${table(
      rollUpPage.strips,
      [
        rollUpSheets.indicatorColumns[1],
        rollUpSheets.indicatorColumns[2],
        rollUpPage.ownScore,
        rollUpPage.spread,
      ],
      rows,
    )}`,
  };
}

function scoreRow(index: number, indicator: PageIndicator, score: number | null): Html {
  const place =
    score === null
      ? rollUpPage.noScore
      : score > indicator.q3
        ? rollUpPage.better
        : score < indicator.q1
          ? rollUpPage.lower
          : rollUpPage.middle;
  return html`<tr><td>${indicator.code}</td><th scope="row"><button type="button" class="link" data-indicator="${index}">${indicator.name}</button></th><td class="number">${score ?? none}</td><td>${strip(indicator, score)}<span class="range">${place}</span></td></tr>`;
}

function indicatorDetail(at: number, { provinces, districts, indicators }: PageData): Detail | null {
  const one = indicators[at];
  if (!one) return null;
  const scored = districts
    .map(({ name, province, scores }, index) => ({
      index,
      name,
      province: provinces[province]?.name ?? '',
      score: scores.find(([indicator]) => indicator === at)?.[1] ?? null,
    }))
    .flatMap((district) => (district.score === null ? [] : [{ ...district, score: district.score }]))
    .sort((a, b) => a.score - b.score);
  const rows = scored.map(
    ({ index, name, province, score }) =>
      html`<tr><th scope="row"><button type="button" class="link" data-district="${index}">${name}</button></th><td>${province}</td><td class="number">${score}</td></tr>`,
  );
  const [, , , n, mean, min, q1, median, q3, max, full] = rollUpSheets.indicatorColumns;
  const figures: [string, number][] = [
    [n, one.n],
    [mean, one.mean],
    [min, one.min],
    [q1, one.q1],
    [median, one.median],
    [q3, one.q3],
    [max, one.max],
    [full, one.atFull],
  ];
  const [, , , province, district] = rollUpSheets.rankingColumns;
  return {
    title: `${one.code} ${one.name}`,
    body: html`<p>${one.set}</p>${strip(one)}<dl>${figures.map(([word, figure]) => html`<div><dt>${word}</dt><dd>${figure}</dd></div>`)}</dl>${table(rollUpPage.districtsByScore, [district, province, rollUpPage.ownScore], rows)}`,
  };
}

import { THAI_RESULTS } from '../../../language/command-line.ts';
import { rollUpPage } from '../../../language/rollup/page.ts';
import { ROLL_UP_TABS, RULE_FIELDS, rollUpSheets } from '../../../language/rollup/sheets.ts';
import { changesByDistrict, placeKey } from '../sheets/changes-by-district.ts';
import { bySeverity } from '../sheets/describe-files.ts';
import { digitsOf } from '../sheets/digits.ts';
import { fullSetName, type SheetView } from '../sheets/sheet-view.ts';
import { type Html, html } from './html.ts';
import type { PageData } from './page-data.ts';
import { reachStrip, strip } from './strip.ts';

const { none } = rollUpSheets;

/** A table that may be wider than a phone: it scrolls by itself, by keys too. */
const table = (id: string, caption: string, heads: readonly string[], rows: readonly Html[]): Html =>
  html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table id="${id}"><caption>${caption}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;

const select = (name: string, label: string, choices: readonly string[]): Html =>
  html`<label>${label}<select name="${name}"><option value="">${rollUpPage.all}</option>${choices.map((one) => html`<option>${one}</option>`)}</select></label>`;

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** What tells a district of the page's data. */
const indexOf = ({ districts, provinces }: PageData): ReadonlyMap<string, number> =>
  new Map(
    districts.map((one, at) => [
      placeKey({ province: provinces[one.province]?.name ?? '', district: one.name }),
      at,
    ]),
  );

/** The ranking with its search and filters. */
export function rankingSection(view: SheetView, data: PageData): Html {
  const { report, history, setOf, remarkOf } = view;
  const { ranking } = report;
  const digits = digitsOf(ranking.map(({ total }) => total));
  const places = indexOf(data);
  const changes = history ? changesByDistrict(history.changes) : null;
  const rows = ranking.map((one) => {
    const change = changes?.get(placeKey(one));
    const moved = !change
      ? none
      : !change.sameRules || change.placesGained === null
        ? rollUpSheets.otherRules
        : change.placesGained > 0
          ? rollUpSheets.upBy(change.placesGained)
          : change.placesGained < 0
            ? rollUpSheets.downBy(-change.placesGained)
            : rollUpSheets.same;
    return html`<tr data-p="${one.province}" data-k="${one.kind}" data-s="${setOf(one.rulesId)}" data-g="${one.grade ?? ''}"><td class="number">${one.rank}</td><th scope="row"><button type="button" class="link" data-district="${places.get(placeKey(one)) ?? -1}">${one.district}</button></th><td>${one.province}</td><td class="number">${one.percent.toFixed(2)}</td><td class="number">${one.total?.toFixed(digits) ?? none}</td><td>${one.grade ?? none}</td>${changes ? html`<td>${moved}</td>` : null}<td>${one.kind}</td><td class="set">${setOf(one.rulesId)}</td><td>${remarkOf(one.province)}</td></tr>`;
  });
  const [set, kind, rank, province, district, percent, total, grade, remark] = rollUpSheets.rankingColumns;
  const heads = [
    rank,
    district,
    province,
    percent,
    total,
    grade,
    ...(changes ? [rollUpSheets.changeColumns[1]] : []),
    kind,
    set,
    remark,
  ];
  return html`<section id="ranking" aria-labelledby="ranking-title"><h2 id="ranking-title">${ROLL_UP_TABS.ranking}</h2>
<p class="note">${rollUpSheets.rankingNote}</p>
<form id="filters" role="search"><label>${rollUpPage.search}<input type="search" name="q" autocomplete="off"></label>
${select('p', rollUpPage.province, distinct(report.provinces.map((one) => one.province)))}
${select('g', rollUpPage.grade, distinct(ranking.flatMap((one) => one.grade ?? [])))}
${select('k', rollUpPage.kind, distinct(ranking.map((one) => one.kind)))}
${select('s', rollUpPage.set, distinct(ranking.map((one) => setOf(one.rulesId))))}
<button type="reset">${rollUpPage.clear}</button>
<output id="shown" aria-live="polite">${rollUpPage.shownOf(ranking.length, ranking.length)}</output></form>
${ranking.length > 0 ? table('ranked', ROLL_UP_TABS.ranking, heads as string[], rows) : html`<p>${rollUpSheets.nobodyRanked}</p>`}</section>`;
}

/** Those without a rank, apart, with what each can still reach. */
export function incompleteSection({ report, remarkOf }: SheetView, data: PageData): Html {
  const places = indexOf(data);
  const digits = digitsOf(report.incomplete.map(({ total }) => total));
  const rows = report.incomplete.map((one) => {
    const { range, total, province, district } = one;
    const words = range
      ? `${range[0].toFixed(digits)}–${range[1].toFixed(digits)}`
      : rollUpSheets.reachUnknown;
    return html`<tr><th scope="row"><button type="button" class="link" data-district="${places.get(placeKey(one)) ?? -1}">${district}</button></th><td>${province}</td><td class="number">${total?.toFixed(digits) ?? none}</td><td>${range ? reachStrip(range) : null} <span class="reachable">${words}</span></td><td>${remarkOf(province)}</td></tr>`;
  });
  const [, , , province, district, , total, , remark] = rollUpSheets.rankingColumns;
  return html`<section id="incomplete" aria-labelledby="incomplete-title"><h2 id="incomplete-title">${rollUpSheets.incompleteTitle}</h2>
<p class="note">${rollUpSheets.incompleteNote}</p>
${rows.length > 0 ? table('open', rollUpSheets.incompleteTitle, [district, province, total, rollUpPage.reachable, remark], rows) : html`<p>${rollUpSheets.nobodyOpen}</p>`}</section>`;
}

/** Every indicator with its strip. */
export function indicatorSection(view: SheetView): Html {
  const { report, measured, nameOf, setOf } = view;
  const percents = new Map(measured.map((one) => [`${one.code}\n${one.rulesId}`, one.percent]));
  const [set, code, name, n, mean, , , , , , full, percent] = rollUpSheets.indicatorColumns;
  const rows = report.indicators.map((one, at) => {
    const figures = [one.q1, one.median, one.q3].map((figure) => figure.toFixed(2)) as [
      string,
      string,
      string,
    ];
    return html`<tr><td>${one.code}</td><th scope="row"><button type="button" class="link" data-indicator="${at}">${nameOf(one.code)}</button></th><td class="set">${setOf(one.rulesId)}</td><td class="number">${one.n}</td><td class="number">${one.mean.toFixed(2)}</td><td>${strip(one)}<span class="range">${rollUpPage.stripWords(...figures)}</span></td><td class="number">${one.atFull}</td><td class="number">${percents.get(`${one.code}\n${one.rulesId}`)?.toFixed(2) ?? none}</td></tr>`;
  });
  return html`<section id="indicators" aria-labelledby="indicators-title"><h2 id="indicators-title">${rollUpPage.strips}</h2>
<p class="note">${rollUpPage.stripNote}</p>
${table('spreads', rollUpPage.strips, [code, name, set, n, mean, rollUpPage.spread, full, percent] as string[], rows)}${trends(view)}</section>`;
}

/** How the means went from round to round, where earlier rounds are kept. */
function trends({ history, ruleSets, setOf }: SheetView): Html | null {
  if (!history) return null;
  const rows = history.trends.map(
    (one) =>
      html`<tr><th scope="row">${one.code}</th><td>${ruleSets.includes(one.rulesId) ? setOf(one.rulesId) : none}</td><td>${rollUpSheets.shortRound(one.fiscalYear, one.round)}</td><td class="number">${one.n}</td><td class="number">${one.mean.toFixed(2)}</td><td class="number">${one.atFull}</td></tr>`,
  );
  return html`<h3>${rollUpSheets.trendsTitle}</h3>${table('trends', rollUpSheets.trendsTitle, rollUpSheets.trendColumns, rows)}`;
}

/** The sets of rules, and every difference. */
export function ruleSection(view: SheetView): Html {
  const { report, base, ruleSets } = view;
  const name = base && ruleSets.includes(base.rulesId) ? ` ${fullSetName(ruleSets, base.rulesId)}` : '';
  const rows = report.ruleDifferences.map(
    ({ province, code, field, here, there }) =>
      html`<tr><th scope="row">${province}</th><td>${code}</td><td>${RULE_FIELDS[field] ?? field}</td><td>${here ?? none}</td><td>${there ?? none}</td></tr>`,
  );
  const own = report.workbooks.filter(({ ownTargets }) => ownTargets > 0);
  return html`<section id="rules" aria-labelledby="rules-title"><h2 id="rules-title">${ROLL_UP_TABS.rules}</h2>
<p class="note">${base ? rollUpSheets.rulesAgainst(base.file, name) : rollUpSheets.noRules}</p>
${rows.length > 0 ? table('differences', ROLL_UP_TABS.rules, rollUpSheets.differenceColumns, rows) : html`<p>${rollUpSheets.noDifferences}</p>`}
${own.length > 0 ? html`<h3>${rollUpSheets.ownTitle}</h3><p class="note">${rollUpSheets.ownNote}</p><ul>${own.map(({ province, ownTargets }) => html`<li>${province}: ${ownTargets}</li>`)}</ul>` : null}</section>`;
}

/** What was found in the files. */
export function fileSection({ report }: SheetView): Html {
  const rows = bySeverity(report.issues).map(
    ({ file, severity, message }) =>
      html`<tr><th scope="row">${file}</th><td class="${severity}">${THAI_RESULTS.severity[severity]}</td><td>${message}</td></tr>`,
  );
  return html`<section id="files" aria-labelledby="files-title"><h2 id="files-title">${ROLL_UP_TABS.files}</h2>
<p class="note">${rollUpSheets.usedFiles(report.workbooks.length)}</p>
${rows.length > 0 ? table('findings', ROLL_UP_TABS.files, rollUpSheets.fileColumns, rows) : html`<p>${rollUpSheets.noFindings}</p>`}</section>`;
}

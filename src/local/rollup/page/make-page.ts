import { readFile } from 'node:fs/promises';
import { rollUpRound } from '../../../language/rollup/issues.ts';
import { rollUpPage } from '../../../language/rollup/page.ts';
import { ROLL_UP_TABS, rollUpSheets } from '../../../language/rollup/sheets.ts';
import { packageFolder } from '../../command-line/package-folder.ts';
import type { RollUp } from '../roll-up.ts';
import { overviewLines } from '../sheets/overview-figures.ts';
import { sheetView } from '../sheets/sheet-view.ts';
import { mapSection } from './add-map.ts';
import {
  fileSection,
  incompleteSection,
  indicatorSection,
  rankingSection,
  ruleSection,
} from './add-tables.ts';
import { collectPageData } from './collect-page-data.ts';
import { Html, html, jsonText } from './html.ts';

/** Nothing may be fetched, and nothing sent. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The roll-up as one page that opens without a network: every table is there as it stands, and its script adds search,
 * filters and details. Its style holds the font.
 */
export async function makePage(rollUp: RollUp, at = new Date()): Promise<Uint8Array> {
  const part = (name: string): Promise<string> =>
    readFile(new URL(`build/rollup/${name}`, packageFolder()), 'utf8');
  const [style, script] = await Promise.all([part('page.css'), part('page.js')]);
  const view = sheetView(rollUp, at);
  const data = collectPageData(view);
  const [first] = rollUp.workbooks;
  const title = first
    ? rollUpSheets.title(rollUpRound(first.fiscalYear, first.round))
    : ROLL_UP_TABS.overview;
  const { counts, states } = overviewLines(view);
  const parts = [
    ['map', rollUpPage.mapTitle],
    ['ranking', ROLL_UP_TABS.ranking],
    ['incomplete', rollUpSheets.incompleteTitle],
    ['indicators', rollUpPage.strips],
    ['rules', ROLL_UP_TABS.rules],
    ['files', ROLL_UP_TABS.files],
  ] as const;
  const page = html`<!doctype html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${new Html(POLICY)}">
<title>${title}</title><style>${new Html(style)}</style></head><body>
<a class="skip" href="#ranking">${rollUpPage.skip}</a>
<header><h1>${title}</h1><p class="mark">${states}</p><p>${counts} · ${rollUpSheets.madeAt(view.madeAt)}</p>
<p class="note">${rollUpSheets.officialOnly} · ${rollUpSheets.setsNote(view.ruleSets.length)}</p>
<nav aria-label="${rollUpPage.contents}"><ul>${parts.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<noscript><p class="note">${rollUpPage.needsScript}</p></noscript></header>
<main>${mapSection(data)}${rankingSection(view, data)}${incompleteSection(view, data)}${indicatorSection(view)}${ruleSection(view)}${fileSection(view)}</main>
<footer><p class="note">${rollUpPage.offline}</p></footer>
<dialog id="detail" aria-labelledby="detail-title"><form method="dialog"><h2 id="detail-title" tabindex="-1"></h2><button>${rollUpPage.close}</button></form><div id="detail-body"></div></dialog>
<script type="application/json" id="data">${jsonText(data)}</script>
<script>${new Html(script.replace(/<\/script/g, '<\\/script'))}</script>
</body></html>
`;
  return new TextEncoder().encode(page.text);
}

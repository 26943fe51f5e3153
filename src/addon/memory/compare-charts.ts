import { fingerprint } from '../../workbook/hash.ts';
import type { TabDescription } from '../../workbook/tabs/tab-description.ts';
import { type ChartWork, titleOf } from '../sheet/apply-charts.ts';
import { idOf } from '../sheet/link-urls.ts';
import type { WorkbookAsRead } from '../sheet/read-workbook.ts';
import { tabName } from '../sheet/tab-names.ts';
import { BROKEN, type Memory } from './memory.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Under which name the charts of a tab are remembered beside the tab. */
export const chartsName = (name: string): string => `${name}/charts`;

/**
 * The tabs, by name, whose charts are not as described. Cells do not count: a chart follows its figures by
 * itself, and one that somebody took away stays away until its description changes. Asks the tabs for their charts,
 * so it comes before anything is written; where nothing changed it asks nothing. `known`: titles of ours that stand in
 * the workbook itself, for a copy that remembers nothing.
 */
export function compareCharts(
  { own, wasUnfinished }: WorkbookAsRead,
  descriptions: readonly TabDescription[],
  { tabs }: Memory,
  known: readonly string[] = [],
): Map<string, ChartWork> {
  const work = new Map<string, ChartWork>();
  for (const { key, charts } of descriptions) {
    const name = tabName(key);
    const remembered = tabs[chartsName(name)] ?? '';
    const isForgotten = !(name in tabs) && known.length > 0;
    if (charts.length === 0 && remembered === '' && !isForgotten) continue;
    const sheet = own.get(name);
    const titles = charts.map(({ title }) => title);
    const remember =
      charts.length > 0 ? `${fingerprint(JSON.stringify(charts))}${JSON.stringify(titles)}` : '';
    if (sheet && !wasUnfinished && remembered === rememberedOf(sheet, remember)) continue;
    const ours = titles.concat(titlesIn(remembered), known);
    const there = sheet
      ? sheet
          .getCharts()
          .map((chart) => ({ chart, title: titleOf(chart) }))
          .filter(({ title }) => ours.indexOf(title) >= 0)
      : [];
    work.set(name, { there, remember });
  }
  return work;
}

/** Titles of charts that an earlier run drew and that a later one may have to take away. */
export function titlesIn(remembered: string): string[] {
  const at = remembered.indexOf('[');
  return at < 0 ? [] : JSON.parse(remembered.slice(at));
}

/** What is remembered of charts where a run went wrong: all that may lie on the tab, and that none is sure. */
export const brokenCharts = (before: string, { charts }: TabDescription): string =>
  `${BROKEN}${JSON.stringify(titlesIn(before).concat(charts.map(({ title }) => title)))}`;

/** What is remembered of the charts of a tab once they are as described, by name. */
export const drawnCharts = (name: string, sheet: Sheet, { remember }: ChartWork): Record<string, string> =>
  remember === '' ? {} : { [chartsName(name)]: rememberedOf(sheet, remember) };

const rememberedOf = (sheet: Sheet, remember: string): string => `${idOf(sheet)}:${remember}`;

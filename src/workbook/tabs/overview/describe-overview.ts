import { overviewText as words } from '../../../language/overview.ts';
import { statusText } from '../../../language/status.ts';
import { summaryText } from '../../../language/summary.ts';
import { columnLetters } from '../../grid.ts';
import { shortRulesId } from '../../rules/rules-id.ts';
import { DEFAULT_KIND, GENERATED } from '../../vocabulary.ts';
import { sayWhole } from '../notices/say-whole.ts';
import { labelLine, labelStyle, MARK_ROW } from '../people-lines.ts';
import type { ScoredRun } from '../scored-run.ts';
import { centralLine } from '../shared/central-line.ts';
import type { PrintedPages } from '../shared/printed-pages.ts';
import { roundWords } from '../shared/round-words.ts';
import { kindsOf } from '../summary/kinds.ts';
import { TabBuilder } from '../tab-builder.ts';
import type { TabDescription } from '../tab-description.ts';
import { addCosts } from './add-costs.ts';
import { addGroups } from './add-groups.ts';
import { addHeadline } from './add-headline.ts';
import { addMonths } from './add-months.ts';
import { addChanges, addMovedTargets, addOpenPoints } from './add-news.ts';
import { addOrder } from './add-order.ts';
import { addSections } from './add-sections.ts';
import { COLUMNS, WIDTHS } from './overview-columns.ts';

/**
 * ภาพรวม, the chief's one page: whether all is there and who is late, how good it is and whether it got better, the
 * ranking, where points are lost, what is new and what is open. `outdated`: the formula that repeats the summary's line;
 * `links`: keys and titles of the tabs that one can go to from here.
 */
export function describeOverview(
  run: ScoredRun,
  outdated: string,
  hasTabs: boolean,
  links: readonly { readonly key: string; readonly title: string }[],
): TabDescription {
  const { round, districts, calculatedAt } = run;
  const kinds = kindsOf(districts);
  const unit = summaryText.unit(districts.every(({ kind }) => kind === DEFAULT_KIND));
  const tab = new TabBuilder(WIDTHS);
  tab.line(words.title(GENERATED.overview, roundWords(round.settings)), 'title');
  tab.line(labelLine(round), labelStyle(round));
  tab.line(statusText.countedAt(calculatedAt.people), 'subtitle');
  tab.formula({ row: MARK_ROW, column: 0, formula: outdated }).line('', 'mark');
  addHeadline(tab, run, kinds, unit);
  addGroups(tab, run);
  for (const kind of kinds) addOrder(tab, run, kind, hasTabs);
  const [first] = kinds;
  if (first) addSections(tab, run, first);
  for (const kind of kinds) addCosts(tab, run, kind, unit);
  if (first) addMonths(tab, run, first);
  addChanges(tab, run);
  addMovedTargets(tab, run);
  addOpenPoints(tab, run);
  addMessage(tab, run);
  tab.row([]).line(words.links, 'heading');
  addLinks(tab, links);
  tab.row([]);
  const { central } = round;
  if (central) tab.line(centralLine(central), 'subtitle');
  tab.line(summaryText.rulesId(shortRulesId(run.rulesId)), 'subtitle');
  return tab.build({
    key: 'overview',
    title: GENERATED.overview,
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
  });
}

/** On paper: one page, down to the message, which is for the screen. */
export function overviewPages(overview: TabDescription): PrintedPages {
  const end = overview.values.findIndex(([first]) => first === words.message) - 1;
  const range = `A1:${columnLetters(COLUMNS - 1)}${end}`;
  return { whole: { landscape: false, range, fit: 'page' }, signed: null };
}

/** The message with all ranks stands here alone: what is sent to a district has its own figures only. */
function addMessage(tab: TabBuilder, run: ScoredRun): void {
  tab.row([]).line(words.message, 'heading');
  tab.merge({ row: tab.next, column: 0, rows: 1, columns: COLUMNS }).row(
    [sayWhole(run)],
    WIDTHS.map(() => 'message' as const),
  );
}

/** Links, side by side in pairs of columns. */
function addLinks(tab: TabBuilder, links: readonly { readonly key: string; readonly title: string }[]): void {
  const [first, second] = [0, 3];
  for (let at = 0; at < links.length; at += 2) {
    const row = tab.next;
    const cells: (string | null)[] = WIDTHS.map(() => null);
    [links[at], links[at + 1]].forEach((link, index) => {
      if (!link) return;
      const column = index === 0 ? first : second;
      cells[column] = words.link(link.title);
      tab.link({ row, column, to: { kind: 'own', key: link.key, cell: 'A1' } });
    });
    tab.row(cells, ['linkText', undefined, undefined, 'linkText']);
  }
}

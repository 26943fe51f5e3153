import { formatDate } from '../../../language/dates.ts';
import { statusText } from '../../../language/status.ts';
import { rowsByIndicator } from '../../rows-by-indicator.ts';
import { GENERATED } from '../../vocabulary.ts';
import { labelLine, MARK_ROW } from '../people-lines.ts';
import type { ScoredRun } from '../scored-run.ts';
import { dayOf } from '../shared/due.ts';
import { countHandIn, isAllIn } from '../shared/hand-in.ts';
import { ownersOf } from '../shared/owners.ts';
import { roundWords } from '../shared/round-words.ts';
import { unitWords } from '../shared/unit-words.ts';
import { TabBuilder } from '../tab-builder.ts';
import type { TabDescription } from '../tab-description.ts';
import { addConfirmationTable } from './confirmation-table.ts';
import { addDistrictTable } from './district-table.ts';
import { addOwnerTable } from './owner-table.ts';
import type { StatusView } from './status-view.ts';

/** Name and message together are as wide as a phone, and all columns for four work groups as standing paper. */
const NAME_WIDTH = 88;
const FIGURE_WIDTH = 84;
const MESSAGE_WIDTH = 302;

/**
 * สถานะการส่งข้อมูล: what was handed in, per work group and per district, with a message for each that misses
 * something. `outdated`: the formula that repeats the summary's mark.
 */
export function describeStatus(run: ScoredRun, outdated: string): TabDescription {
  const { round, districts, calculatedAt } = run;
  const owners = ownersOf(round);
  const view: StatusView = {
    round,
    owners,
    districts,
    rowsOf: rowsByIndicator(districts),
    problems: run.problems,
    today: dayOf(calculatedAt.machine),
    label: labelLine(round),
    confirmations: run.confirmations,
    columns: Math.max(LEAST_COLUMNS, owners.length + 2),
  };
  const figures = Array.from({ length: view.columns - 1 }, () => FIGURE_WIDTH);
  const tab = new TabBuilder([NAME_WIDTH, MESSAGE_WIDTH, ...figures]);
  tab.line(statusText.title(GENERATED.status, roundWords(round.settings)), 'title');
  tab.line(view.label, 'mark');
  tab.line(statusText.countedAt(calculatedAt.people), 'subtitle');
  tab.formula({ row: MARK_ROW, column: 0, formula: outdated }).line('', 'mark');
  const { unit } = unitWords(round.districts);
  const isDone = isAllIn(countHandIn(districts.flatMap(({ rows }) => rows)));
  const notes = isDone ? [] : [...statusText.unit(unit), statusText.copy];
  if (isDone) tab.line(statusText.allSent, 'name');
  for (const note of [statusText.comparedWith(formatDate(view.today)), ...notes]) tab.line(note, 'subtitle');
  tab.line(statusText.byOwner, 'heading');
  addOwnerTable(tab, view);
  tab.row([]).line(statusText.byConfirmation, 'heading');
  addConfirmationTable(tab, view);
  tab.row([]).line(statusText.byDistrict(unit), 'heading');
  addDistrictTable(tab, view);
  return tab.build({ key: 'status', title: GENERATED.status, frozenRows: 0, frozenColumns: 0 });
}

/** The columns of the work groups' table but for the message. */
const LEAST_COLUMNS = statusText.ownerFigures.length + 1;

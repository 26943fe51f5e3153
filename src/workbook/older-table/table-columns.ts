import { olderTableText } from '../../language/older-table.ts';
import { tableWords } from '../../language/table-words.ts';
import type { ColumnRole } from '../forms/form-layout.ts';
import type { Place } from '../grid.ts';
import { nearestNames } from '../reading/find-name.ts';
import { isTotalRow } from '../reading/total-row.ts';
import type { IndicatorRow } from '../round.ts';
import { FORM_LABEL } from '../vocabulary.ts';
import { indicatorNamer, type NamedIndicator, tightKey } from './name-indicator.ts';
import type { TableLines } from './table-lines.ts';

/** An item of the table that holds one input (or score, evidence, remark) of one indicator. */
export interface TableColumn {
  readonly item: number;
  readonly indicator: number;
  readonly role: ColumnRole;
}

/** Something of the table that stays where it is, and why. */
export interface NotPlaced {
  readonly place: Place;
  readonly what: string;
  readonly why: string;
}

export const isAside = (heading: string): boolean => tableWords.aside.test(heading) || isTotalRow(heading);

/** The role that a label stands for; null where it fits none. */
export function roleOfLabel(label: string, { labels }: IndicatorRow): ColumnRole | null {
  const key = tightKey(label);
  const bare = (text: string): string => tightKey(text.replace(/ ?\([^()]*\)$/, ''));
  const exactly = labels.findIndex((one) => tightKey(one) === key);
  const nearly = labels.filter((one) => bare(one) === bare(label));
  const input = exactly >= 0 ? exactly : nearly.length === 1 ? labels.indexOf(nearly[0] ?? '') : -1;
  if (input >= 0) return { kind: 'input', input };
  const kinds = ['confirmed', 'evidence', 'note'] as const;
  const kind = kinds.find((one) => tightKey(FORM_LABEL[one]) === key);
  return kind ? { kind } : null;
}

/** Reads the headings of a table; `label`: the line of input labels, −1 where there is none. */
export function tableColumns(
  table: TableLines,
  { head, label, name, from }: { head: number; label: number; name: number; from: number },
  indicators: readonly IndicatorRow[],
): { columns: TableColumn[]; notPlaced: NotPlaced[]; mended: NotPlaced[] } {
  const find = indicatorNamer(indicators);
  const columns: TableColumn[] = [];
  const notPlaced: NotPlaced[] = [];
  const mended: NotPlaced[] = [];
  let left: NamedIndicator | null = null;
  for (let item = 0; item < table.items; item += 1) {
    if (item === name) continue;
    const heading = table.text(head, item);
    const typed = label < 0 ? '' : table.text(label, item);
    const found: NamedIndicator | null = heading === '' ? (typed === '' ? null : left) : find(heading);
    left = heading === '' ? left : found;
    const place = table.place(head, item);
    const leave = (why: string): void => {
      if (hasData(table, item, from)) notPlaced.push({ place, what: heading || typed, why });
    };
    if (!found || found.kind === 'none') {
      if (heading === '' && typed === '') {
        leave(olderTableText.noHeading);
      } else if (!isAside(heading || typed))
        leave(olderTableText.noIndicator(nearIndicators(heading, indicators)));
      continue;
    }
    const indicator = found.kind === 'one' ? indicators[found.indicator] : undefined;
    if (found.kind !== 'one' || !indicator) {
      leave(olderTableText.severalIndicators);
      continue;
    }
    const role = roleIn(typed === heading ? '' : typed, found.rest, indicator);
    if (!role) {
      leave(olderTableText.noLabel(indicator.code, indicator.labels));
      continue;
    }
    if (columns.some((one) => one.indicator === found.indicator && isSameRole(one.role, role))) {
      leave(olderTableText.columnTwice(indicator.code));
      continue;
    }
    if (found.isMended) mended.push({ place, what: heading, why: olderTableText.readAs(indicator.code) });
    columns.push({ item, indicator: found.indicator, role });
  }
  return { columns, notPlaced, mended };
}

export const isSameRole = (a: ColumnRole, b: ColumnRole): boolean =>
  a.kind === b.kind && (a.kind !== 'input' || b.kind !== 'input' || a.input === b.input);

/** By the label below or beside the heading; without one only where the indicator has a single input. */
function roleIn(typed: string, rest: string, indicator: IndicatorRow): ColumnRole | null {
  const role = roleOfLabel(typed, indicator) ?? roleOfLabel(rest, indicator);
  if (role) return role;
  const isOpen =
    typed === '' || tableWords.plainLabel.test(typed) || tightKey(typed) === tightKey(indicator.unit);
  return isOpen && indicator.labels.length === 1 ? { kind: 'input', input: 0 } : null;
}

function hasData(table: TableLines, item: number, from: number): boolean {
  for (let line = from; line < table.lines; line += 1) if (table.text(line, item) !== '') return true;
  return false;
}

const nearIndicators = (heading: string, indicators: readonly IndicatorRow[]): string[] =>
  nearestNames(
    heading,
    indicators.flatMap(({ code, shortName }) => (shortName === '' ? [code] : [code, shortName])),
  );

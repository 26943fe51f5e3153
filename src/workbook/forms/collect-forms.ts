import { MEASURES } from '../../scoring/index.ts';
import { formResults } from '../confirmation/form-results.ts';
import { isFilled, readConfirmation } from '../confirmation/read-confirmation.ts';
import { type Cell, cellAt, type Grid, type Place, placeOf } from '../grid.ts';
import { concerns } from '../indicators/parse-scope.ts';
import { itemAt } from '../item-at.ts';
import { Problems } from '../problems/collector.ts';
import { readText } from '../reading/read-text.ts';
import type { DistrictRow, FormLayout, IndicatorRow } from '../round.ts';
import { FORM_LABEL } from '../vocabulary.ts';
import { type ColumnRole, formColumns } from './form-layout.ts';
import { formRows } from './form-rows.ts';
import { reportOutOfScope } from './report-out-of-scope.ts';
import { mergeSlot, type Slot } from './slots.ts';
import { sharedBlock, spreadForm } from './spread-form.ts';

/** All that the forms say of one indicator for one district (or for ทุกอำเภอ). */
export interface Collected {
  readonly inputs: (Slot | null)[];
  confirmed: Slot | null;
  evidence: { text: string; place: Place } | null;
  note: { text: string; place: Place } | null;
}

export interface CollectedForms {
  /** collected[district][indicator]; the row behind the last district is ทุกอำเภอ. */
  readonly collected: readonly (readonly Collected[])[];
  readonly layouts: readonly FormLayout[];
  /** `indicator:input` of every input that has a column somewhere. */
  readonly withInput: ReadonlySet<string>;
  /** Indices of indicators that have a หลักฐาน column somewhere. */
  readonly withEvidence: ReadonlySet<number>;
}

/** Reads every result form into one slot per district, indicator and input. */
export function collectForms(
  grids: readonly Grid[],
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
  problems: Problems,
): CollectedForms {
  const collected = Array.from({ length: districts.length + 1 }, () =>
    indicators.map(({ labels }) => emptyCollected(labels.length)),
  );
  /** Without a list to look them up in, no code or name is to blame. */
  const unless = (isBlank: boolean): Problems => (isBlank ? new Problems() : problems);
  const scopes = indicators.map((indicator) => districts.map((one) => concerns(indicator, one)));
  /** ทุกอำเภอ speaks for whom the indicator concerns, and for nobody where it concerns none. */
  const doesConcern = (district: number, indicator: number): boolean => {
    const scope = itemAt(scopes, indicator);
    return scope[district] ?? (scope.length === 0 || scope.indexOf(true) >= 0);
  };
  const layouts: FormLayout[] = [];
  const withInput = new Set<string>();
  const withEvidence = new Set<number>();
  for (const tab of grids) {
    const grid = spreadForm(tab);
    const columns = formColumns(grid, indicators, unless(indicators.length === 0));
    if (!columns) continue;
    const inputs = columns.filter(({ role }) => role.kind === 'input').map(({ indicator }) => indicator);
    const rows = formRows(grid, districts, unless(districts.length === 0));
    const confirmation = readConfirmation(grid, problems);
    const owners = inputs.map((index) => indicators[index]?.owner ?? '').filter((owner) => owner !== '');
    layouts.push({
      title: grid.title,
      indicators: Array.from(new Set(inputs)),
      groups: Array.from(new Set(owners)),
      confirmation,
      results: isFilled(confirmation) ? formResults(grid, columns, rows, districts, indicators) : [],
    });
    const rowNumbers = rows.map(({ row }) => row);
    const columnNumbers = columns.map(({ column }) => column);
    for (const { column, indicator: index, role } of columns) {
      const indicator = indicators[index];
      if (!indicator) continue;
      if (role.kind === 'evidence') withEvidence.add(index);
      if (role.kind === 'input') withInput.add(`${index}:${role.input}`);
      for (const { row, district } of rows) {
        const entry = collected[district]?.[index];
        if (!entry) continue;
        if (!doesConcern(district, index)) {
          reportOutOfScope(grid, row, column, indicator, districts[district], problems);
          continue;
        }
        const shared = sharedBlock(grid, row, column, rowNumbers, columnNumbers);
        const at = shared ?? { row, column };
        const place = placeOf(grid, at.row, at.column);
        addCell(entry, role, indicator, cellAt(grid, at.row, at.column), place, !!shared, problems);
      }
    }
  }
  return { collected, layouts, withInput, withEvidence };
}

/** Remarks and evidence that stand in several places are all shown. */
const BETWEEN = ' · ';

const emptyCollected = (labels: number): Collected => ({
  inputs: Array.from({ length: labels }, () => null),
  confirmed: null,
  evidence: null,
  note: null,
});

function addCell(
  entry: Collected,
  role: ColumnRole,
  { measure, labels, owner }: IndicatorRow,
  cell: Cell,
  place: Place,
  isShared: boolean,
  problems: Problems,
): void {
  switch (role.kind) {
    case 'input': {
      const label = labels[role.input] ?? '';
      const known = entry.inputs[role.input] ?? null;
      const { reads } = MEASURES[measure];
      entry.inputs[role.input] = mergeSlot(known, cell, place, isShared, reads, label, owner, problems);
      return;
    }
    case 'confirmed':
      entry.confirmed = mergeSlot(
        entry.confirmed,
        cell,
        place,
        isShared,
        'number',
        FORM_LABEL.confirmed,
        owner,
        problems,
      );
      return;
    default: {
      const text = readText(cell);
      const known = entry[role.kind];
      if (!known || known.text === '') entry[role.kind] = { text, place };
      else if (text !== '' && known.text.split(BETWEEN).indexOf(text) < 0)
        entry[role.kind] = { ...known, text: known.text + BETWEEN + text };
    }
  }
}

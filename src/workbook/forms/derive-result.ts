import { problemText } from '../../language/problems.ts';
import {
  asTyped,
  type Exact,
  isMonitored,
  isScore,
  MEASURES,
  measureValue,
  ZERO,
} from '../../scoring/index.ts';
import type { Place } from '../grid.ts';
import { Problems } from '../problems/collector.ts';
import type { Severity } from '../problems/problem.ts';
import { reportFaults } from '../problems/report-faults.ts';
import { readText } from '../reading/read-text.ts';
import type { IndicatorRow, PlacedResult } from '../round.ts';
import { FORM_LABEL } from '../vocabulary.ts';
import type { Collected } from './collect-forms.ts';
import { isFilledSlot, type Slot } from './slots.ts';

const cellName = ({ tab, cell }: Place): string => problemText.cellName(tab, cell);

/** A district's own cell, or else what ทุกอำเภอ says in that column. */
const effective = (own: Slot | null | undefined, all: Slot | null | undefined): Slot | null =>
  isFilledSlot(own) ? own : isFilledSlot(all) ? all : (own ?? null);

/** What a result is read against: settings of the round, and where its problems go. */
export interface ReadingRules {
  readonly notAssessedAsZero: boolean;
  /** True where the target that counts there says ไม่ประเมิน: what is wrong with the inputs costs nothing then. */
  readonly isLeftOut?: boolean;
  readonly problems: Problems;
}

/**
 * One district's result for one indicator: its own cells before those of ทุกอำเภอ. Order of precedence: the
 * work group's score, not assessed, problems, blanks. `hasEvidence`: the indicator has a หลักฐาน column somewhere.
 */
export function deriveResult(
  indicator: IndicatorRow,
  own: Collected,
  all: Collected,
  hasEvidence: boolean,
  { notAssessedAsZero, isLeftOut = false, problems }: ReadingRules,
): PlacedResult {
  const slots = indicator.labels.map((_, index) => effective(own.inputs[index], all.inputs[index]));
  const confirmed = effective(own.confirmed, all.confirmed);
  const note = (own.note?.text || all.note?.text) ?? '';
  const reportNotAssessed = (place: Place): void =>
    reportNotAssessedAt(indicator, place, note, { notAssessedAsZero, problems });
  const shared = {
    note,
    inputPlaces: slots.map((slot) => slot?.place ?? null),
    confirmedPlace: confirmed?.place ?? null,
    notePlace: (own.note ?? all.note)?.place ?? null,
    evidence: hasEvidence
      ? evidenceOf(
          own,
          all,
          slots.some((slot) => !!slot && isFromAll(slot, all)),
        )
      : null,
    inputCells: slots.map((slot) => slot?.cell ?? null),
  };
  const finalScore = isFilledSlot(confirmed)
    ? readConfirmed(indicator, confirmed, reportNotAssessed, problems)
    : null;
  if (finalScore && 'reported' in finalScore) {
    // What is wrong with the inputs is told as well, so that all can be mended at once.
    if (finalScore.reported.kind === 'problem') {
      const beside = deriveReported(indicator, slots, false, reportNotAssessed, problems);
      const value = beside.kind === 'given' ? measureValue(indicator.measure, beside.inputs) : null;
      if (value && 'faults' in value) reportFaults(indicator, value.faults, shared, 'error', problems);
    }
    const isScoreFaulty = finalScore.reported.kind === 'problem';
    return { ...shared, ...finalScore, confirmed: null, isScoreFaulty };
  }
  const score = finalScore ? finalScore.score : null;
  const told = isLeftOut && score === null ? new Problems() : problems;
  return {
    ...shared,
    reported: deriveReported(indicator, slots, score !== null, reportNotAssessed, told),
    confirmed: score,
    isScoreFaulty: false,
  };
}

/** Tells that an indicator is not assessed, at the cell that says so; `note`: the reason, '' for none. */
export function reportNotAssessedAt(
  indicator: IndicatorRow,
  place: Place,
  note: string,
  { notAssessedAsZero, problems }: ReadingRules,
): void {
  const { code, owner } = indicator;
  const { monitored, zero, leaves } = problemText.notAssessedEffect;
  const effect = isMonitored(indicator) ? monitored : notAssessedAsZero ? zero : leaves;
  const message = problemText.notAssessed(code, effect, note !== '');
  problems.add('not-assessed', place, message, owner, note === '' ? 'warning' : 'notice');
}

const isFromAll = (slot: Slot, all: Collected): boolean => all.inputs.indexOf(slot) >= 0;

function evidenceOf(own: Collected, all: Collected, fromAll: boolean): { text: string; place: Place | null } {
  const text = own.evidence?.text || all.evidence?.text || '';
  const place = fromAll ? (all.evidence ?? own.evidence)?.place : (own.evidence ?? all.evidence)?.place;
  return { text, place: place ?? null };
}

/** คะแนนจากกลุ่มงาน: a score, or why the indicator has none. */
function readConfirmed(
  indicator: IndicatorRow,
  slot: Slot,
  reportNotAssessed: (place: Place) => void,
  problems: Problems,
): { score: Exact } | Pick<PlacedResult, 'reported'> {
  const { reading, place } = slot;
  const label = FORM_LABEL.confirmed;
  if (reading.kind === 'not-assessed' && !slot.conflict) {
    reportNotAssessed(place);
    return { reported: { kind: 'not-assessed' } };
  }
  const told = slotFault(slot, label, indicator, problems, 'error');
  if (told !== null) return { reported: { kind: 'problem', reason: told } };
  if (reading.kind !== 'number') return { reported: { kind: 'missing', blank: [] } };
  if (isScore(reading.value)) return { score: reading.value };
  const message = problemText.scoreOutOfRange(label, readText(slot.cell));
  problems.add('out-of-range', place, message, indicator.owner);
  return { reported: { kind: 'problem', reason: `${message} (${cellName(place)})` } };
}

/** Tells what is wrong with a filled slot and returns the reason, null where nothing is. */
function slotFault(
  slot: Slot,
  label: string,
  { owner, measure }: IndicatorRow,
  problems: Problems,
  severity: Severity,
): string | null {
  const { reading, cell, place, conflict } = slot;
  const typed = readText(cell);
  if (reading.kind === 'number' && reading.fromText) {
    problems.add('text-number', place, problemText.textNumber(typed, asTyped(reading.value)), owner);
  }
  if (conflict) {
    const message = problemText.conflict(label, readText(conflict.cell), cellName(place), typed);
    return `${message} (${cellName(conflict.place)})`;
  }
  if (reading.kind !== 'unreadable') return null;
  const isTick = label !== FORM_LABEL.confirmed && MEASURES[measure].reads === 'tick';
  const message =
    reading.code === 'cell-error'
      ? problemText.cellError(typed, label)
      : reading.code === 'merged-cell'
        ? problemText.mergedCell(typed)
        : (isTick ? problemText.notATick : problemText.notANumber)(typed, label);
  problems.add(reading.code, place, message, owner, severity);
  return `${message} (${cellName(place)})`;
}

function deriveReported(
  indicator: IndicatorRow,
  slots: readonly (Slot | null)[],
  isConfirmed: boolean,
  reportNotAssessed: (place: Place) => void,
  problems: Problems,
): PlacedResult['reported'] {
  const notAssessed = slots.find((slot) => slot?.reading.kind === 'not-assessed' && !slot.conflict);
  if (notAssessed) {
    // A score of the work group stands all the same: then no weight leaves.
    if (!isConfirmed) reportNotAssessed(notAssessed.place);
    return { kind: 'not-assessed' };
  }
  const reasons: string[] = [];
  const blank: number[] = [];
  const inputs: Exact[] = [];
  slots.forEach((slot, index) => {
    const label = indicator.labels[index] ?? '';
    if (!isFilledSlot(slot)) {
      blank.push(index);
      inputs.push(ZERO);
      return;
    }
    const reason = slotFault(slot, label, indicator, problems, isConfirmed ? 'warning' : 'error');
    if (reason !== null) reasons.push(reason);
    else if (slot.reading.kind === 'number') inputs.push(slot.reading.value);
  });
  if (reasons.length > 0) return { kind: 'problem', reason: problemText.reasons(reasons) };
  const mayBeBlank = MEASURES[indicator.measure].blankIsZero && blank.length < slots.length;
  if (blank.length === 0 || mayBeBlank) return { kind: 'given', inputs };
  if (blank.length < slots.length && !isConfirmed) reportHalfFilled(indicator, slots, blank, problems);
  return { kind: 'missing', blank };
}

function reportHalfFilled(
  indicator: IndicatorRow,
  slots: readonly (Slot | null)[],
  blank: readonly number[],
  problems: Problems,
): void {
  const open = blank[0] ?? 0;
  const filled = slots.findIndex(isFilledSlot);
  const there = slots[filled];
  const place = slots[open]?.place ?? { tab: there?.place.tab ?? '', cell: '' };
  const typed = there ? readText(there.cell) : '';
  const message = problemText.halfFilled(indicator.labels[open] ?? '', indicator.labels[filled] ?? '', typed);
  problems.add('half-filled', place, message, indicator.owner);
}

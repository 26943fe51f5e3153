import { historyText } from '../../../language/history.ts';
import { confirmationsOf, isConfirmed } from '../../../workbook/confirmation/owner-confirmation.ts';
import { districtsThatDiffer } from '../../../workbook/history/compare-closed.ts';
import { readHistory } from '../../../workbook/history/history-table.ts';
import { MONTHS } from '../../../workbook/history/months.ts';
import type { RowsAt } from '../../../workbook/history/revisions.ts';
import { closedRound, ROUNDS } from '../../../workbook/history/rounds.ts';
import { ownersOf } from '../../../workbook/tabs/shared/owners.ts';
import { sayConfirmation } from '../../../workbook/tabs/shared/say-confirmation.ts';
import { zeroCauses } from '../../../workbook/tabs/shared/zeroed.ts';
import { historyTitles } from '../../sheet/titles-for.ts';
import { type Calculated, calculate } from '../run/calculate.ts';
import type { Outcome } from '../run/outcome.ts';
import { type MonthToKeep, monthToKeep } from './keep-month.ts';
import { keepRound } from './keep-round.ts';

/** A round that could be closed, as it was found. */
export interface RoundFound {
  readonly text: string;
  /** Changes with every figure, word and sentence of the round, and with what is kept of it already. */
  readonly state: string;
  readonly unconfirmed: number;
  /** The latest revision of what was kept; 0 where the round is open, and where it stands. */
  readonly revision: number;
  readonly at: RowsAt | null;
  /** Districts whose totals are not those of the latest revision. */
  readonly differing: readonly string[];
  /** Work groups that closing waits for, each with how it stands; none unless ตั้งค่า asks for it. */
  readonly unconfirmedGroups: readonly string[];
  /** Indicators that count as 0 because they were not handed in, with whose they are. */
  readonly zeroCauses: readonly string[];
  readonly month: MonthToKeep;
  /** Titles of ผลรอบที่ปิดแล้ว and ผลรายเดือน, and headers that they lack. */
  readonly tabs: readonly [rounds: string, months: string];
  readonly missing: readonly (readonly [tab: string, headers: readonly string[]])[];
  /** Where this run kept the round; null where it did not. */
  readonly kept: RowsAt | null;
}

/** A calculation, and the round that it found; null where there is none to close. */
export interface ClosingFound {
  readonly outcome: Outcome;
  readonly found: RoundFound | null;
}

/** Calculates and looks at the round; keeps it where it is in the state that was agreed to. */
export function lookAtClosing(agreed?: { readonly state: string; readonly reason: string }): ClosingFound {
  const found: RoundFound[] = [];
  const outcome = calculate((calculated) => {
    const { writing, assessment, tidy } = calculated;
    const { workbook } = writing;
    const { fiscalYear, round } = assessment.round.settings;
    if (fiscalYear === null || round === null) return;
    const closed = closedRound(workbook.history.rounds, assessment.round.settings);
    const month = monthToKeep(calculated);
    const revision = closed?.revision ?? 0;
    const state = [tidy.fingerprint, revision, month.asked].join(' ');
    const { rounds, months } = historyTitles(workbook);
    const tabs = [rounds, months] as const;
    found.push({
      text: historyText.round(fiscalYear, round),
      state,
      unconfirmed: assessment.round.unconfirmed,
      revision,
      at: closed?.at ?? null,
      differing: closed ? districtsThatDiffer(closed.rows, assessment.districts) : [],
      unconfirmedGroups: groupsToWaitFor(calculated),
      zeroCauses: zeroCauses(
        assessment.districts.flatMap(({ rows }) => rows),
        ownersOf(assessment.round),
      ),
      month,
      tabs,
      missing: [ROUNDS, MONTHS].flatMap((tab, index) => {
        const cells = workbook.history[tab.key];
        const headers = cells ? readHistory(cells, tab).missing : [];
        return headers.length > 0 ? [[tabs[index] ?? '', headers] as const] : [];
      }),
      kept:
        agreed?.state === state && groupsToWaitFor(calculated).length === 0
          ? keepRound(calculated, month, revision + 1, agreed.reason)
          : null,
    });
  });
  return { outcome, found: found[0] ?? null };
}

/** With ต้องยืนยันก่อนปิดรอบ: the work groups with a form that nobody stands for, or that changed since. */
function groupsToWaitFor({ assessment: { round }, confirmations }: Calculated): string[] {
  if (!round.settings.mustConfirm) return [];
  return ownersOf(round).flatMap((owner) => {
    const states = confirmationsOf(owner, round.forms, confirmations);
    return isConfirmed(states) ? [] : [`${owner.name}: ${sayConfirmation(states)}`];
  });
}

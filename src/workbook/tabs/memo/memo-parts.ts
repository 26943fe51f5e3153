import { formatDate } from '../../../language/dates.ts';
import { memoText } from '../../../language/memo.ts';
import { asTyped, compare, ZERO } from '../../../scoring/index.ts';
import { STRATEGY } from '../../pack/groups.ts';
import { sameName } from '../../reading/normalise.ts';
import type { ScoredRun } from '../scored-run.ts';
import { dayOf } from '../shared/due.ts';
import { ownersOf } from '../shared/owners.ts';
import { sayTargetChange, targetChanges } from '../shared/target-changes.ts';
import { unitWords } from '../shared/unit-words.ts';
import { hasAll } from '../shared/zeroed.ts';
import { memoGaps } from './memo-gaps.ts';
import { memoLeftOut, memoNotAssessed } from './memo-not-assessed.ts';
import { memoRound } from './memo-round.ts';

/** The sentences of the memo that depend on the round; numerals still 0–9. */
export function memoParts(run: ScoredRun) {
  const { round, districts, calculatedAt } = run;
  const changes = targetChanges(run).map((change) => sayTargetChange(change, round.settings.decimals));
  const { settings, groups, sections, indicators, unconfirmed } = round;
  const { office, from, to } = settings;
  const group = groups.find(({ name }) => sameName(name, STRATEGY))?.name ?? '';
  const which = memoRound(settings);
  const period = from && to ? memoText.period(formatDate(from), formatDate(to)) : '';
  const complete = districts.filter(hasAll).length;
  const { place } = unitWords(districts);
  return {
    from: [office, group].filter((part) => part !== '').join(' '),
    round: which,
    background: memoText.backgroundOf(
      settings.reference,
      office,
      which + period,
      indicators.filter(({ weight }) => compare(weight, ZERO) > 0).length,
      sections.map(({ name, share }) => memoText.section(name, asTyped(share))),
    ),
    facts: (date: string): string =>
      memoText.factsOf(group || office || memoText.ourGroup, date, complete, districts.length, place),
    open: memoGaps(districts, ownersOf(round), dayOf(calculatedAt.machine)),
    notAssessed: memoNotAssessed(districts, round),
    targetChanges: changes.length === 0 ? [] : [memoText.targetChanges, ...changes],
    leftOut: memoLeftOut(districts, settings.rankFrom),
    proposals: [
      ...(districts.some(({ total }) => total !== null) ? [memoText.tell] : []),
      ...(complete < districts.length ? [memoText.complete] : []),
      ...(unconfirmed > 0 ? [memoText.confirm(unconfirmed)] : []),
    ],
    signer: group === '' ? memoText.dots : memoText.director(group),
  };
}

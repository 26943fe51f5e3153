import { formatDate } from '../../language/dates.ts';
import { memoText } from '../../language/memo.ts';
import { tabText } from '../../language/tabs.ts';
import { asTyped } from '../../scoring/index.ts';
import { STRATEGY } from '../pack/groups.ts';
import { sameName } from '../reading/normalise.ts';
import type { ReportedDistrict } from '../report.ts';
import type { Round } from '../round.ts';
import { DEFAULT_KIND } from '../vocabulary.ts';
import type { ScoredRun } from './describe-tabs.ts';

/** The sentences of the memo that depend on the round; numerals still 0–9. */
export function memoParts({ assessment, districts }: ScoredRun) {
  const { round } = assessment;
  const { settings, groups, sections, indicators, unconfirmed } = round;
  const { office, fiscalYear, from, to } = settings;
  const group = groups.find(({ name }) => sameName(name, STRATEGY))?.name ?? '';
  const which = memoText.round(String(fiscalYear ?? ''), String(settings.round ?? ''));
  const period = from && to ? memoText.period(formatDate(from), formatDate(to)) : '';
  const complete = districts.filter((one) => one.complete).length;
  const unit = districts.every(({ kind }) => kind === DEFAULT_KIND) ? tabText.district : memoText.places;
  return {
    from: [office, group].filter((part) => part !== '').join(' '),
    round: which,
    background: memoText.backgroundOf(
      office,
      which + period,
      indicators.length,
      sections.map(({ name, share }, index) =>
        memoText.section(name, asTyped(share), index > 0 && index === sections.length - 1),
      ),
    ),
    facts: (date: string): string =>
      memoText.factsOf(group || office || memoText.ourGroup, date, complete, districts.length, unit),
    open: districts.flatMap((district) => openLines(district, round)),
    proposals: [
      memoText.tell,
      ...(complete < districts.length ? [memoText.complete] : []),
      ...(unconfirmed > 0 ? [memoText.confirm(unconfirmed)] : []),
    ],
    signer: group === '' ? memoText.dots : memoText.director(group),
  };
}

/** What a district lacks, by name of the indicators; nothing for a complete one. */
function openLines({ name, complete, indicators }: ReportedDistrict, { indicators: rows }: Round): string[] {
  if (complete) return [];
  const named = (status: 'missing' | 'problem'): string[] =>
    indicators.flatMap((one, index) =>
      one.status === status && one.score === null
        ? [tabText.indicatorHeader(one.code, rows[index]?.shortName ?? '')]
        : [],
    );
  const [waiting, toMend] = [named('missing'), named('problem')];
  return [
    ...(waiting.length > 0 ? [memoText.waiting(name, waiting)] : []),
    ...(toMend.length > 0 ? [memoText.toMend(name, toMend)] : []),
  ];
}

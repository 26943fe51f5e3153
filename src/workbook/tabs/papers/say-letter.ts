import { formatDate } from '../../../language/dates.ts';
import { toThaiDigits } from '../../../language/numbers.ts';
import { papersText as words } from '../../../language/papers.ts';
import { PERCENT_DECIMALS } from '../../../scoring/index.ts';
import { districtName, officeName } from '../../districts/office-name.ts';
import type { ScoredDistrict } from '../../scored-district.ts';
import { DEFAULT_KIND } from '../../vocabulary.ts';
import { memoRound } from '../memo/memo-round.ts';
import { labelLine } from '../people-lines.ts';
import type { ScoredRun } from '../scored-run.ts';
import { dayOf } from '../shared/due.ts';

/**
 * The letter that goes with a district's form: to its chief (นายอำเภอ), of other ratees to themselves, with their own
 * figures only. '' while its data are not complete. Numerals are Thai.
 */
export function sayLetter(run: ScoredRun, district: ScoredDistrict): string {
  const { settings } = run.round;
  const { complete, total, percent, grade, moderated, kind, position, name } = district;
  if (!complete || total === null || percent === null) return '';
  const { office, reference, reviewBy, assessor, assessorPosition, decimals } = settings;
  const round = memoRound(settings);
  const figures =
    words.figures(total.toFixed(decimals), percent.toFixed(PERCENT_DECIMALS), grade ?? '') +
    (moderated
      ? words.moderated(moderated.percent.toFixed(PERCENT_DECIMALS), moderated.grade ?? '', moderated.reason)
      : '');
  const { unconfirmed } = run.round;
  const lines = [
    settings.label === '' && unconfirmed === 0 ? null : labelLine({ settings, unconfirmed }),
    words.number,
    office,
    words.day(formatDate(dayOf(run.calculatedAt.machine))),
    words.subject(words.letterSubject(round)),
    words.to(kind === DEFAULT_KIND ? words.districtChief(districtName(district)) : position || name),
    reference === '' ? null : words.reference(reference),
    words.attached,
    words.asTold(office, round),
    words.result(office, officeName(district), figures),
    reviewBy ? words.review(formatDate(reviewBy)) : null,
    words.closing,
    words.sign,
    words.name(assessor),
    assessorPosition === '' ? null : assessorPosition,
  ];
  return toThaiDigits(lines.filter((line) => line !== null).join('\n'));
}

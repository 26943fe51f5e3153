import { reviewText } from '../../language/review.ts';
import {
  asTyped,
  type Exact,
  exact,
  HUNDRED,
  higherIsBetter,
  MEASURES,
  meetsTarget,
  sayTarget,
  sign,
} from '../../scoring/index.ts';
import type { IndicatorRow } from '../round.ts';
import type { Finding, Inspection } from './finding.ts';
import type { ReviewView } from './view.ts';

/** Weights that no score can reach: the target is beyond what can be had, nobody is assessed, or the section counts nothing. */
export function findOutOfReach(view: ReviewView): Inspection {
  const { sections, indicators } = view.round;
  const sectionsWithoutShare = sections.flatMap((section, s): Finding[] => {
    const codes = indicators
      .filter((one) => one.section === s && sign(one.weight) > 0)
      .map(({ code }) => code);
    if (sign(section.share) > 0 || codes.length === 0) return [];
    const seen = reviewText.noShare(codes.length);
    return [{ kind: 'out-of-reach', codes, what: section.name, seen, look: reviewText.look.noShare }];
  });
  const single = indicators.filter(({ weight }) => sign(weight) > 0).flatMap((one) => findIn(one, view));
  return { findings: [...sectionsWithoutShare, ...single], notLooked: '' };
}

function findIn(indicator: IndicatorRow, { rowsOf }: ReviewView): Finding[] {
  const { code, name } = indicator;
  const weight = asTyped(indicator.weight);
  const finding = (seen: string, look: string): Finding[] => [
    { kind: 'out-of-reach', codes: [code], what: name, seen, look },
  ];
  const rows = rowsOf(indicator);
  if (rows.length === 0) return finding(reviewText.nobody(weight), reviewText.look.nobody);
  if (rows.every(({ status, exact }) => status === 'not-assessed' && !exact.score))
    return finding(reviewText.notAssessed(rows.length, weight), reviewText.look.notAssessed);
  const end = mostOf(indicator);
  return end && isBeyond(indicator, end.most)
    ? finding(reviewText.beyond(end.told, targetOf(indicator), weight), end.look)
    : [];
}

/** The most that can be had, where the measure has such an end. */
function mostOf({ measure, labels }: IndicatorRow): { most: Exact; told: string; look: string } | null {
  const { isAnswer, reads } = MEASURES[measure];
  const { most, look } = reviewText;
  if (isAnswer) return { most: exact(1), told: most.yes, look: look.beyond };
  if (reads === 'tick') {
    return { most: exact(labels.length), told: most.items(labels.length), look: look.beyond };
  }
  // More than all of something can be had where one counts against a plan: this is a question.
  return measure === 'percent' ? { most: HUNDRED, told: most.percent, look: look.beyondPercent } : null;
}

/** True where not even the most meets the target. */
const isBeyond = ({ criterion }: IndicatorRow, most: Exact): boolean =>
  criterion !== null &&
  higherIsBetter(criterion.operator) &&
  !meetsTarget(criterion.operator, most, criterion.target);

const targetOf = (indicator: IndicatorRow): string =>
  indicator.criterion ? sayTarget(indicator, indicator.criterion) : '';

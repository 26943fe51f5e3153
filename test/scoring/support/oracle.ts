import { type Fraction, fraction, toDecimal } from './fraction.ts';
import type { PlainCriterion, PlainIndicator, PlainResult, PlainRound } from './plain.ts';

/**
 * The scoring of contract.md section 2 a second time, on fractions of its own and as plainly as can be: what the
 * product is compared with. Nothing here may come from src.
 */
const ZERO = fraction(0);
const FIVE = fraction(5);
const sum = (terms: readonly Fraction[]): Fraction => terms.reduce((a, b) => a.plus(b), ZERO);
const clamp = (low: Fraction, a: Fraction, high: Fraction): Fraction =>
  a.against(low) < 0 ? low : a.against(high) > 0 ? high : a;

/** null: the arithmetic objects. */
function valueOfInputs({ measure }: PlainIndicator, typed: readonly string[]): Fraction | null {
  const inputs = typed.map(fraction);
  const [a = ZERO, b = ZERO] = inputs;
  switch (measure) {
    case 'percent':
      return b.n <= 0n || a.n < 0n ? null : fraction(100).times(a).over(b);
    case 'growth':
      return b.n <= 0n ? null : fraction(100).times(a.minus(b)).over(b);
    case 'count':
      return sum(inputs);
    case 'direct':
      return a.n < 0n || a.against(FIVE) > 0 ? null : a;
    default:
      return a;
  }
}

/** The score of a value under a criterion. */
export function scoreByHand(value: Fraction, criterion: PlainCriterion): Fraction {
  const { rule, operator, lowest } = criterion;
  const higher = operator.startsWith('>');
  const reaches = (bound: Fraction): boolean =>
    higher ? value.against(bound) >= 0 : value.against(bound) <= 0;
  const target = fraction(criterion.target);
  const onTarget = value.against(target) === 0;
  if (reaches(target) && !(onTarget && !operator.endsWith('='))) return FIVE;

  const rungs = [...criterion.levels, { score: 5, bound: criterion.target }];
  const reached = rungs.filter(({ bound }) => reaches(fraction(bound)));
  const top = reached[reached.length - 1];
  const next = rungs[reached.length];
  let score = fraction(lowest);
  if (rule === 'proportional') score = FIVE.times(higher ? value.over(target) : target.over(value));
  if (rule === 'levels-steps' && top) score = fraction(top.score === 5 ? 4 : top.score);
  if (rule === 'levels-linear' && top) {
    const rise = next ? fraction(next.score - top.score) : ZERO;
    const run = next ? fraction(next.bound).minus(fraction(top.bound)) : fraction(1);
    score = fraction(top.score).plus(rise.times(value.minus(fraction(top.bound))).over(run));
  }
  return clamp(fraction(lowest), score, fraction('4.99'));
}

interface ByHand {
  readonly status: string;
  readonly score: Fraction | null;
}

function scoreOne(round: PlainRound, indicator: PlainIndicator, result: PlainResult): ByHand {
  const { reported, confirmed } = result;
  if (confirmed !== null) return { status: 'confirmed', score: fraction(confirmed) };
  if (reported === 'missing') return { status: reported, score: round.missingAsZero ? ZERO : null };
  if (reported === 'not-assessed') return { status: reported, score: round.notAssessedAsZero ? ZERO : null };
  const value = reported === 'problem' ? null : valueOfInputs(indicator, reported);
  if (!value) return { status: 'problem', score: null };
  const { criterion } = indicator;
  return { status: 'scored', score: criterion ? scoreByHand(value, criterion) : value };
}

/** Sections and total of a district from a score (or none) per indicator. */
function rollUp({ shares, indicators }: PlainRound, scores: readonly (Fraction | null)[]) {
  const sections = shares.map((_, section) => {
    const mine = indicators.flatMap((one, index) => {
      const score = scores[index];
      return one.section === section && score ? [{ weight: fraction(one.weight), score }] : [];
    });
    return mean(mine);
  });
  const total = mean(
    sections.flatMap((score, index) => (score ? [{ weight: fraction(shares[index] ?? '0'), score }] : [])),
  );
  return { sections, total };
}

function mean(items: readonly { weight: Fraction; score: Fraction }[]): Fraction | null {
  const weights = sum(items.map(({ weight }) => weight));
  return weights.n === 0n ? null : sum(items.map(({ weight, score }) => weight.times(score))).over(weights);
}

/** How much has a score, and how much is assessed at all, in percent. */
function covered({ shares, indicators }: PlainRound, scores: readonly ByHand[]) {
  const part = (counts: (one: ByHand) => boolean): Fraction =>
    sum(
      indicators.map(({ section, weight }, index) => {
        const one = scores[index];
        const all = sum(
          indicators.filter((other) => other.section === section).map((other) => fraction(other.weight)),
        );
        const share = fraction(shares[section] ?? '0');
        if (all.n === 0n) return ZERO;
        return one && counts(one) ? share.times(fraction(weight)).over(all) : ZERO;
      }),
    );
  const whole = part(({ status, score }) => score !== null || status !== 'not-assessed');
  const weighed = sum(
    shares.map((share, section) =>
      indicators.some((one) => one.section === section && fraction(one.weight).n > 0n)
        ? fraction(share)
        : ZERO,
    ),
  );
  const percent = (some: Fraction, of: Fraction) => (of.n === 0n ? null : fraction(100).times(some).over(of));
  return {
    coverage: percent(
      part(({ score }) => score !== null),
      whole,
    ),
    assessed: percent(whole, weighed),
  };
}

/** Two decimals, and what is below 100 is never shown as 100. */
function asShown(percent: Fraction): Fraction {
  const full = fraction(100);
  const shown = fraction(toDecimal(percent, 2));
  return percent.against(full) < 0 && shown.against(full) >= 0 ? fraction('99.99') : shown;
}

function gradeOfPercent(percent: Fraction, grades: PlainRound['grades']): string | null {
  const seen = asShown(percent);
  const reached = grades
    .filter(([, from]) => seen.against(fraction(from)) >= 0)
    .sort(([, a], [, b]) => fraction(b).against(fraction(a)));
  return reached[0]?.[0] ?? null;
}

/** Every district of the round, figures as fractions. */
export function scoreRoundByHand(round: PlainRound) {
  const districts = round.results.map((row, district) => {
    const indicators = round.indicators.map((one, index) =>
      scoreOne(round, one, row[index] ?? { reported: 'missing', confirmed: null }),
    );
    const open = indicators.map(({ status, score }) => !score && status !== 'not-assessed');
    const weighs = round.indicators.map(({ weight }) => fraction(weight).n > 0n);
    const filled = (end: (one: PlainIndicator) => Fraction) =>
      rollUp(
        round,
        round.indicators.map((one, index) => (open[index] ? end(one) : (indicators[index]?.score ?? null))),
      ).total;
    const { sections, total } = rollUp(
      round,
      indicators.map(({ score }) => score),
    );
    const percent = total ? total.times(fraction(20)) : null;
    const complete = !open.some((isOpen, index) => isOpen && weighs[index]);
    const { coverage, assessed } = covered(round, indicators);
    return {
      kind: round.kinds[district],
      complete,
      indicators,
      sections,
      total,
      percent,
      range: [filled(({ criterion }) => fraction(criterion?.lowest ?? 0)), filled(() => FIVE)] as const,
      coverage,
      assessed,
      grade: complete && percent ? gradeOfPercent(percent, round.grades) : null,
    };
  });
  const shown = ({ complete, percent, assessed }: (typeof districts)[number]) => {
    const isRanked = complete && assessed && asShown(assessed).against(fraction(round.rankFrom)) >= 0;
    return isRanked && percent ? asShown(percent) : null;
  };
  return districts.map((one) => {
    const mine = shown(one);
    const better = districts.filter((other) => {
      const theirs = shown(other);
      return other.kind === one.kind && mine && theirs && theirs.against(mine) > 0;
    });
    return { ...one, rank: mine ? better.length + 1 : null };
  });
}

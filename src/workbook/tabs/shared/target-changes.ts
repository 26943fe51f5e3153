import { formatDate, isoDate } from '../../../language/dates.ts';
import { targetChangeText as words } from '../../../language/targets.ts';
import { asTyped, type Criterion, compare, sayTarget, scoreFixed } from '../../../scoring/index.ts';
import type { Assessment } from '../../assess.ts';
import type { IndicatorRow, OwnTarget, Settings } from '../../round.ts';
import type { ScoredRow } from '../../scored-district.ts';
import { indicatorWords } from './say-gaps.ts';
import { scoreCell } from './state-words.ts';

/** A row of ค่าเป้าหมายรายอำเภอ that changed a target during the round, with the results it counts for. */
export interface TargetChange {
  readonly indicator: IndicatorRow;
  readonly own: OwnTarget;
  /** In the order of the districts. */
  readonly rows: readonly ScoredRow[];
}

/** What changed during the round, in the order of ตัวชี้วัด; rows that have to be mended change nothing yet. */
export function targetChanges({ round, districts }: Assessment): TargetChange[] {
  const byCell = new Map<string, ScoredRow[]>();
  for (const row of districts.flatMap(({ rows }) => rows)) {
    if (!row.own || !isChange(row.own, round.settings)) continue;
    const key = keyOf(row.indicator, row.own);
    const alike = byCell.get(key);
    if (alike) alike.push(row);
    else byCell.set(key, [row]);
  }
  return round.indicators.flatMap((indicator) =>
    Array.from(byCell.values()).flatMap((rows): TargetChange[] => {
      const [first] = rows;
      return first?.own && first.indicator.code === indicator.code
        ? [{ indicator, own: first.own, rows }]
        : [];
    }),
  );
}

const keyOf = ({ code }: IndicatorRow, { place }: OwnTarget): string => `${code} ${place.cell}`;

/** True of a target that is another one than that of ตัวชี้วัด, and came in after the round began. */
function isChange({ since, criterion, barred, rule }: OwnTarget, { from }: Settings): boolean {
  if (!since || barred?.kind === 'problem' || (from && isoDate(since) <= isoDate(from))) return false;
  return !criterion || !isSame(criterion, rule);
}

/** How many results are scored by a target of their own that counts from the start of the round. */
export const standingTargets = ({ round, districts }: Assessment): number =>
  districts
    .flatMap(({ rows }) => rows)
    .filter(({ own }) => own?.criterion && !isSame(own.criterion, own.rule) && !isChange(own, round.settings))
    .length;

function isSame(one: Criterion, other: Criterion): boolean {
  return (
    compare(one.target, other.target) === 0 &&
    one.levels.length === other.levels.length &&
    one.levels.every(({ score, bound }, at) => {
      const level = other.levels[at];
      return level?.score === score && compare(level.bound, bound) === 0;
    })
  );
}

/** Target and levels in words: ไม่น้อยกว่าร้อยละ 28; ไม่น้อยกว่า 80 (ระดับ 1–4: 20 40 60 70); ไม่ประเมิน. */
function boundsWords(indicator: IndicatorRow, criterion: Criterion | null): string {
  if (!criterion) return words.notAssessed;
  const target = sayTarget(indicator, criterion).replace(/^[: ]+/, '');
  const levels = criterion.levels.map(({ score, bound }) => words.level(score, asTyped(bound)));
  return levels.length === 0 ? target : words.withLevels(target, levels);
}

/**
 * What the target was, what it is, since when and by which letter, and both scores of each district: for the strategy
 * group. `decimals`: ทศนิยม.
 */
export function sayTargetChange({ indicator, own, rows }: TargetChange, decimals: number): string {
  const scores = rows.slice(0, MOST_NAMED).map(({ district, exact, scoreBefore, status, score }) => {
    const before = scoreBefore === null ? words.noScore : scoreBefore.toFixed(decimals);
    const cell = scoreCell({ status, score }).value;
    const now = exact.score ? scoreFixed(exact.score, decimals) : String(cell ?? '');
    return words.scores(district.name, before, now);
  });
  const { since, reference } = own;
  return words.change(
    indicatorWords(indicator),
    boundsWords(indicator, own.rule),
    boundsWords(indicator, own.criterion),
    since ? formatDate(since) : '',
    reference,
    scores,
    Math.max(0, rows.length - MOST_NAMED),
  );
}

/** So many districts are named with their scores; the rest is counted. */
const MOST_NAMED = 9;

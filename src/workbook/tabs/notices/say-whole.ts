import { noticeText } from '../../../language/notices.ts';
import type { ScoredDistrict } from '../../scored-district.ts';
import { labelLine } from '../people-lines.ts';
import type { ScoredRun } from '../scored-run.ts';
import { completeness } from '../shared/completeness.ts';
import { roundWords } from '../shared/round-words.ts';
import { stateWords } from '../shared/state-words.ts';
import { zeroed } from '../shared/zeroed.ts';
import { preliminary, undated } from './say-result.ts';

/** Of so many districts a message gives the figures, of the rest the number: rows are no higher than 409 points. */
const MOST_LISTED = 18;

/**
 * The message for those who may see everything: every district's total and grade, by rank, kinds
 * apart; those that are not complete come last, with what they wait for.
 */
export function sayWhole({ round, districts, calculatedAt }: ScoredRun): string {
  const { decimals } = round.settings;
  const kinds = Array.from(new Set(districts.map(({ kind }) => kind)));
  let room = MOST_LISTED;
  const lines = kinds.flatMap((kind) => {
    const listed = byRank(districts.filter((one) => one.kind === kind));
    const shown = listed.slice(0, room);
    room -= shown.length;
    return [
      ...(kinds.length > 1 ? [noticeText.kind(kind)] : []),
      ...shown.map((one) => lineOf(one, decimals)),
      ...(listed.length > shown.length ? [noticeText.more(listed.length - shown.length)] : []),
    ];
  });
  return [
    noticeText.wholeHead(roundWords(round.settings)),
    labelLine(round),
    preliminary(round),
    completeness(districts),
    ...lines,
    undated(round.settings, calculatedAt),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function lineOf(district: ScoredDistrict, decimals: number): string {
  const { name, complete, total, grade, rank } = district;
  if (!complete) return noticeText.waiting(name, stateWords(district));
  if (total === null) return noticeText.waiting(name, noticeText.noTotal);
  const figure = total.toFixed(decimals);
  const line =
    rank !== null
      ? noticeText.ranked(rank, name, figure, grade ?? '')
      : noticeText.unranked(name, figure, grade ?? '');
  const zero = zeroed(district);
  return zero > 0 ? noticeText.withZero(line, noticeText.zero(zero)) : line;
}

/** Best first, without a rank last; equal ranks as in the list: Array.sort is stable in every V8 that Apps Script has had. */
const byRank = (districts: readonly ScoredDistrict[]): ScoredDistrict[] =>
  [...districts].sort((a, b) => (a.rank ?? districts.length + 1) - (b.rank ?? districts.length + 1));

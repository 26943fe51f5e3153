import { noticeText } from '../../../language/notices.ts';
import { tabText } from '../../../language/tabs.ts';
import { PERCENT_DECIMALS } from '../../../scoring/index.ts';
import { officeName } from '../../districts/office-name.ts';
import type { Round, Settings } from '../../round.ts';
import type { ScoredDistrict } from '../../scored-district.ts';
import { labelLine } from '../people-lines.ts';
import type { Earlier } from '../shared/earlier.ts';
import { rankedAmong } from '../shared/ranked-among.ts';
import { roundWords } from '../shared/round-words.ts';
import { sayTotalChange } from '../shared/say-change.ts';
import { sayDistrict } from '../shared/say-district.ts';
import { assessedWords, leftOutWords } from '../shared/state-words.ts';
import { zeroed } from '../shared/zeroed.ts';
import type { NoticeView } from './notice-view.ts';

/**
 * The message for one district, with its own figures only: total, percent, grade, rank where it is shown, sections,
 * what is missing or to be mended. `advice`: one line, '' for none. Lines are separated by line breaks.
 */
export function sayResult(
  { round, districts, owners, calculatedAt, today, earlier }: NoticeView,
  district: ScoredDistrict,
  advice: string,
): string {
  const { settings } = round;
  const figure = (value: number): string => value.toFixed(settings.decimals);
  const zero = zeroed(district);
  return [
    noticeText.head(officeName(district), roundWords(settings)),
    labelLine(round),
    preliminary(round),
    totalWords(district, figure),
    standing(district, districts, settings, figure),
    changeOf(district, earlier, settings.decimals),
    ...district.sections.map(({ section: { name }, score }) =>
      score === null ? noticeText.noSection(name) : noticeText.section(name, figure(score)),
    ),
    sayDistrict(district.rows, owners, today),
    assessedWords(district),
    settings.showRank ? leftOutWords(district, settings.rankFrom) : '',
    zero > 0 ? noticeText.zero(zero) : '',
    advice,
    undated(settings, calculatedAt),
    district.total === null ? '' : noticeText.receipt(district.receipt),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** That figures may still change with the criteria, for who does not know what รอยืนยัน is; '' once all are settled. */
export const preliminary = ({ unconfirmed }: Pick<Round, 'unconfirmed'>): string =>
  unconfirmed > 0 ? noticeText.preliminary(unconfirmed) : '';

/** When the figures were computed, where ตั้งค่า does not say of which day the data are. */
export const undated = ({ asOf }: Settings, { people }: NoticeView['calculatedAt']): string =>
  asOf === '' ? tabText.calculatedAt(people) : '';

function totalWords({ total, percent, complete }: ScoredDistrict, figure: (value: number) => string) {
  if (total === null || percent === null) return noticeText.noTotal;
  const words = complete ? noticeText.total : noticeText.totalSoFar;
  return words(figure(total), percent.toFixed(PERCENT_DECIMALS));
}

/** Since the month or round before; '' where there is none, and of a total so far, which is neither better nor worse. */
function changeOf(district: ScoredDistrict, earlier: Earlier | null, decimals: number): string {
  const change = district.complete && earlier && sayTotalChange(district, earlier, decimals);
  return change && earlier ? noticeText.change(earlier.label, change.text) : '';
}

/** Grade and rank, or the range that can still be reached. */
function standing(
  { complete, grade, rank, kind, range }: ScoredDistrict,
  districts: readonly ScoredDistrict[],
  { showRank }: Settings,
  figure: (value: number) => string,
): string {
  if (!complete) {
    const words = showRank ? noticeText.notFinalRank : noticeText.notFinal;
    return range ? words(figure(range[0]), figure(range[1])) : '';
  }
  const { count, isAllComplete } = rankedAmong(districts, kind);
  const which = isAllComplete ? noticeText.complete : noticeText.inRanking;
  return noticeText.line([
    ...(grade === null ? [] : [noticeText.grade(grade)]),
    ...(showRank && rank !== null && count > 1 ? [noticeText.rank(rank, count, kind + which)] : []),
  ]);
}

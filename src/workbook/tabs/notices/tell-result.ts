import { noticeText } from '../../../language/notices.ts';
import { tabText } from '../../../language/tabs.ts';
import { PERCENT_DECIMALS } from '../../../scoring/index.ts';
import { officeName } from '../../districts/office-name.ts';
import type { ReportedDistrict } from '../../report.ts';
import type { IndicatorRow, Settings } from '../../round.ts';
import { labelLine } from '../people-lines.ts';
import { roundWords } from '../status/round-words.ts';
import { tellDistrict } from '../status/tell-district.ts';
import { indicatorWords } from '../status/tell-gaps.ts';
import type { NoticeView } from './notice-view.ts';

/** So many reasons stand in a message in full: it is read on a phone. */
const MOST_REASONS = 5;

/**
 * The message for one district, with its own figures only: total, percent, grade, rank where it is shown, sections,
 * what is missing or to be mended. `advice`: one line, '' for none. Lines are separated by line breaks.
 */
export function tellResult(
  { assessment, districts, owners, calculatedAt, today }: NoticeView,
  index: number,
  advice: string,
): string {
  const { round } = assessment;
  const { settings, indicators } = round;
  const district = districts[index];
  if (!district) throw new RangeError(`no district ${index}`);
  const figure = (value: number): string => value.toFixed(settings.decimals);
  const statuses = district.indicators.map(({ status }) => status);
  const isMissingZero = settings.missingAsZero && statuses.indexOf('missing') >= 0;
  return [
    noticeText.head(officeName(district), roundWords(settings)),
    labelLine(round),
    totalWords(district, figure),
    standing(district, districts, settings.showRank, figure),
    ...district.sections.map(({ name, score }) =>
      score === null ? noticeText.noSection(name) : noticeText.section(name, figure(score)),
    ),
    tellDistrict(statuses, indicators, owners, today),
    ...reasons(district, indicators),
    isMissingZero ? noticeText.missingAsZero : '',
    advice,
    undated(settings, calculatedAt),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** When the figures were computed, where ตั้งค่า does not say of which day the data are. */
export const undated = ({ asOf }: Settings, { people }: NoticeView['calculatedAt']): string =>
  asOf === '' ? tabText.calculatedAt(people) : '';

function totalWords({ total, percent, complete }: ReportedDistrict, figure: (value: number) => string) {
  if (total === null || percent === null) return noticeText.noTotal;
  const words = complete ? noticeText.total : noticeText.totalSoFar;
  return words(figure(total), percent.toFixed(PERCENT_DECIMALS));
}

/** Grade and rank, or the range that can still be reached. */
function standing(
  { complete, grade, rank, kind, range }: ReportedDistrict,
  districts: readonly ReportedDistrict[],
  showRank: boolean,
  figure: (value: number) => string,
): string {
  if (!complete) {
    const words = showRank ? noticeText.notFinalRank : noticeText.notFinal;
    return range ? words(figure(range[0]), figure(range[1])) : '';
  }
  const ranked = districts.filter((one) => one.kind === kind && one.rank !== null).length;
  return noticeText.line([
    ...(grade === null ? [] : [noticeText.grade(grade)]),
    ...(showRank && rank !== null ? [noticeText.rank(rank, ranked, kind)] : []),
  ]);
}

function reasons({ indicators: scored }: ReportedDistrict, indicators: readonly IndicatorRow[]): string[] {
  const all = indicators.flatMap((indicator, index) => {
    const one = scored[index];
    return one?.status === 'problem' ? [noticeText.reason(indicatorWords(indicator), one.explanation)] : [];
  });
  const more = all.length - MOST_REASONS;
  return more > 0 ? [...all.slice(0, MOST_REASONS), noticeText.moreReasons(more)] : all;
}

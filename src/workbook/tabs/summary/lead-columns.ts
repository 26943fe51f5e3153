import { summaryText } from '../../../language/summary.ts';
import { tabText } from '../../../language/tabs.ts';
import { type DistrictScore, type Exact, PERCENT_DECIMALS } from '../../../scoring/index.ts';
import type { ReportedDistrict } from '../../report.ts';
import type { ScoredRun } from '../describe-tabs.ts';
import { stateWords } from '../state-words.ts';
import { cellStyle, partStyle, type StyleName, totalStyle } from '../style.ts';
import type { TabValue } from '../tab-description.ts';
import { changeSince } from './change-since.ts';
import { nounOf } from './kinds.ts';
import { nameWidth } from './widths.ts';

/** A column before the scores. */
export interface LeadColumn {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  readonly style: StyleName;
  /** Its look in the row of a district whose figures are still to come. */
  readonly part: StyleName;
  readonly of: (district: ReportedDistrict) => TabValue;
  /** The look of one cell where it differs from both. */
  readonly look?: (district: ReportedDistrict) => StyleName | null;
  /** What is averaged, and the decimals it is shown with. `ofAll`: over incomplete districts too. */
  readonly mean?: {
    readonly of: (score: DistrictScore) => Exact | null;
    readonly decimals: number;
    readonly ofAll?: boolean;
  };
  /** Stands in the table of ranks too. */
  readonly ranking?: true;
}

/**
 * The columns before the scores. A phone shows some 390 pixels: name, total, rank, grade and state are all there,
 * whatever is scrolled to later.
 */
export function leadColumns(run: ScoredRun, hasKinds: boolean): LeadColumn[] {
  const isAllComplete = run.districts.every(({ complete }) => complete);
  const { decimals, showRank } = run.assessment.round.settings;
  const { earlier } = run;
  const { none } = summaryText;
  const name: LeadColumn = {
    header: nounOf(run.districts.map(({ kind }) => kind)),
    width: nameWidth(run.districts.map((one) => one.name)),
    style: 'nameText',
    part: 'partName',
    of: (one) => one.name,
    ranking: true,
  };
  const total: LeadColumn = {
    header: summaryText.total,
    width: 58,
    style: totalStyle(decimals),
    part: partStyle(decimals),
    of: (one) => one.total,
    mean: { of: (one) => one.total, decimals },
    ranking: true,
  };
  const words = { style: 'centerText', part: 'partCenter' } as const;
  const figures = (
    header: string,
    width: number,
    of: (one: DistrictScore) => Exact | null,
    ofAll = false,
  ) => ({
    header,
    width,
    style: cellStyle(PERCENT_DECIMALS),
    part: partStyle(PERCENT_DECIMALS),
    mean: { of, decimals: PERCENT_DECIMALS, ofAll },
  });
  return [
    name,
    total,
    ...only(showRank, {
      ...words,
      header: hasKinds ? summaryText.rankInKind : tabText.rank,
      width: 46,
      of: (one) => one.rank ?? none,
      ranking: true,
    }),
    { ...words, header: tabText.grade, width: 70, of: (one) => one.grade ?? none, ranking: true },
    {
      header: tabText.state,
      width: 96,
      style: 'text',
      part: 'partText',
      of: (one) => stateOf(one, showRank),
      look: ({ indicators }) => (indicators.some(({ status }) => status === 'problem') ? 'wrongText' : null),
      ranking: true,
    },
    ...only(hasKinds, { ...words, header: tabText.kind, width: 70, of: ({ kind }) => kind }),
    ...only(!isAllComplete, {
      ...words,
      header: tabText.reachable,
      width: 72,
      of: (one) => reachable(one, decimals),
    }),
    { ...figures(tabText.percent, 58, (one) => one.percent), of: (one) => one.percent },
    { ...figures(tabText.coverage, 64, (one) => one.coverage, true), of: (one) => one.coverage },
    ...(earlier
      ? only(true, {
          ...words,
          header: summaryText.compared(earlier.label),
          width: 76,
          of: (one) => changeSince(one, earlier, decimals)?.text ?? null,
          look: (one) => changeSince(one, earlier, decimals)?.style ?? null,
        })
      : []),
  ];
}

/** The look of a cell where it is not that of its column. */
export const lookOf = ({ look, part }: LeadColumn, district: ReportedDistrict): StyleName | null =>
  look?.(district) ?? (district.complete ? null : part);

const only = (wanted: boolean, column: LeadColumn): LeadColumn[] => (wanted ? [column] : []);

function stateOf(district: ReportedDistrict, showRank: boolean): string {
  const words = stateWords(district);
  if (district.complete) return words;
  return (showRank ? summaryText.notRanked : summaryText.notGraded)(words);
}

function reachable({ complete, range }: ReportedDistrict, decimals: number): string | null {
  if (complete || !range) return null;
  return tabText.range(range[0].toFixed(decimals), range[1].toFixed(decimals));
}

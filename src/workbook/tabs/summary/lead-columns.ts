import { summaryText } from '../../../language/summary.ts';
import { tabText } from '../../../language/tabs.ts';
import { type DistrictScore, type Exact, PERCENT_DECIMALS } from '../../../scoring/index.ts';
import type { ScoredDistrict } from '../../scored-district.ts';
import type { ScoredRun } from '../scored-run.ts';
import { assessedWords, countedRows, handInState, leftOutWords } from '../shared/state-words.ts';
import { cellStyle, partStyle, type StyleName, totalStyle } from '../style.ts';
import type { TabValue } from '../tab-description.ts';
import { changeSince } from './change-since.ts';
import { nounOf } from './kinds.ts';
import { INDICATOR_WIDTH, nameWidth, SECTION_WIDTH } from './widths.ts';

/** A column before the scores. */
export interface LeadColumn {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  readonly style: StyleName;
  /** Its look in the row of a district whose figures are still to come. */
  readonly part: StyleName;
  readonly of: (district: ScoredDistrict) => TabValue;
  /** The look of one cell where it differs from both. */
  readonly look?: (district: ScoredDistrict) => StyleName | null;
  /** What is averaged: a figure out of 5, or a percent. `ofAll`: over incomplete districts too. */
  readonly mean?: {
    readonly of: (score: DistrictScore) => Exact | null;
    readonly isPercent: boolean;
    readonly ofAll?: boolean;
  };
  /** Stands in the table of ranks too. */
  readonly ranking?: true;
}

/**
 * The columns before the scores. A phone shows some 390 pixels: name, total, percent, rank, grade and state are all
 * there, whatever is scrolled to later. The percent stands beside the rank that it makes, and beside the state how
 * little is assessed, where that is not all.
 */
export function leadColumns(run: ScoredRun, hasKinds: boolean): LeadColumn[] {
  const isAllComplete = run.districts.every(({ complete }) => complete);
  const isAllAssessed = run.districts.every((one) => assessedCell(one, run) === null);
  const { decimals } = run.round.settings;
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
    width: INDICATOR_WIDTH,
    style: totalStyle(decimals),
    part: partStyle(decimals),
    of: (one) => one.total,
    mean: { of: (one) => one.total, isPercent: false },
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
    mean: { of, isPercent: true, ofAll },
  });
  return [
    name,
    total,
    { ...figures(tabText.percent, 48, (one) => one.percent), of: (one) => one.percent, ranking: true },
    {
      ...words,
      header: hasKinds ? summaryText.rankInKind : tabText.rank,
      width: 40,
      of: (one) => one.rank ?? none,
      ranking: true,
    },
    { ...words, header: tabText.grade, width: SECTION_WIDTH, of: (one) => one.grade ?? none, ranking: true },
    {
      header: tabText.state,
      width: 80,
      style: 'text',
      part: 'partText',
      of: handInState,
      look: ({ rows }) => (countedRows(rows).some(({ status }) => status === 'problem') ? 'wrongText' : null),
      ranking: true,
    },
    ...only(!isAllAssessed, {
      header: summaryText.assessed,
      width: 170,
      style: 'text',
      part: 'partText',
      of: (one) => assessedCell(one, run),
      ranking: true,
    }),
    ...only(hasKinds, { ...words, header: tabText.kind, width: 70, of: ({ kind }) => kind }),
    ...only(!isAllComplete, {
      ...words,
      header: tabText.reachable,
      // Both ends in one line.
      width: 96,
      of: (one) => reachable(one, decimals),
    }),
    { ...figures(tabText.coverage, SECTION_WIDTH, (one) => one.coverage, true), of: (one) => one.coverage },
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
export const lookOf = ({ look, part }: LeadColumn, district: ScoredDistrict): StyleName | null =>
  look?.(district) ?? (district.complete ? null : part);

const only = (wanted: boolean, column: LeadColumn): LeadColumn[] => (wanted ? [column] : []);

/** How little is assessed, and that there is no rank for it; null where there is nothing to tell. */
function assessedCell(district: ScoredDistrict, { round }: ScoredRun): string | null {
  const { rankFrom } = round.settings;
  const words = [assessedWords(district), leftOutWords(district, rankFrom)];
  return words.filter((part) => part !== '').join(' · ') || null;
}

function reachable({ complete, range }: ScoredDistrict, decimals: number): string | null {
  if (complete || !range) return null;
  return tabText.range(range[0].toFixed(decimals), range[1].toFixed(decimals));
}

import { RESULTS } from '../../language/command-line.ts';
import { onOneLine } from './on-one-line.ts';
import type { DistrictReport, ScoreReport } from './report.ts';
import { type Column, textTable } from './table.ts';

/** A terminal's page; the rest is in the workbook. */
const LONGEST = 40;

const columnsNow = ({ columns } = RESULTS): Column[] => [
  { title: columns.rank, align: 'right' },
  { title: columns.district, align: 'left' },
  { title: columns.total, align: 'right' },
  { title: columns.percent, align: 'right' },
  { title: columns.grade, align: 'left' },
  { title: columns.status, align: 'left' },
];

/** The round and its ranking: ranked districts first, the incomplete after them in the order of the workbook. */
export function showRanking({ round, districts }: ScoreReport): string {
  const kinds = [...new Set(districts.map((district) => district.kind))];
  const order = (one: DistrictReport): number => one.rank ?? Number.POSITIVE_INFINITY;
  const sorted = kinds.flatMap((kind) =>
    districts
      .filter((one) => one.kind === kind)
      .sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b))),
  );
  const decimals = mostDecimals(districts);
  const lines = [
    onOneLine(RESULTS.title(round.province, round.round, round.fiscalYear)),
    [round.unconfirmed > 0 ? RESULTS.estimate(round.unconfirmed) : '', RESULTS.rankedBy]
      .filter((part) => part !== '')
      .join(' · '),
    textTable(
      columnsNow(),
      sorted.slice(0, LONGEST).map((district) => rowOf(district, kinds.length > 1, decimals)),
    ),
  ];
  if (sorted.length > LONGEST) lines.push(RESULTS.moreDistricts(sorted.length - LONGEST));
  return lines.join('\n');
}

function rowOf(district: DistrictReport, withKind: boolean, decimals: number): string[] {
  return [
    district.rank === null ? '' : String(district.rank),
    withKind ? `${district.kind} ${district.name}` : district.name,
    district.total?.toFixed(decimals) ?? '',
    district.percent?.toFixed(2) ?? '',
    district.grade ?? '',
    statusOf(district, decimals),
  ];
}

function statusOf(district: DistrictReport, decimals: number): string {
  const { assessed, complete, indicators, range, rank } = district;
  // Weight 0 is monitored only.
  const count = (status: string, hasScore: boolean): number =>
    indicators.filter(
      ({ score, weight, ...one }) => weight > 0 && one.status === status && (score !== null) === hasScore,
    ).length;
  const [missing, zeros, faulty] = [count('missing', false), count('missing', true), count('problem', false)];
  const parts = [];
  if (missing > 0) parts.push(RESULTS.missing(missing));
  if (faulty > 0) parts.push(RESULTS.faulty(faulty));
  if (zeros > 0) parts.push(RESULTS.countedZero(zeros));
  if (complete && parts.length === 0) parts.push(RESULTS.complete);
  if (assessed !== null && assessed < 100) parts.push(RESULTS.assessedOnly(String(assessed)));
  if (complete && rank === null) parts.push(RESULTS.leftOut);
  if (complete) return parts.join(' ');
  if (range) parts.push(RESULTS.range(range[0].toFixed(decimals), range[1].toFixed(decimals)));
  return parts.join(' ');
}

/** Everything that is shown with ทศนิยม decimals, which the report does not tell. */
const figuresOf = ({ total, range, sections, indicators }: DistrictReport): (number | null)[] => [
  total,
  ...(range ?? []),
  ...[...sections, ...indicators].map(({ score }) => score),
];

const decimalsOf = (value: number | null): number => String(value ?? '').split('.')[1]?.length ?? 0;

/** One by one: thousands of districts have more figures than a call takes arguments. */
function mostDecimals(districts: readonly DistrictReport[]): number {
  let most = 0;
  for (const district of districts) {
    for (const figure of figuresOf(district)) most = Math.max(most, decimalsOf(figure));
  }
  return most;
}

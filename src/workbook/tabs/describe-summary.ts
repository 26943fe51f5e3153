import { tabText } from '../../language/tabs.ts';
import { asTyped } from '../../scoring/index.ts';
import type { Assessment } from '../assess.ts';
import type { ReportedDistrict } from '../report.ts';
import { GENERATED } from '../vocabulary.ts';
import { labelLine, MARK_ROW } from './people-lines.ts';
import { scoreCell, stateWords } from './state-words.ts';
import { type StyleName, scoreStyle } from './style.ts';
import { TabBuilder } from './tab-builder.ts';
import type { TabDescription, TabValue } from './tab-description.ts';

/**
 * สรุปคะแนน: district × indicator. `calculatedAt`: when, by whom and from which inputs, as people read it;
 * `errors`: cells to mend; `outdated`: the formula that says when an input has changed since.
 */
export function describeSummary(
  { round }: Assessment,
  districts: readonly ReportedDistrict[],
  calculatedAt: string,
  errors: number,
  outdated: string,
): TabDescription {
  const { settings, sections, indicators } = round;
  const { decimals } = settings;
  const score = scoreStyle(decimals);
  const hasKinds = new Set(districts.map(({ kind }) => kind)).size > 1;
  const lead = leadColumns(decimals, hasKinds, settings.showRank);
  const tab = new TabBuilder([
    ...lead.map(({ width }) => width),
    ...sections.map(() => SECTION_WIDTH),
    ...indicators.map(() => INDICATOR_WIDTH),
  ]);
  const year = settings.fiscalYear === null ? '' : String(settings.fiscalYear);
  const roundText = settings.round === null ? '' : String(settings.round);
  const complete = districts.filter((one) => one.complete).length;
  tab.line(tabText.summaryTitle(settings.province, year, roundText), 'title');
  tab.line(labelLine(round), 'mark');
  tab.line(
    [calculatedAt, tabText.completeness(complete, districts.length), tabText.errorsOpen(errors)].join(' · '),
    'subtitle',
  );
  tab.formula({ row: MARK_ROW, column: 0, formula: outdated }).line('', 'mark');
  const headerRow = tab.next;
  tab.header([
    ...lead.map(({ header }) => header),
    ...sections.map(({ name, share }) => tabText.sectionHeader(name, asTyped(share))),
    ...indicators.map(({ code, shortName }) => tabText.indicatorHeader(code, shortName)),
  ]);
  const styles = [
    ...lead.map(({ style }) => style),
    ...sections.map(() => score),
    ...indicators.map(() => score),
  ];
  tab.block(
    districts.map((district) => [
      ...lead.map(({ of }) => of(district)),
      ...district.sections.map((section) => section.score),
      ...district.indicators.map((one) => scoreCell(one).value),
    ]),
    styles,
  );
  districts.forEach(({ indicators: scored }, d) => {
    scored.forEach((one, i) => {
      const { style } = scoreCell(one);
      if (style) tab.style(headerRow + 1 + d, lead.length + sections.length + i, style);
    });
  });
  return tab.build({ key: 'summary', title: GENERATED.summary, frozenRows: headerRow + 1, frozenColumns: 1 });
}

const SECTION_WIDTH = 90;
const INDICATOR_WIDTH = 74;

interface LeadColumn {
  readonly header: string;
  readonly width: number;
  readonly style: StyleName;
  readonly of: (district: ReportedDistrict) => TabValue;
}

/** The columns before the scores: what a phone shows first. */
function leadColumns(decimals: number, hasKinds: boolean, showRank: boolean): LeadColumn[] {
  const kind: LeadColumn = { header: tabText.kind, width: 70, style: 'center', of: (one) => one.kind };
  const rank: LeadColumn = { header: tabText.rank, width: 55, style: 'center', of: (one) => one.rank };
  return [
    { header: tabText.district, width: 120, style: 'name', of: ({ name }) => name },
    ...(hasKinds ? [kind] : []),
    { header: tabText.total, width: 85, style: scoreStyle(decimals), of: ({ total }) => total },
    { header: tabText.percent, width: 70, style: 'percent', of: ({ percent }) => percent },
    { header: tabText.grade, width: 90, style: 'center', of: ({ grade }) => grade },
    ...(showRank ? [rank] : []),
    { header: tabText.state, width: 170, style: 'text', of: stateWords },
    { header: tabText.reachable, width: 95, style: 'center', of: (one) => reachable(one, decimals) },
    { header: tabText.coverage, width: 75, style: 'percent', of: ({ coverage }) => coverage },
  ];
}

function reachable({ complete, range }: ReportedDistrict, decimals: number): string | null {
  if (complete || !range) return null;
  return tabText.range(range[0].toFixed(decimals), range[1].toFixed(decimals));
}

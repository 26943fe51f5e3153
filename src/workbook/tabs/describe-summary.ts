import { tabText } from '../../language/tabs.ts';
import { asTyped } from '../../scoring/index.ts';
import type { Assessment } from '../assess.ts';
import type { ReportedDistrict } from '../report.ts';
import { GENERATED } from '../vocabulary.ts';
import { labelLine } from './people-lines.ts';
import { scoreCell, stateWords } from './state-words.ts';
import { type StyleName, scoreStyle } from './style.ts';
import { TabBuilder } from './tab-builder.ts';
import type { TabDescription, TabValue } from './tab-description.ts';

/** สรุปคะแนน: district × indicator. `calculatedAt`: as people read it; `errors`: cells to mend. */
export function describeSummary(
  { round }: Assessment,
  districts: readonly ReportedDistrict[],
  calculatedAt: string,
  errors: number,
): TabDescription {
  const { settings, sections, indicators } = round;
  const { decimals } = settings;
  const score = scoreStyle(decimals);
  const lead: [header: string, width: number, style: StyleName][] = [
    [tabText.district, 150, 'name'],
    [tabText.kind, 80, 'center'],
    [tabText.total, 90, score],
    [tabText.percent, 80, 'percent'],
    [tabText.grade, 100, 'center'],
    [tabText.rank, 60, 'center'],
    [tabText.state, 190, 'plain'],
    [tabText.reachable, 110, 'center'],
    [tabText.coverage, 90, 'percent'],
  ];
  const tab = new TabBuilder([
    ...lead.map(([, width]) => width),
    ...sections.map(() => 110),
    ...indicators.map(() => 95),
  ]);
  const year = settings.fiscalYear === null ? '' : String(settings.fiscalYear);
  const roundText = settings.round === null ? '' : String(settings.round);
  const complete = districts.filter((one) => one.complete).length;
  tab.line(tabText.summaryTitle(settings.province, year, roundText), 'title');
  tab.line(labelLine(round), 'mark');
  tab.line(
    [
      tabText.calculatedAt(calculatedAt),
      tabText.completeness(complete, districts.length),
      tabText.errorsOpen(errors),
    ].join(' · '),
    'subtitle',
  );
  tab.line('', 'mark');
  const headerRow = tab.next;
  tab.header([
    ...lead.map(([header]) => header),
    ...sections.map(({ name, share }) => tabText.sectionHeader(name, asTyped(share))),
    ...indicators.map(({ code, shortName }) => tabText.indicatorHeader(code, shortName)),
  ]);
  const styles = [
    ...lead.map(([, , style]) => style),
    ...sections.map(() => score),
    ...indicators.map(() => score),
  ];
  tab.block(
    districts.map((district) => districtRow(district, decimals, settings.showRank)),
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

function districtRow(district: ReportedDistrict, decimals: number, showRank: boolean): TabValue[] {
  const { range, complete } = district;
  return [
    district.name,
    district.kind,
    district.total,
    district.percent,
    district.grade,
    showRank ? district.rank : null,
    stateWords(district),
    complete || !range ? null : tabText.range(range[0].toFixed(decimals), range[1].toFixed(decimals)),
    district.coverage,
    ...district.sections.map(({ score }) => score),
    ...district.indicators.map((one) => scoreCell(one).value),
  ];
}

import { summaryText } from '../../../language/summary.ts';
import { tabText } from '../../../language/tabs.ts';
import { asTyped, toNumber } from '../../../scoring/index.ts';
import type { Round } from '../../round.ts';
import type { TabBuilder } from '../tab-builder.ts';
import type { TabValue } from '../tab-description.ts';
import type { LeadColumn } from './lead-columns.ts';
import { INDICATOR_WIDTH, SECTION_WIDTH, textWidth } from './widths.ts';

/**
 * Three rows: each section with its share over its indicators, what stands in each column, the weights. No cell is
 * merged, since Sheets freezes no column that holds a part of a merged cell: a name runs over the empty cells behind
 * it, or wraps where they are too few.
 */
export function addMatrixHeader(
  tab: TabBuilder,
  { sections, indicators }: Round,
  lead: readonly LeadColumn[],
): void {
  const row = tab.next;
  const scores = sections.length + indicators.length;
  const bands: TabValue[] = Array.from({ length: lead.length + scores }, () => null);
  const band = (column: number, columns: number, width: number, text: string, isOdd: boolean): void => {
    const isWide = textWidth(text) <= columns * width;
    bands[column] = text;
    tab.area(row, column, columns, isOdd ? 'bandLight' : 'band');
    tab.area(row + 1, column, columns, isOdd ? 'headerLight' : 'header');
    if (!isWide) tab.style(row, column, isOdd ? 'headerLight' : 'header');
  };
  tab.area(row, 0, lead.length, 'header');
  tab.area(row + 1, 0, lead.length, 'header');
  tab.area(row + 2, 0, lead.length, 'header');
  band(lead.length, sections.length, SECTION_WIDTH, summaryText.sections, true);
  let from = 0;
  for (let turn = 0; from < indicators.length; turn += 1) {
    const s = indicators[from]?.section ?? 0;
    let to = from + 1;
    while (indicators[to]?.section === s) to += 1;
    const section = sections[s];
    const text = section ? summaryText.sectionBand(section.name, asTyped(section.share)) : '';
    band(lead.length + sections.length + from, to - from, INDICATOR_WIDTH, text, turn % 2 === 1);
    from = to;
  }
  tab.area(row + 2, lead.length, scores, 'label');
  tab.row(bands);
  tab.row([
    ...lead.map(({ header }) => header),
    ...sections.map(({ name }) => name),
    ...indicators.map(({ code, shortName }) => tabText.indicatorHeader(code, shortName)),
  ]);
  tab.row([
    summaryText.weight,
    ...lead.slice(1).map(() => null),
    ...sections.map(({ share }) => toNumber(share)),
    ...indicators.map(({ weight }) => toNumber(weight) || tabText.monitored),
  ]);
}

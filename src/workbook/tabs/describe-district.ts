import { quantity } from '../../language/explanation.ts';
import { tabText } from '../../language/tabs.ts';
import { asShown, asTyped, type Exact, tellTarget, toNumber, valueUnit } from '../../scoring/index.ts';
import type { Assessment } from '../assess.ts';
import type { ReportedDistrict } from '../report.ts';
import type { IndicatorRow } from '../round.ts';
import { STATUS_WORDS, YES_NO } from '../vocabulary.ts';
import { labelLine, MARK_ROW } from './people-lines.ts';
import { scoreCell, stateWords } from './state-words.ts';
import { scoreStyle, sumStyle } from './style.ts';
import { TabBuilder } from './tab-builder.ts';
import type { TabDescription } from './tab-description.ts';
import { districtTabKey } from './titles.ts';

const WIDTHS = [70, 330, 150, 110, 80, 80, 90, 110, 560];

/** สรุป <อำเภอ>: every indicator of one district with its score and reason, section by section. */
export function describeDistrict(
  assessment: Assessment,
  districts: readonly ReportedDistrict[],
  index: number,
  title: string,
  outdated: string,
): TabDescription {
  const { round } = assessment;
  const district = districts[index];
  const row = round.districts[index];
  if (!district || !row) throw new RangeError(`no district ${index}`);
  const { decimals, showRank } = round.settings;
  const score = scoreStyle(decimals);
  const sum = sumStyle(decimals);
  const tab = new TabBuilder(WIDTHS);
  tab.line(tabText.districtTitle(district.name, district.kind), 'title');
  tab.line(labelLine(round), 'mark');
  const person = row.person || row.position ? tabText.person(row.person, row.position) : '';
  tab.line([stateWords(district), person].filter((part) => part !== '').join(' · '), 'subtitle');
  tab.formula({ row: MARK_ROW, column: 0, formula: outdated }).line('', 'mark');
  const headerRow = tab.next;
  const { code, indicator, target, result, score: scoreText, weight, weighted, state, reason } = tabText;
  tab.header([code, indicator, target, result, scoreText, weight, weighted, state, reason]);
  round.sections.forEach((section, s) => {
    const share = asTyped(section.share);
    tab.line(tabText.sectionHeader(section.name, share), 'section');
    round.indicators.forEach((one, i) => {
      const scored = district.indicators[i];
      if (one.section !== s || !scored) return;
      const value = assessment.scores[index]?.indicators[i]?.value;
      const cell = scoreCell(scored);
      tab.row(
        [
          one.code,
          one.name,
          targetOf(one),
          resultOf(one, value, decimals),
          cell.value,
          scored.weight,
          scored.weighted,
          STATUS_WORDS[scored.status],
          scored.explanation,
        ],
        ['center', 'text', 'text', 'figure', cell.style ?? score, 'figure', score, 'center', 'text'],
      );
    });
    const sectionScore = district.sections[s]?.score ?? null;
    const sums = [null, tabText.sectionSum(section.name), null, null, null, null, sectionScore, null, null];
    tab.row(
      sums,
      WIDTHS.map((_, column) => (column === 6 ? sum : 'sumText')),
    );
  });
  tab.row([]);
  const rank = district.rank === null ? tabText.noRankYet : district.rank;
  tab.row([null, tabText.outOf, district.total ?? tabText.notYet], [undefined, 'name', score]);
  tab.row([null, tabText.percent, district.percent ?? tabText.notYet], [undefined, 'name', 'percent']);
  tab.row([null, tabText.grade, district.grade ?? tabText.notYet], [undefined, 'name', 'figure']);
  if (showRank) tab.row([null, tabText.rank, rank], [undefined, 'name', 'figure']);
  if (district.range && !district.complete) {
    const [low, high] = district.range;
    const words = tabText.range(low.toFixed(decimals), high.toFixed(decimals));
    tab.row([null, tabText.reachable, words], [undefined, 'name', 'figure']);
  }
  tab.row([null, tabText.coverage, district.coverage], [undefined, 'name', 'percent']);
  return tab.build({
    key: districtTabKey(round.districts, index),
    title,
    frozenRows: headerRow + 1,
    frozenColumns: 2,
  });
}

/** The target in words: ไม่น้อยกว่าร้อยละ 100. */
const targetOf = (indicator: IndicatorRow): string | null =>
  indicator.criterion && tellTarget(indicator, indicator.criterion).replace(/^[: ]+/, '');

/** The value as it stands in the form: ticks as ใช่ or ไม่ใช่, whole items without decimals. */
function resultOf(indicator: IndicatorRow, value: Exact | null | undefined, decimals: number): string | null {
  if (!value) return null;
  if (indicator.measure === 'yes-no') return toNumber(value) > 0 ? YES_NO.yes : YES_NO.no;
  const figure = indicator.measure === 'count' ? asTyped(value) : asShown(value, decimals);
  return quantity(figure, valueUnit(indicator));
}

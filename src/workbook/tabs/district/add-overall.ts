import { districtText as words } from '../../../language/district.ts';
import { tabText } from '../../../language/tabs.ts';
import { sectionParts, shown, toNumber } from '../../../scoring/index.ts';
import { type StyleName, scoreStyle, sumStyle } from '../style.ts';
import { addRow, addTitle, boxFrom, type DistrictPage } from './district-page.ts';

/** สรุปผลการประเมิน: how the sections make the total, the percent and the grade. */
export function addOverall(page: DistrictPage): void {
  const { columns, run, district, score, tab } = page;
  const { sections, settings } = run.assessment.round;
  const { decimals } = settings;
  addTitle(page, words.overall);
  const first = tab.next;
  addRow(
    page,
    [
      [columns.name, words.section],
      [columns.score, tabText.score],
      [columns.weight, tabText.weight],
      [columns.weighted, words.product],
    ],
    'formHeader',
  );
  const parts = sectionParts(sections, score.sections);
  sections.forEach(({ name, share }, s) => {
    const part = parts[s];
    addRow(page, [
      [columns.name, name, 'text'],
      [columns.score, district.sections[s]?.score ?? null, scoreStyle(decimals)],
      [columns.weight, toNumber(share), 'figure'],
      [columns.weighted, part ? shown(part, decimals) : null, scoreStyle(decimals)],
    ]);
  });
  const sum = (label: string, value: number | string | null, style: StyleName): void =>
    addRow(
      page,
      [
        [columns.name, label],
        [columns.weighted, value ?? tabText.notYet, style],
      ],
      'sumText',
    );
  sum(tabText.outOf, district.total, sumStyle(decimals));
  sum(words.percent, district.percent, 'sum2');
  sum(words.grade, district.grade, 'sumFigure');
  boxFrom(page, first);
}

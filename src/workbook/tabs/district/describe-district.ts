import { formatDate } from '../../../language/dates.ts';
import { districtText as words } from '../../../language/district.ts';
import { tabText } from '../../../language/tabs.ts';
import { PERCENT_DECIMALS, scoreFixed } from '../../../scoring/index.ts';
import type { ScoredDistrict } from '../../scored-district.ts';
import { labelLine, labelStyle, MARK_ROW } from '../people-lines.ts';
import { inThaiDigits } from '../shared/in-thai-digits.ts';
import { assessedWords, countedRows, handInState } from '../shared/state-words.ts';
import { TabBuilder } from '../tab-builder.ts';
import type { TabDescription } from '../tab-description.ts';
import { districtTabKey } from '../titles.ts';
import { addAdvice, addStanding } from './add-advice.ts';
import { addForm } from './add-form.ts';
import { addOverall } from './add-overall.ts';
import { addReasons } from './add-reasons.ts';
import { addSignatures } from './add-signatures.ts';
import type { DistrictPage, RunWithAverages } from './district-page.ts';
import { FORM_DECIMALS } from './form-figure.ts';
import { formNotes } from './form-notes.ts';
import { type FormPart, formParts } from './form-parts.ts';
import { isAgreement } from './is-agreement.ts';
import { officialColumns } from './official-columns.ts';
import { weightDigits } from './weights.ts';

/** Title and ข้อความกำกับ go with every printed page; a phone keeps the rest of its height. */
const FROZEN_ROWS = 2;

/**
 * สรุป <อำเภอ>: the official form, to be signed, and behind it what explains the scores and how to raise them.
 * `outdated`: the formula that repeats the summary's mark.
 */
export function describeDistrict(
  { run, averages }: RunWithAverages,
  district: ScoredDistrict,
  title: string,
  outdated: string,
): TabDescription {
  const { round } = run;
  const columns = officialColumns(round);
  const tab = new TabBuilder(columns.widths);
  const parts = formParts(district);
  const page: DistrictPage = {
    run,
    averages: averages.get(district.kind) ?? new Map(),
    averageName: averages.size > 1 ? district.kind : '',
    district,
    columns,
    tab,
    digits: weightDigits([...parts, ...parts.flatMap(({ rows }) => rows)]),
  };
  tab.line(tabText.districtTitle(district.name, district.kind), 'title');
  tab.line(labelLine(round), labelStyle(round));
  const isFinal = isAgreement(district) || (district.complete && round.unconfirmed === 0);
  tab.line(resultWords(page), isFinal ? 'subtitle' : 'mark');
  tab.formula({ row: MARK_ROW, column: 0, formula: outdated }).line('', 'mark');
  addSigned(page, parts);
  const behind = tab.next;
  tab.line(tabText.pageTwo, 'heading');
  const chartRow = tab.next;
  addStanding(page);
  addAdvice(page);
  addReasons(page, chartRow);
  const built = tab.build({
    key: districtTabKey(district),
    title,
    frozenRows: FROZEN_ROWS,
    frozenColumns: 0,
    gridlines: false,
  });
  // The receipt at the foot is a code, which is compared letter by letter.
  return round.settings.thaiDigits ? inThaiDigits(built, behind, [behind - 1]) : built;
}

/**
 * The result in a line, for phones: the columns of figures lie beyond their edge. It is printed above the form, and
 * so its total is the form's.
 */
function resultWords({ district, run }: DistrictPage): string {
  if (isAgreement(district)) return words.agreement;
  const { complete, exact, grade, rows, percent } = district;
  const assessed = countedRows(rows).filter(({ status }) => status !== 'not-assessed').length;
  const stated = handInState(district);
  const state = [stated === tabText.complete ? words.allThere(assessed) : stated, assessedWords(district)]
    .filter((part) => part !== '')
    .join(' · ');
  if (!exact.total || percent === null) return state;
  const figure = scoreFixed(exact.total, FORM_DECIMALS);
  if (!complete) return words.soFarTotal(figure, state);
  const done = words.done(figure, percent.toFixed(PERCENT_DECIMALS), grade ?? '', state);
  return run.round.unconfirmed > 0 ? `${words.draft} · ${done}` : done;
}

/** Page one: nothing on it but what is signed. */
function addSigned(page: DistrictPage, parts: readonly FormPart[]): void {
  const { district, run, tab } = page;
  const { settings } = run.round;
  const { round, fiscalYear, from, to } = settings;
  const dates = [from, to].map((date) => (date ? formatDate(date) : ''));
  tab.line(
    words.period(String(round ?? ''), String(fiscalYear ?? ''), dates[0] ?? '', dates[1] ?? ''),
    'plain',
  );
  tab.line(words.assessed(district.person, district.position), 'plain');
  tab.line(words.assessor(settings.assessor, settings.assessorPosition), 'plain');
  for (const part of parts) addForm(page, part);
  addOverall(page, parts);
  for (const note of formNotes(page)) tab.line(note, 'subtitle');
  addSignatures(page);
}

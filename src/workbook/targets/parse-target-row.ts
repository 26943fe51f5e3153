import { problemText } from '../../language/problems.ts';
import { targetText } from '../../language/targets.ts';
import { type Barred, CRITERIA, type Criterion, MEASURES } from '../../scoring/index.ts';
import type { FoundDistrict } from '../districts/find-district.ts';
import { nearestDistricts } from '../districts/find-district.ts';
import { checkScale } from '../indicators/check-scale.ts';
import { parseBounds } from '../indicators/parse-criterion.ts';
import type { Problems } from '../problems/collector.ts';
import { nearestNames } from '../reading/find-name.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import type { DateReading } from '../reading/read-date.ts';
import { readNumber } from '../reading/read-number.ts';
import { isShownAsStored } from '../reading/shown-as-stored.ts';
import type { DistrictRow, IndicatorRow, OwnTarget } from '../round.ts';
import { ALL_DISTRICTS, LEVEL_COLUMNS, RULE_WORDS, TARGET_HEADER } from '../vocabulary.ts';
import { sinceOf, type TargetReader } from './read-target-row.ts';
import type { TargetRow } from './target-row.ts';

/** What rows of ค่าเป้าหมายรายอำเภอ are read against. */
export interface TargetLists {
  readonly districts: readonly DistrictRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly findDistrict: (name: string) => FoundDistrict | null;
  readonly problems: Problems;
}

/**
 * One row with its code filled in; everything wrong is told at its cell. null where it can never win: code, district or
 * date fit nothing, or the score is given directly.
 */
export function parseTargetRow(row: TargetReader, date: DateReading, lists: TargetLists): TargetRow | null {
  const { districts, indicators, problems } = lists;
  const at = findIndicator(row, lists);
  const indicator = indicators[at];
  if (indicator && !MEASURES[indicator.measure].defaults) {
    const place = row.place(row.text('target') === '' ? 'code' : 'target');
    problems.add('setting-ignored', place, targetText.direct(indicator.code), '', 'notice');
    return null;
  }
  const district = findDistrict(row, lists);
  if (date.kind === 'unreadable') row.report('since', targetText.badDate(row.text('since')));
  const canWin = indicator !== undefined && district !== null && date.kind !== 'unreadable';
  const where = targetText.about(
    indicator?.code ?? row.text('code'),
    district === null ? row.text('district') : (districts[district]?.name ?? ALL_DISTRICTS),
  );
  if (row.text('reference') === '')
    problems.add('no-reference', row.place('target'), targetText.noReference(where));
  // Where ตัวชี้วัด itself has to be mended first, nothing can be told of the row.
  const rule = indicator?.criterion;
  const target = rule ? parseTarget(row, indicator, rule, problems) : null;
  if (!canWin || !rule || !target) return null;
  return { indicator: at, district, since: sinceOf(date), own: { ...target, since: sinceOf(date), rule } };
}

function findIndicator(row: TargetReader, { indicators }: TargetLists): number {
  const code = row.text('code');
  const { value } = row.cell('code');
  const key = lookAlikeKey(code);
  if (typeof value === 'object') row.report('code', problemText.codeIsDate(code));
  else if (typeof value === 'number' && !isShownAsStored(value, row.format('code')))
    row.report('code', problemText.codeShownOtherwise(code, row.format('code')));
  else {
    const found = indicators.findIndex((one) => lookAlikeKey(one.code) === key);
    if (found >= 0) return found;
    const near = nearestNames(
      code,
      indicators.map((one) => one.code),
    );
    row.report('code', targetText.unknownCode(code, near));
  }
  return -1;
}

/** Index of the district, their number for all; null for a name that fits nothing. */
function findDistrict(row: TargetReader, lists: TargetLists): number | null {
  const { districts, findDistrict: find, problems } = lists;
  const name = row.text('district');
  if (name === '') return districts.length;
  const found = find(name);
  if (!found) {
    row.report('district', targetText.unknownDistrict(name, nearestDistricts(name, districts)));
    return null;
  }
  if (found.mendedTo !== '')
    problems.add('name-mended', row.place('district'), problemText.nameMended(name, found.mendedTo));
  return found.district;
}

/** Target and levels under the rule of ตัวชี้วัด, or why the indicator is not scored by them. */
function parseTarget(
  row: TargetReader,
  indicator: IndicatorRow,
  rule: Criterion,
  problems: Problems,
): Omit<OwnTarget, 'since' | 'rule'> {
  const shared = { place: row.place('target'), reference: row.text('reference'), note: row.text('note') };
  const levels = LEVEL_COLUMNS.filter((column) => row.text(column) !== '');
  const reportUnused = (say: (names: readonly string[]) => string): void => {
    const [first] = levels;
    if (!first) return;
    const names = levels.map((column) => TARGET_HEADER[column]);
    problems.add('setting-ignored', row.place(first), say(names), '', 'notice');
  };
  const { lowest } = rule;
  const barredBy = (barred: Barred): Omit<OwnTarget, 'since' | 'rule'> => ({
    ...shared,
    criterion: null,
    barred,
  });
  if (readNumber(row.cell('target')).kind === 'not-assessed') {
    reportUnused(targetText.levelsOfNotAssessed);
    return barredBy({ kind: 'not-assessed', lowest });
  }
  if (!CRITERIA[rule.rule].usesLevels)
    reportUnused((names) => targetText.unusedLevels(names, ruleWord(rule)));
  if (row.text('target') === '') row.report('target', targetText.blank);
  const bounds =
    row.text('target') === ''
      ? null
      : parseBounds(row, rule.rule, rule.operator, null, () =>
          row.report('target', targetText.levelsMissing),
        );
  const criterion = bounds && { ...rule, ...bounds };
  if (!criterion) return barredBy({ kind: 'problem', reason: reasonOf(row), lowest });
  checkScale(row, indicator, criterion, problems);
  return { ...shared, criterion, barred: null };
}

const ruleWord = ({ rule }: Criterion): string =>
  Object.keys(RULE_WORDS).find((word) => RULE_WORDS[word] === rule) ?? '';

const reasonOf = ({ faults }: TargetReader): string =>
  problemText.reasons(
    faults.map(({ message, place }) => `${message} (${problemText.cellName(place.tab, place.cell)})`),
  );

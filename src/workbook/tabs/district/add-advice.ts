import { advice as adviceWords } from '../../../language/advice.ts';
import { districtText as words } from '../../../language/district.ts';
import { tabText } from '../../../language/tabs.ts';
import { PERCENT_DECIMALS, sayHandIn, sayNextGrade, sayStep } from '../../../scoring/index.ts';
import { adviceFor } from '../shared/advice-for.ts';
import { ownerOf, ownersOf } from '../shared/owners.ts';
import { rankedAmong } from '../shared/ranked-among.ts';
import { sayTotalChange } from '../shared/say-change.ts';
import { assessedWords, leftOutWords, stateWords } from '../shared/state-words.ts';
import { addRow, type DistrictPage } from './district-page.ts';

/** So many missing results are told one by one; the table below tells them all. */
const MOST_HAND_INS = 3;

/** แนวทางเพิ่มคะแนน: what is still to be sent, the best three changes, and what the next grade needs. */
export function addAdvice(page: DistrictPage): void {
  const { columns, district, run, tab } = page;
  const { settings } = run.round;
  const indicators = district.rows.map(({ indicator }) => indicator);
  const { advice, steps, handIns } = adviceFor(run.round, district);
  tab.line(adviceWords.heading, 'heading');
  const add = (lead: string | null, text: string): void =>
    addRow(page, [
      [columns.code, lead, 'center'],
      [columns.name, text, 'text'],
    ]);
  const owners = handIns.length > 0 ? ownersOf(run.round) : [];
  for (const { row, handIn } of handIns.slice(0, MOST_HAND_INS)) {
    const owner = ownerOf(owners, row.indicator).shortName;
    add(row.indicator.code, sayHandIn(row.indicator, handIn, settings.decimals, owner));
  }
  const others = handIns.length - MOST_HAND_INS;
  if (others > 0) add(null, words.moreHandIns(others));
  for (const { row, step } of steps) add(row.indicator.code, sayStep(row.indicator, step, settings.decimals));
  if (steps.length === 0 && handIns.length === 0) add(null, adviceWords.none);
  if (!district.complete && steps.length > 0) add(null, words.soFar);
  add(null, sayNextGrade(indicators, advice, settings.decimals));
}

/**
 * Rank, or why there is none, the change since before, and how far the total can still go: what is no part of what is
 * signed.
 */
export function addStanding(page: DistrictPage): void {
  const { columns, district, run } = page;
  const { decimals, rankFrom, showRank } = run.round.settings;
  const line = (text: string): void => addRow(page, [[columns.name, text, 'nameText']]);
  const add = (label: string, value: string | number): void => line(`${label}: ${value}`);
  const { complete, rank, kind, percent } = district;
  const leftOut = leftOutWords(district, rankFrom);
  if (leftOut !== '' || assessedWords(district) !== '')
    add(tabText.state, [stateWords(district), leftOut].filter((part) => part !== '').join(' · '));
  const { count, isAllComplete } = rankedAmong(run.districts, kind);
  if (showRank && !complete) add(tabText.rank, tabText.noRankYet);
  // Nobody is first among one.
  else if (showRank && rank !== null && percent !== null && count > 1) {
    line(words.rank(rank, count, kind, isAllComplete));
    line(words.rankedBy(percent.toFixed(PERCENT_DECIMALS), tabText.rankedBy));
  }
  const { earlier } = run;
  const change = earlier && sayTotalChange(district, earlier, decimals);
  // A total so far went down where a weak result came in: no change that tells anything.
  if (earlier && change && district.complete)
    add(`${tabText.total} ${words.change(earlier.label)}`, change.text);
  if (district.complete) return;
  if (district.range) {
    const [low, high] = district.range;
    add(tabText.reachable, tabText.range(low.toFixed(decimals), high.toFixed(decimals)));
  }
  if (district.coverage !== null) add(tabText.coverage, district.coverage.toFixed(PERCENT_DECIMALS));
}

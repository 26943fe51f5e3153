import { districtText as words } from '../../../language/district.ts';
import { compare, HUNDRED, plus, scoreFixed, ZERO } from '../../../scoring/index.ts';
import { ownersOf } from '../shared/owners.ts';
import { countedRows, isZeroForMissing } from '../shared/state-words.ts';
import { zeroCauses } from '../shared/zeroed.ts';
import type { DistrictPage } from './district-page.ts';
import { FORM_DECIMALS } from './form-figure.ts';
import { isAgreement } from './is-agreement.ts';

/** So many scores that the work group replaced are told in the note; the second part tells them all. */
const MOST_REPLACED = 4;

/** So many lines it takes as a rule. */
const LINES = 2;

/** So many letters fit on the width of the page. */
const LINE = 150;

/**
 * What must be known to read the forms, in as few lines as it fits: whose scores are marked, what the weights make,
 * and that figures were rounded last.
 */
export function formNotes({ run, district }: DistrictPage): string[] {
  const notes: string[] = [];
  const onForm = countedRows(district.rows);
  if (onForm.some(({ status }) => status === 'confirmed')) {
    const replaced = onForm.flatMap(({ indicator, exact, status }) => {
      if (status !== 'confirmed' || !exact.computed || !exact.score) return [];
      const figure = scoreFixed(exact.computed, FORM_DECIMALS);
      return figure === scoreFixed(exact.score, FORM_DECIMALS) ? [] : [`${indicator.code} ${figure}`];
    });
    notes.push(words.confirmedNote(replaced.length > MOST_REPLACED ? [] : replaced));
  }
  const sections = district.sections
    .map(({ section: { share }, rows }) => ({
      share,
      weight: rows.reduce((sum, { indicator }) => plus(sum, indicator.weight), ZERO),
    }))
    .filter(({ weight }) => compare(weight, ZERO) > 0);
  const totals = [
    ...sections.map(({ weight }) => weight),
    sections.reduce((sum, { share }) => plus(sum, share), ZERO),
  ];
  const blank = isAgreement(district);
  if (!blank && onForm.some(({ score: given }) => given === null)) notes.push(words.leftOutNote);
  else if (totals.some((total) => compare(total, HUNDRED) !== 0)) notes.push(words.weightsNote);
  if (!blank && onForm.some(isZeroForMissing))
    notes.push(words.missingAsZeroNote(zeroCauses(onForm, ownersOf(run.round))));
  notes.push(words.rounded);
  const lines: string[] = [];
  for (const note of notes) {
    const last = lines.pop();
    if (last === undefined) lines.push(note);
    else if (last.length + note.length > LINE) lines.push(last, note);
    else lines.push(`${last} · ${note}`);
  }
  // All tabs have the same rows, whatever is to be said.
  while (lines.length < LINES) lines.push('');
  return lines;
}

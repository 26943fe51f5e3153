import { formatDate } from '../../../language/dates.ts';
import { toThaiDigits } from '../../../language/numbers.ts';
import { papersText as words } from '../../../language/papers.ts';
import { compareThai } from '../../../language/thai-order.ts';
import { compare } from '../../../scoring/index.ts';
import { districtName } from '../../districts/office-name.ts';
import type { ScoredDistrict } from '../../scored-district.ts';
import { memoRound } from '../memo/memo-round.ts';
import type { ScoredRun } from '../scored-run.ts';
import { dayOf } from '../shared/due.ts';

/**
 * The announcement: who is ดีเด่น and who ดีมาก, kinds apart, in the order of the alphabet, without scores; the
 * committee's grade counts where there is one. '' where nobody is to be named.
 */
export function sayAnnouncement(run: ScoredRun): string {
  const { round, districts, calculatedAt } = run;
  const { office } = round.settings;
  const kinds = Array.from(new Set(districts.map(({ kind }) => kind)));
  const lists = announcedGrades(run).flatMap((grade) =>
    kinds.flatMap((kind) => {
      const named = districts.filter((one) => one.kind === kind && gradeOf(one) === grade).map(nameOf);
      if (named.length === 0) return [];
      named.sort((a, b) => compareThai(a.key, b.key));
      const lines = named.map(({ person, place }, at) => words.person(at + 1, person, place));
      return ['', words.announcementOf(grade, kinds.length > 1 ? kind : ''), ...lines];
    }),
  );
  if (lists.length === 0) return '';
  const text = [
    words.announcement(office),
    words.announcementSubject(memoRound(round.settings)),
    ...lists,
    '',
    words.announcedOn(formatDate(dayOf(calculatedAt.machine))),
  ].join('\n');
  return toThaiDigits(text);
}

/** ดีเด่น and ดีมาก, or where an office calls none of its grades so, its two highest. */
function announcedGrades({ round: { grades } }: ScoredRun): string[] {
  const highest = [...grades].sort((a, b) => compare(b.from, a.from)).map(({ name }) => name);
  const known = highest.filter((name) => words.announced.some((one) => one === name));
  return known.length > 0 ? known : highest.slice(0, words.announced.length);
}

const gradeOf = ({ complete, moderated, grade }: ScoredDistrict): string | null =>
  moderated ? moderated.grade : complete ? grade : null;

function nameOf(district: ScoredDistrict): { key: string; person: string; place: string } {
  const { person } = district;
  const place = districtName(district);
  return { key: person === '' ? place : person, person, place };
}

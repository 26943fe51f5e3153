import { tabText } from '../../language/tabs.ts';
import { districtKey } from '../districts/district-key.ts';
import type { DistrictRow } from '../round.ts';
import { GENERATED } from '../vocabulary.ts';

/** Longest title an .xlsx file takes. */
const LONGEST = 31;

/** A title without the characters that tabs may not carry, cut to 31. */
export function cleanTitle(text: string, room = LONGEST): string {
  return text
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '')
    .slice(0, room)
    .trim();
}

/** Titles of the district tabs, in order: `สรุป <อำเภอ>`, made unique by the code (or the place in the list). */
export function districtTitles(districts: readonly DistrictRow[]): string[] {
  const plain = districts.map(({ name }) => cleanTitle(`${GENERATED.districtPrefix} ${name}`));
  const count = new Map<string, number>();
  for (const title of plain) count.set(title.toLowerCase(), (count.get(title.toLowerCase()) ?? 0) + 1);
  return plain.map((title, index) => {
    if (count.get(title.toLowerCase()) === 1) return title;
    const mark = ` ${ownCode(districts, index) || String(index + 1)}`;
    return cleanTitle(title, LONGEST - mark.length) + mark;
  });
}

/** What a district's tab is, whatever its title: its code, or its name where it has none of its own. */
export const districtTabKey = (districts: readonly DistrictRow[], index: number): string =>
  `district:${ownCode(districts, index) || districtKey(districts[index]?.name ?? '')}`;

/** A district's code; '' for a second district with the same code: the two would get one tab. */
function ownCode(districts: readonly DistrictRow[], index: number): string {
  const code = districts[index]?.code ?? '';
  return districts.findIndex((one) => one.code === code) === index ? code : '';
}

/** The title ours is given where the user has a tab of the wanted one. */
export const titleBeside = (title: string, taken: (title: string) => boolean): string =>
  firstFree(title, tabText.besideUsers, taken);

/** The title of a tab of ours that is left to the user, whatever he had called it. */
export function keptTitle(title: string, taken: (title: string) => boolean): string {
  const prefix = `${GENERATED.districtPrefix} `;
  return isKept(title)
    ? title
    : firstFree(title.indexOf(prefix) === 0 ? title : prefix + title, tabText.kept, taken);
}

/** True for the title of a tab that was left to the user. */
export const isKept = (title: string): boolean =>
  title.indexOf(`${GENERATED.districtPrefix} `) === 0 && tabText.isKept.test(title);

function firstFree(
  title: string,
  markOf: (turn: number) => string,
  taken: (title: string) => boolean,
): string {
  for (let turn = 1; ; turn += 1) {
    const mark = markOf(turn);
    const free = cleanTitle(title, LONGEST - mark.length) + mark;
    if (!taken(free)) return free;
  }
}

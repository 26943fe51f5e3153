import { tabText } from '../../language/tabs.ts';
import type { DistrictRow } from '../round.ts';
import type { ScoredDistrict } from '../scored-district.ts';
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
  const titleOf = ({ name }: DistrictRow): string => cleanTitle(`${GENERATED.districtPrefix} ${name}`);
  const taken = new Set<string>();
  const double = new Set<string>();
  for (const title of districts.map((one) => titleOf(one).toLowerCase()))
    (taken.has(title) ? double : taken).add(title);
  return districts.map((district, index) => {
    const title = titleOf(district);
    if (!double.has(title.toLowerCase())) return title;
    const mark = ` ${ownCode(districts, district) || String(index + 1)}`;
    return cleanTitle(title, LONGEST - mark.length) + mark;
  });
}

/** Key of the districts' tabs as a family. */
export const DISTRICT_KEY = 'district';

/** What a district's tab is, whatever its title. */
export const districtTabKey = ({ key }: Pick<ScoredDistrict, 'key'>): string => `${DISTRICT_KEY}:${key}`;

/** A district's code; '' for a second district with the same code: the two would get one tab. */
function ownCode(districts: readonly DistrictRow[], district: DistrictRow): string {
  return districts.find(({ code }) => code === district.code) === district ? district.code : '';
}

/** The title ours is given where the user has a tab of the wanted one. */
export const titleBeside = (title: string, taken: (title: string) => boolean): string =>
  firstFree(title, tabText.besideUsers, taken);

/** True for a title that was given beside the wanted one. */
export const isBeside = (title: string): boolean => tabText.isBeside.test(title);

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

import { beginText, provinceText } from '../../../language/begin.ts';
import { findProvince } from '../../../workbook/pack/find-province.ts';
import type { RoundWanted } from '../../../workbook/pack/pack-for.ts';
import type { Province } from '../../../workbook/pack/provinces.ts';
import { LETTERS_ROUND, readFiscalYear, readRoundNumber } from '../../../workbook/pack/round-typed.ts';
import { askButton, askText, showAlert, showToast } from '../shared/show.ts';

/** How often an answer that fits nothing is asked for again. */
const TRIES = 5;

/** What a typed answer comes to: a value, or what is wrong with it. */
type Understood<T> = { readonly value: T } | { readonly wrong: string };

/**
 * Says who sees what, then asks for province, year, round and whether the letter's indicators are wanted. null where one
 * of the questions was cancelled or closed: nothing is made then.
 */
export function askForRound(): RoundWanted | null {
  showAlert(beginText.seenTitle, beginText.seen);
  const { province: usual, fiscalYear: year, round: half } = LETTERS_ROUND;
  const province = askUntil(beginText.province(usual), usual, understandProvince);
  if (!province) return null;
  const fiscalYear = askUntil(beginText.year(year), String(year), (typed) =>
    understood(readFiscalYear(typed), provinceText.badYear(typed)),
  );
  if (!fiscalYear) return null;
  const round = askUntil(beginText.round(half), String(half), (typed) =>
    understood(readRoundNumber(typed), provinceText.badRound(typed)),
  );
  if (!round) return null;
  const letter = askButton(beginText.letterTitle, beginText.letter, 'YES_NO');
  if (letter !== 'YES' && letter !== 'NO') {
    showToast(beginText.cancelled);
    return null;
  }
  return { province, fiscalYear, round, withLetter: letter === 'YES' };
}

function askUntil<T>(
  question: string,
  usual: string,
  understand: (typed: string) => Understood<T>,
): T | null {
  let text = question;
  for (let turn = 0; turn < TRIES; turn += 1) {
    const typed = askText(beginText.title, text);
    if (typed === null) {
      showToast(beginText.cancelled);
      return null;
    }
    const answer = understand(typed === '' ? usual : typed);
    if ('value' in answer) return answer.value;
    text = beginText.again(answer.wrong, question);
  }
  showToast(beginText.givenUp);
  return null;
}

const understood = <T>(value: T | null, wrong: string): Understood<T> =>
  value === null ? { wrong } : { value };

function understandProvince(typed: string): Understood<Province> {
  const found = findProvince(typed);
  if (found.kind === 'found') return { value: found.province };
  return {
    wrong: found.kind === 'capital' ? provinceText.capital : provinceText.unknown(typed, found.near),
  };
}

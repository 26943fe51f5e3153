import { problemText } from '../../language/problems.ts';
import { MEASURES, type Measure } from '../../scoring/index.ts';
import { lookAlikeKey, normalise } from '../reading/normalise.ts';
import { FORM_LABEL } from '../vocabulary.ts';

const RESERVED = Object.values(FORM_LABEL).map(lookAlikeKey);

/** ข้อมูลที่กรอก in its labels: separated by | or line breaks. */
function splitLabels(text: string): string[] {
  return text
    .split(/\||\r\n|\r|\n/)
    .map(normalise)
    .filter((label) => label !== '');
}

/** The input labels of a measure, or what is wrong with them. */
export function parseLabels(text: string, measure: Measure): { labels: string[] } | { wrong: string } {
  const labels = splitLabels(text);
  const keys = labels.map(lookAlikeKey);
  const twice = labels.find((_, index) => {
    const key = keys[index] ?? '';
    return keys.indexOf(key) < index || RESERVED.indexOf(key) >= 0;
  });
  if (twice !== undefined) return { wrong: problemText.labelTwice(twice) };
  const { least, most, usual, wrong } = MEASURES[measure].labels;
  const named = labels.length === 0 && usual !== null ? [usual] : labels;
  return named.length >= least && named.length <= most ? { labels: named } : { wrong };
}

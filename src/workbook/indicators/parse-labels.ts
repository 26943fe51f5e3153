import { problemText } from '../../language/problems.ts';
import type { Measure } from '../../scoring/index.ts';
import { lookAlikeKey, normalise } from '../reading/normalise.ts';
import { DEFAULT_LABEL, FORM_LABEL } from '../vocabulary.ts';

const RESERVED = Object.values(FORM_LABEL).map(lookAlikeKey);

/** ข้อมูลที่กรอก in its labels: separated by | or line breaks. */
export function splitLabels(text: string): string[] {
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
  switch (measure) {
    case 'percent':
    case 'growth':
      return labels.length === 2 ? { labels } : { wrong: problemText.twoLabels };
    case 'count':
      return labels.length > 0 ? { labels } : { wrong: problemText.itemLabels };
    default: {
      if (labels.length > 1) return { wrong: problemText.oneLabel };
      return { labels: labels.length === 1 ? labels : [DEFAULT_LABEL[measure] ?? ''] };
    }
  }
}

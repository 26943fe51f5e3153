import { DONE, OBSTACLES, pasteSteps } from './words.mjs';

/**
 * Steps, one below the other, Thai above English.
 * @param {import('./words.mjs').Words[]} steps
 */
const numbered = (steps) =>
  steps.flatMap(([thai, english], index) => [`  ${index + 1}. ${thai}`, `     ${english}`]);

/**
 * @param {import('./deploy.mjs').Outcome} outcome
 * @returns {string} what to tell about it
 */
export function sayOutcome({ result, detail }) {
  if (result === 'done') {
    const whose = detail ? ` (${detail})` : '';
    return [`✓ นำขึ้น Google แล้ว${whose}`, `  It is on Google now${whose}`, ...numbered(DONE)].join('\n');
  }
  const { what, next } = OBSTACLES[result];
  const said = detail ? [`  (${detail})`] : [];
  return [`✗ ${what[0]}`, `  ${what[1]}`, ...said, 'ทำต่อ / What to do:', ...numbered(next)].join('\n');
}

/**
 * @param {string[]} files paths of what is to be pasted
 * @returns {string}
 */
export const sayPaste = (files) =>
  [
    'ไฟล์ที่ต้องวาง / What to paste:',
    ...files.map((file) => `  ${file}`),
    'วิธีวาง / How:',
    ...numbered(pasteSteps(files)),
  ].join('\n');

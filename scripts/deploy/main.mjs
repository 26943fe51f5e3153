import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { deploy } from './deploy.mjs';
import { sayOutcome, sayPaste } from './say.mjs';
import { writeScriptId } from './script-id.mjs';

const HELP = `npm run deploy                     ตรวจ สร้าง แล้วนำขึ้น Google / check, build and push to Google
npm run deploy -- --script รหัส     สคริปต์ของชีตใด (รหัสหรือที่อยู่ จำไว้ให้) / whose script: its id or address, kept
npm run deploy -- --replace        แทนที่สคริปต์อื่นที่มีอยู่ / replace other scripts that are there
npm run deploy -- --paste          บอกวิธีวางเอง ไม่ใช้ clasp / how to paste it yourself, without clasp`;

const OPTIONS = /** @type {const} */ ({
  script: { type: 'string' },
  replace: { type: 'boolean', default: false },
  paste: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
});

/**
 * `npm run deploy`.
 * @param {object} options
 * @param {string[]} options.args what stands behind `--`
 * @param {string} options.root the project's folder
 * @param {import('./clasp.mjs').Clasp | null} options.clasp
 * @param {(check: string) => Promise<boolean>} options.check runs one of the package's scripts
 * @param {(text: string) => void} options.say what went well, or was asked for
 * @param {(text: string) => void} options.complain what did not
 * @returns {Promise<number>} exit status: 0 done, 1 not yet, 2 the call is wrong
 */
export async function main({ args, root, clasp, check, say, complain }) {
  let options;
  try {
    options = parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    complain(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    say(HELP);
    return 0;
  }
  if (options.paste) return paste();
  if (options.script !== undefined) await writeScriptId(root, options.script);
  return tell(await deploy({ root, clasp, check, replace: options.replace }));

  /** Builds what is to be pasted and says where it is. */
  async function paste() {
    for (const name of ['build', 'gate']) {
      if (!(await check(name))) return tell({ result: 'check-failed', detail: name });
    }
    const dist = path.join(root, 'dist');
    const names = (await readdir(dist)).sort(
      (a, b) => Number(a.endsWith('.html')) - Number(b.endsWith('.html')),
    );
    say(sayPaste(names.map((name) => path.join(dist, name))));
    return 0;
  }

  /** @param {import('./deploy.mjs').Outcome} outcome */
  function tell(outcome) {
    const isDone = outcome.result === 'done';
    (isDone ? say : complain)(sayOutcome(outcome));
    return isDone ? 0 : 1;
  }
}

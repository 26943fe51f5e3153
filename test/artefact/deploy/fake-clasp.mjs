/**
 * Says what clasp said when it was recorded. KHANAEN_RECORDED: JSON, by the first word of the command, what it said and
 * which files it left; KHANAEN_ASKED: a file that gets the commands, one a line.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const args = process.argv.slice(2);
appendFileSync(process.env.KHANAEN_ASKED ?? '', `${args.join(' ')}\n`);
/** @type {Record<string, import('./real-clasp.ts').Seen>} */
const recorded = JSON.parse(process.env.KHANAEN_RECORDED ?? '{}');
const said = recorded[args[0] ?? ''];
if (!said) throw new Error(`clasp was not recorded with ${args.join(' ')}`);
for (const [name, text] of Object.entries(said.files)) {
  mkdirSync('there', { recursive: true });
  writeFileSync(path.join('there', name), text);
}
process.stdout.write(said.stdout);
process.stderr.write(said.stderr);
process.exitCode = said.status;

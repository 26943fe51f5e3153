import { parseRound } from '../../../workbook/parse-round.ts';
import { rulesId } from '../../../workbook/rules/rules-id.ts';
import type { BaseRules } from '../checks/base-rules.ts';
import { readParts } from './read-parts.ts';
import { ruleFacts } from './rule-facts.ts';

/**
 * The rules of a workbook, scored or not; null where its ตั้งค่า or ตัวชี้วัด hold an error. Throws UnreadableFileError,
 * whose message is one line in Thai.
 */
export async function readBaseRules(file: string, bytes: Uint8Array): Promise<BaseRules | null> {
  const { round } = parseRound((await readParts(bytes)).inputs);
  return round ? { rulesId: rulesId(round), facts: ruleFacts(round), file } : null;
}

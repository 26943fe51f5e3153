import { fingerprint } from '../../../workbook/hash.ts';
import type { Problems } from '../../../workbook/problems/collector.ts';
import type { CalculatedAt } from '../../../workbook/tabs/scored-run.ts';
import type { Memory } from '../../memory/memory.ts';

export type Listed = Memory['listed'];

/** When the list of problems last changed: the newest run that found something else than the one before. */
export function listedAt(problems: Problems, { listed }: Memory, now: () => CalculatedAt): Listed {
  const found = fingerprint(JSON.stringify(problems.all));
  return listed.fingerprint === found ? listed : { fingerprint: found, at: now().people };
}

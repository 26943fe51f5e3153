import type { RolledWorkbook, RuleFact } from '../rolled-workbook.ts';

/** The rules that all others are compared with. */
export interface BaseRules {
  readonly rulesId: string;
  readonly facts: readonly RuleFact[];
  /** The file they were taken from, or one of those that share them. */
  readonly file: string;
}

/**
 * The rules that most workbooks share; of two that are shared by as many those of more districts, then those of the
 * first by path. null where no rules could be read.
 */
export function sharedRules(workbooks: readonly RolledWorkbook[]): BaseRules | null {
  const groups = new Map<string, RolledWorkbook[]>();
  for (const one of workbooks) groups.set(one.rulesId, [...(groups.get(one.rulesId) ?? []), one]);
  const readable = [...groups.values()].filter((group) => group.some(({ rules }) => rules !== null));
  const weigh = (group: readonly RolledWorkbook[]): [number, number] => [
    group.length,
    group.reduce((sum, { districts }) => sum + districts.length, 0),
  ];
  const best = readable.reduce<RolledWorkbook[] | null>((most, group) => {
    if (!most) return group;
    const [[count, size], [mostCount, mostSize]] = [weigh(group), weigh(most)];
    return count > mostCount || (count === mostCount && size > mostSize) ? group : most;
  }, null);
  if (!best) return null;
  // An input that changed since may have changed them.
  const sure = best.find(({ rules, isStale }) => rules && !isStale) ?? best.find(({ rules }) => rules);
  return sure?.rules ? { rulesId: sure.rulesId, facts: sure.rules, file: sure.file } : null;
}

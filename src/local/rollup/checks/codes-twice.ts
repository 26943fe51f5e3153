import type { RolledWorkbook } from '../rolled-workbook.ts';
import { type RollUpIssue, rollUpIssue } from '../rollup-issue.ts';

/** Codes of districts that stand in more than one province: a warning each, at the later file. */
export function codesTwice(workbooks: readonly RolledWorkbook[]): RollUpIssue[] {
  const places = new Map<string, { file: string; province: string; district: string }[]>();
  for (const { file, province, districts } of workbooks) {
    for (const { code, name } of districts) {
      if (code === '') continue;
      places.set(code, [...(places.get(code) ?? []), { file, province, district: name }]);
    }
  }
  return [...places].flatMap(([code, found]) => {
    if (new Set(found.map(({ province }) => province)).size < 2) return [];
    const words = found.map(({ province, district }) => `${district} (${province})`);
    return [rollUpIssue('code-twice', found.at(-1)?.file ?? '', (say) => say.codeTwice(code, words))];
  });
}

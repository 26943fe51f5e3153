import { expect, test } from 'vitest';
import { newProtection } from '../../../src/local/stand-in/new-protection.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { editInputs, run, smallDesk } from '../fault-support.ts';
import { generatedTitles } from '../generated-titles.ts';

const OWNER = { user: { email: 'owner@example.go.th' }, owner: 'owner@example.go.th' };
const CLERK = { user: { email: 'clerk@example.go.th' }, owner: OWNER.owner };

/** The title of the tab of a district that has left the list since the last calculation. */
function leavingTab(workbook: Workbook): string {
  const names = (workbook.sheet('อำเภอ')?.rows() ?? []).map(([name]) => String(name)).filter(Boolean);
  editInputs(workbook, 'a district leaves');
  return `สรุป ${names.at(-1)}`;
}

test('the tab of a district that left stays ours while somebody protects it, is named, and goes once it may', () => {
  const { workbook } = smallDesk();
  run(workbook, 'calculateScores', OWNER);
  const title = leavingTab(workbook);
  const old = workbook.sheet(title)?.rows();
  workbook
    .sheet(title)
    ?.protections.push(newProtection({ kind: 'RANGE', rect: { row: 0, column: 0, rows: 2, columns: 1 } }));
  const desk = run(workbook, 'calculateScores', CLERK);
  expect(desk.standIn.alerts.map(({ text }) => text)).toEqual([
    expect.stringContaining(`ป้องกันชีต "${title}" ไว้`),
  ]);
  expect(workbook.sheet(title)?.rows()).toEqual(old);
  expect(generatedTitles(workbook)).toContain(title);
  run(workbook, 'calculateScores', OWNER);
  expect(workbook.sheet(title)).toBeUndefined();
  expect(generatedTitles(workbook)).not.toContain('');
});

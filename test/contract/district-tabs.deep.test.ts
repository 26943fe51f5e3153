import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { Desk } from './support/call.ts';
import { Package } from './support/package.ts';

const desk = new Desk();
afterAll(() => desk.clear());

it('each of 81 districts gets a tab where --district-tabs asks for them, and keeps it from then on', async () => {
  const districtTabs = (name: string) =>
    new Package(readFileSync(desk.path(name))).tabs.filter((tab) => tab.title.startsWith('สรุป ')).length;
  await desk.score(desk.lay('many-81'), '-o', 'all.xlsx', '--district-tabs');
  expect(districtTabs('all.xlsx')).toBe(81);
  const { status } = await desk.call('verify', 'all.xlsx');
  expect(status).toBe(0);
  await desk.score('all.xlsx', '-o', 'again.xlsx');
  expect(districtTabs('again.xlsx')).toBe(81);
});

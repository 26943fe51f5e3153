import { afterAll, describe, expect, it } from 'vitest';
import { Desk } from './support/call.ts';
import { scoredWorkbooks } from './support/expectation.ts';

const desk = new Desk();
afterAll(() => desk.clear());

describe('every workbook that was scored is verified', () => {
  it.each(scoredWorkbooks().map(([name]) => name))('%s', async (name) => {
    await desk.call('score', desk.lay(name), '-o', `${name}-out.xlsx`);
    const { status, out } = await desk.call('verify', `${name}-out.xlsx`);
    expect(out.split('\n').slice(0, 5).join('\n')).toContain('ตรงกับที่คำนวณใหม่ทุกช่อง');
    expect(status).toBe(0);
  });
});

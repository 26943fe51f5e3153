import { describe, expect, it } from 'vitest';
import { readAddresses } from '../../../src/workbook/rights/addresses.ts';
import { planRights, type RightsPlan, sayPlan } from '../../../src/workbook/rights/plan-rights.ts';

const KEEPER = 'keeper@example.go.th';

/** Two groups with a form each; only the first has an address. */
function scene(change: {
  keepers?: string;
  emails?: readonly [string, string];
  user?: string;
  owners?: readonly string[];
}): Parameters<typeof planRights>[0] {
  const { keepers = KEEPER, emails = ['a@example.com', ''], user = KEEPER, owners = ['ก', 'ข'] } = change;
  return {
    round: {
      settings: { keepers },
      groups: [
        { name: 'ก', email: emails[0], due: '' },
        { name: 'ข', email: emails[1], due: '' },
      ],
      forms: [
        { title: 'กรอกผล ก', indicators: [0] },
        { title: 'กรอกผล ข', indicators: [1] },
      ],
      indicators: owners.map((owner) => ({ owner })),
    } as unknown as Parameters<typeof planRights>[0]['round'], // only what the plan looks at
    keptTabs: ['ตั้งค่า', 'สรุปคะแนน'],
    user,
    sharedWith: [KEEPER, 'a@example.com', 'b@example.com'],
    hasOwner: true,
  };
}

const planned = (change: Parameters<typeof scene>[0]): RightsPlan => {
  const plan = planRights(scene(change));
  if (typeof plan === 'string') throw new Error(plan);
  return plan;
};

describe('who may edit what', () => {
  it('a form belongs to its group and the keepers, every other tab to the keepers alone', () => {
    expect(planned({ emails: ['a@example.com', 'B@example.com'] }).tabs).toEqual([
      { title: 'กรอกผล ก', isForm: true, editors: ['a@example.com', KEEPER] },
      { title: 'กรอกผล ข', isForm: true, editors: ['b@example.com', KEEPER] },
      { title: 'ตั้งค่า', isForm: false, editors: [KEEPER] },
      { title: 'สรุปคะแนน', isForm: false, editors: [KEEPER] },
    ]);
  });

  it('a form whose group has no address stays open, and it is said', () => {
    const { tabs, warnings } = planned({});
    expect(tabs.map(({ title }) => title)).toEqual(['กรอกผล ก', 'ตั้งค่า', 'สรุปคะแนน']);
    expect(warnings[0]).toContain('กรอกผล ข ยังไม่ถูกป้องกัน เพราะยังไม่มีอีเมลของ ข');
  });

  it('a form whose indicators nobody owns stays open, and it is said', () => {
    const { tabs, warnings } = planned({ owners: ['ก', ''] });
    expect(tabs.some(({ title }) => title === 'กรอกผล ข')).toBe(false);
    expect(warnings[0]).toContain('กรอกผล ข ยังไม่ถูกป้องกัน เพราะไม่พบว่าเป็นของกลุ่มงานใด');
  });

  it.each([
    ['without a keeper', { keepers: '' }, 'ยังไม่รู้ว่าใครเป็นผู้ดูแล'],
    ['with a keeper who is no address', { keepers: 'สมชาย' }, 'ยังไม่รู้ว่าใครเป็นผู้ดูแล'],
    ['by somebody who would shut himself out', { user: 'x@example.com' }, '(x@example.com)'],
  ])('%s nothing is planned, and the text says what to do', (_, change, words) => {
    expect(planRights(scene(change))).toContain(words);
  });

  it('whose address the platform does not tell may go on', () => {
    expect(planned({ user: '' }).keepers).toEqual([KEEPER]);
  });

  it('warns of words that are no addresses, of people the file is not shared with, and of open links', () => {
    const { warnings } = planned({ emails: ['a@example.com, คุณแดง', 'new@example.com'] });
    expect(warnings).toHaveLength(3);
    expect(warnings[0]).toContain('ไม่ใช่ที่อยู่อีเมล จึงไม่ได้ใช้: คุณแดง');
    expect(warnings[1]).toContain('ยังไม่ได้แชร์ไฟล์ให้แก้ไขแก่ new@example.com');
    expect(warnings[2]).toContain('ทุกคนที่มีลิงก์');
  });

  it('everything is told before it is done', () => {
    const text = sayPlan(planned({ emails: ['a@example.com', 'b@example.com'] }));
    expect(text).toContain(`• กรอกผล ก: a@example.com, ${KEEPER}`);
    expect(text).toContain(`รวม 2 ชีต: ผู้ดูแลเท่านั้น (${KEEPER})`);
  });
});

it('addresses are read between commas, semicolons, blanks and line breaks, once each', () => {
  expect(readAddresses(' A@x.th; b@y.co.th\nb@Y.co.th , คุณ c@z <d@e.th>')).toEqual({
    addresses: ['a@x.th', 'b@y.co.th'],
    words: ['คุณ', 'c@z', '<d@e.th>'],
  });
});

import { describe, expect, it, test } from 'vitest';
import { describeMemo } from '../../../src/workbook/tabs/memo/describe-memo.ts';
import { describeNotices } from '../../../src/workbook/tabs/notices/describe-notices.ts';
import { describeStatus } from '../../../src/workbook/tabs/status/describe-status.ts';
import { cleanTabs, gridsOf, indicatorColumn, put } from '../reading/grids.ts';
import { districtTab, filled, partText, rowAt, rowsOf, setCell } from './district/district-support.ts';
import { rowOf, runOver, textOf } from './scored-run.ts';
import { scoredRun, summaryOf, THREE } from './summary/support.ts';

/** ก2 of THREE has weight 0: หนึ่ง is 0.6·4 + 0.4·5 = 4.40, สาม 0.6·5 + 0.4·4 = 4.60 and waits for ก2 alone. */
const MONITORED = { ...THREE, monitored: ['ก2'] };

describe('an indicator of weight 0 in สรุปคะแนน', () => {
  const { cell, tab, headerRow, column, lines } = summaryOf(MONITORED);

  it('has its scores and their average, and ติดตามผล where the others have a weight', () => {
    expect(tab.values[headerRow + 1]?.slice(column('ก1'), column('ก1') + 3)).toEqual([75, 'ติดตามผล', 100]);
    expect(['หนึ่ง', 'สอง', 'ค่าเฉลี่ยจังหวัด'].map((name) => cell(name, 'ก2'))).toEqual([2, 3, 2.5]);
    expect(lines.join('\n')).toContain('ติดตามผล คือน้ำหนัก 0: แสดงคะแนน แต่ไม่นำไปคิดคะแนนรวม');
    expect(summaryOf(THREE).lines.filter((line) => String(line).includes('ติดตามผล'))).toEqual([]);
  });

  it('moves no total, and nobody waits for it', () => {
    expect([cell('หนึ่ง', 'คะแนนรวม'), cell('สาม', 'คะแนนรวม')]).toEqual([4.4, 4.6]);
    expect([cell('สาม', 'สถานะ'), cell('สาม', 'อันดับ')]).toEqual(['ครบ', 1]);
    expect(cell('สาม', 'ก2')).toBe('รอข้อมูล');
  });

  it('takes nothing out of what is assessed, and colours no state', () => {
    const [one] = THREE.districts;
    const left = summaryOf({ ...MONITORED, districts: [one ?? ['', ''], ['สอง', '', 3, 'ไม่ประเมิน', 2]] });
    expect(left.headers).not.toContain('น้ำหนักที่ประเมิน');
    const wrong = summaryOf({ ...MONITORED, districts: [['สอง', '', 3, 'ไม่แน่ใจ', 2]] });
    expect([wrong.cell('สอง', 'สถานะ'), wrong.style('สอง', 'สถานะ')]).toEqual(['ครบ', 'text']);
  });

  it('counts for nothing where what is missing counts as 0', () => {
    const zero = summaryOf({ ...MONITORED, settings: [['เมื่อยังไม่กรอก', 'คิดเป็น 0 คะแนน']] });
    expect(zero.cell('สาม', 'สถานะ')).toBe('ครบ');
  });
});

describe('an indicator of weight 0 on a district’s tab', () => {
  const tab = districtTab(undefined, 0, {}, ['ก2']);

  it('is not on the form, and is explained behind it', () => {
    expect(partText(tab, 'signed')).not.toContain('ก2');
    // 5 × 92 ÷ 100 alone, and so with the whole weight.
    expect(filled(tab)).toContainEqual(['รวม ผลสัมฤทธิ์ของงาน', 100, 4.6]);
    const reason = rowsOf(tab, 'ก2');
    expect(reason).toHaveLength(1);
    expect(reason[0]?.slice(2)).toEqual(['ติดตามผล', 4, 5, 4]);
    expect(rowAt(tab, 'ก2')).toBeGreaterThan(rowAt(tab, 'ที่มาของคะแนน'));
  });

  it('is not counted among what is complete, and its levels make no columns', () => {
    expect(tab.values[2]?.[0]).toContain('ครบ 3 ตัวชี้วัด');
    const open = districtTab((tabs) => setCell(tabs.form, 2, 1, ''), 0, {}, ['ก1', 'ส2']);
    expect(partText(open, 'signed')).not.toMatch(/รอข้อมูล|ลงนามไม่ได้|ในวงเล็บ/);
  });
});

test('the memo neither counts it nor asks for it nor lists it as not assessed', () => {
  const [one] = THREE.districts;
  const text = (last: string) => {
    const run = scoredRun({ ...MONITORED, districts: [one ?? ['', ''], ['สอง', '', 3, last, 2]] });
    const noted = { ...run, calculatedAt: { people: '', machine: '2025-03-15T09:00:00+07:00', by: '' } };
    return describeMemo(noted, '=mark').values.flat().join(' ');
  };
  expect(text('')).toContain('จำนวน ๒ ตัวชี้วัด');
  expect(text('')).not.toContain('รอข้อมูล');
  expect(text('ไม่ประเมิน')).not.toContain('ไม่ประเมิน');
});

describe('an indicator of weight 0 is nothing to hand in', () => {
  /** The small round with weights 50, 0, 20 (ก1 and ก2 are กลุ่มหนึ่ง's), and in ท่าใหม่ what is put into these cells. */
  function told(cells: Record<string, string>, weights = [50, 0, 20]) {
    const tabs = cleanTabs();
    const column = indicatorColumn('น้ำหนัก');
    weights.forEach((weight, index) => {
      put(tabs.indicators, `${column}${index + 2}`, weight);
    });
    for (const [cell, value] of Object.entries(cells)) put(tabs.form, cell, value);
    const run = runOver(gridsOf(tabs));
    const status = describeStatus(run, '=mark');
    const byDistrict = status.values.findIndex(([first]) => first === 'รายอำเภอ');
    return {
      owner: (name: string) => rowOf(status, name).slice(1, 4),
      district: (name: string) => rowOf(status, name, byDistrict).slice(1),
      status: textOf(status),
      message: rowOf(
        describeNotices(run, '=mark', () => null),
        'ท่าใหม่',
      )[1],
    };
  }

  it('in สถานะการส่งข้อมูล: a district and a group that lack it alone have handed in all', () => {
    const { owner, district, status } = told({ C4: '' });
    // ก1 and ก3 of each of two districts.
    expect(owner('กลุ่มหนึ่ง')).toEqual(['ส่งครบแล้ว', '2/2', 100]);
    expect(owner('รวม')).toEqual([null, '4/4', 100]);
    expect(district('ท่าใหม่').slice(0, 4)).toEqual(['ส่งครบแล้ว', '2/2', '1/1', '1/1']);
    expect(status).toContain('ส่งข้อมูลครบทุกรายการแล้ว');
  });

  it('in the message to a district, which counts and names the others alone', () => {
    expect(told({ C4: '' }).message).toContain('ส่งครบแล้ว 2 ตัวชี้วัด');
    const { message } = told({ B4: '', C4: '' });
    expect(message).toContain('ส่งแล้ว 1 จาก 2 ตัวชี้วัด อยู่ระหว่างรอข้อมูลจากกลุ่มหนึ่ง ได้แก่ ก1');
    expect(message).not.toContain('ก2');
  });

  it('in the message to a group, where it cannot be read either', () => {
    const { owner, district } = told({ B4: '', C4: 'ไม่แน่ใจ' });
    expect(owner('กลุ่มหนึ่ง')[0]).toMatch(/^กลุ่มหนึ่ง: ส่งแล้ว 1 จาก 2 รายการ ขาด ก1/);
    expect(owner('กลุ่มหนึ่ง')[0]).not.toContain('ก2');
    expect(district('ท่าใหม่')[1]).toBe('1/2');
  });

  it('and a group with nothing else has its word in place of a count', () => {
    expect(told({ D4: '' }, [50, 30, 0]).owner('กลุ่มสอง')).toEqual([null, 'ติดตามผล', null]);
  });
});

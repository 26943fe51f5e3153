import { describe, expect, test } from 'vitest';
import { newProtection } from '../../../src/local/stand-in/new-protection.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { amount, spread } from '../../support/depth.ts';
import {
  allRows,
  CLOCK,
  copyOf,
  difference,
  disturbed,
  lookOfAll,
  rowsOf,
  run,
  smallDesk,
} from '../fault-support.ts';
import { deskOver } from '../support.ts';

const SUMMARY = 'สรุปคะแนน';
const DISTRICT = 'สรุป เมืองสระแก้ว';
const FORM = 'กรอกผล ประสานฯ';
const OWNER = 'owner@example.go.th';
const CLERK = { user: { email: 'clerk@example.go.th' }, owner: OWNER };
const AGAIN = /^ทำไม่เสร็จ แต่ข้อมูลที่กรอกไว้ยังอยู่ครบ โปรดกดเมนูเดิมอีกครั้ง/;

/** A workbook with results, and one input changed since. */
function outdated(): Workbook {
  const { workbook } = smallDesk();
  run(workbook);
  workbook.sheet(FORM)?.set(2, 1, 1);
  return workbook;
}

/** What one run of nobody but the owner makes of it. */
function undisturbed(workbook: Workbook): string[] {
  const twin = copyOf(workbook);
  run(twin);
  return lookOfAll(twin);
}

/** Does something once, just before the call of that name that comes `nth`. */
function justBefore(method: string, nth: number, act: (workbook: Workbook) => void) {
  let met = 0;
  return {
    beforeCall: (_: number, name: string, workbook: Workbook): void => {
      if (name === method) met += 1;
      else return;
      if (met === nth) act(workbook);
    },
  };
}

function protect(workbook: Workbook, title: string, rows?: number): void {
  const sheet = workbook.sheet(title);
  sheet?.protections.push(
    newProtection({
      kind: rows ? 'RANGE' : 'SHEET',
      rect: rows ? { row: 0, column: 0, rows, columns: 1 } : null,
    }),
  );
}

describe('two people press at once', () => {
  test('the second is told to wait, writes nothing, and the first ends right', () => {
    const workbook = outdated();
    const wanted = undisturbed(workbook);
    let told = '';
    const second = justBefore('Range.setValues', 2, () => {
      const desk = deskOver(workbook, { ...CLOCK, lockedBy: 'first@example.go.th' });
      expect(() => desk.addOn.call('calculateScores')).toThrow();
      told = disturbed(workbook, 'calculateScores', { lockedBy: 'first@example.go.th' });
      expect(desk.standIn.calls.changes).toBe(0);
    });
    run(workbook, 'calculateScores', second);
    expect(told).toMatch(/^มีคนกำลังคำนวณอยู่ในไฟล์นี้ โปรดรอสักครู่แล้วกดใหม่อีกครั้ง$/);
    expect(difference(lookOfAll(workbook), wanted)).toBe('');
  });
});

describe('an editor types during the run', () => {
  test('into a form after it was read: kept, and scored by the next run', () => {
    const workbook = outdated();
    run(
      workbook,
      'calculateScores',
      justBefore('Range.setValues', 1, (book) => void book.sheet(FORM)?.set(3, 1, 12)),
    );
    expect(workbook.sheet(FORM)?.value(3, 1)).toBe(12);
    run(workbook);
    const fresh = outdated();
    fresh.sheet(FORM)?.set(3, 1, 12);
    run(fresh);
    for (const title of [SUMMARY, DISTRICT, 'ข้อมูลวิเคราะห์']) {
      expect(workbook.sheet(title)?.rows(), title).toEqual(fresh.sheet(title)?.rows());
    }
  });

  test('into a form while it is being read: the figures are those before or after', () => {
    const [was, is] = [outdated(), outdated()];
    is.sheet(FORM)?.set(3, 1, 12);
    run(was);
    run(is);
    const possible = [was, is].map((book) => JSON.stringify(book.sheet(SUMMARY)?.rows().slice(4)));
    for (const nth of spread([1, 2, 3, 4, 5, 6, 7], amount(2, Infinity))) {
      const workbook = outdated();
      run(
        workbook,
        'calculateScores',
        justBefore('Range.getValues', nth, (book) => void book.sheet(FORM)?.set(3, 1, 12)),
      );
      expect(possible).toContain(JSON.stringify(workbook.sheet(SUMMARY)?.rows().slice(4)));
    }
  });

  test('into a generated tab that is about to be written: the figures are ours all the same', () => {
    const workbook = outdated();
    const wanted = undisturbed(workbook);
    run(
      workbook,
      'calculateScores',
      justBefore('Range.setValues', 1, (book) => void book.sheet(SUMMARY)?.set(5, 1, 99)),
    );
    expect(difference(lookOfAll(workbook), wanted)).toBe('');
  });
});

describe('a tab is deleted during the run', () => {
  const remove = (title: string) => (workbook: Workbook) => {
    const sheet = workbook.sheet(title);
    if (sheet) workbook.deleteSheet(sheet);
  };

  test.each([
    [SUMMARY, 'Sheet.getMaxRows', 1],
    [DISTRICT, 'Range.setValues', 2],
    ['ข้อมูลวิเคราะห์', 'Range.setValues', 3],
    ['ของฉัน', 'Range.setValues', 2],
    ['ตั้งค่า', 'Spreadsheet.setNamedRange', 1],
  ])(
    '%s: a message that says what to do, or a right result; the next run makes all whole',
    (title, method, nth) => {
      const workbook = outdated();
      const expected = new Map(allRows(copyAfterRun(workbook)));
      const message = disturbed(workbook, 'calculateScores', justBefore(method, nth, remove(title)));
      expect(message).toMatch(/^$|^ทำไม่เสร็จ/);
      if (title === 'ตั้งค่า') return;
      run(workbook);
      for (const [name, rows] of expected) {
        if (name !== 'ของฉัน') expect(rowsOf(workbook.sheet(name)), name).toEqual(rows);
      }
      expect(run(workbook).standIn.calls.changes).toBe(0);
    },
  );

  test('a form, while it is being read: nothing is written, and the message says what to do', () => {
    const workbook = outdated();
    const results = workbook.sheet(SUMMARY)?.rows();
    const message = disturbed(workbook, 'calculateScores', justBefore('Range.getValues', 4, remove(FORM)));
    expect(message).toMatch(AGAIN);
    expect(workbook.sheet(SUMMARY)?.rows()).toEqual(results);
  });

  function copyAfterRun(workbook: Workbook): Workbook {
    const twin = copyOf(workbook);
    run(twin);
    return twin;
  }
});

describe('a tab that somebody else protects', () => {
  test.each([
    ['as a whole', undefined],
    ['in part', 6],
  ])('%s is named with what to do, and every other tab is written', (_, rows) => {
    const workbook = outdated();
    protect(workbook, DISTRICT, rows);
    const old = workbook.sheet(DISTRICT)?.rows();
    const wanted = allRowsOf(copyOf(workbook), { user: { email: OWNER }, owner: OWNER });
    workbook.owner = OWNER;
    const desk = run(workbook, 'calculateScores', CLERK);
    expect(desk.standIn.alerts.map(({ text }) => text)).toEqual([
      expect.stringMatching(/ป้องกันชีต "สรุป เมืองสระแก้ว" ไว้.*โปรดให้ผู้ที่ป้องกันหรือเจ้าของไฟล์กด/),
    ]);
    expect(workbook.sheet(DISTRICT)?.rows()).toEqual(old);
    for (const [title, table] of wanted) {
      if (title !== DISTRICT) expect(rowsOf(workbook.sheet(title)), title).toEqual(table);
    }
    run(workbook, 'calculateScores', { user: { email: OWNER }, owner: OWNER });
    expect(workbook.sheet(DISTRICT)?.rows()).toEqual(wanted.get(DISTRICT));
  });

  test('the summary itself: the tabs of the districts are written', () => {
    const workbook = outdated();
    protect(workbook, SUMMARY);
    const desk = run(workbook, 'calculateScores', CLERK);
    expect(desk.standIn.alerts.map(({ text }) => text).join()).toContain('"สรุปคะแนน"');
    expect(JSON.stringify(workbook.sheet(DISTRICT)?.rows())).toContain('เบิกจ่าย 1 บาท');
  });

  test('the list of problems: a check says so too', () => {
    const workbook = outdated();
    protect(workbook, 'ตรวจสอบข้อมูล');
    workbook.sheet(FORM)?.set(2, 1, 'สิบ');
    const desk = run(workbook, 'checkData', CLERK);
    expect(desk.standIn.alerts.map(({ text }) => text).join()).toContain('"ตรวจสอบข้อมูล"');
  });

  test('protected forms hinder nothing, since no calculation writes them', () => {
    const workbook = outdated();
    const wanted = undisturbed(workbook);
    protect(workbook, FORM);
    const desk = run(workbook, 'calculateScores', CLERK);
    expect(desk.standIn.alerts).toEqual([]);
    workbook.sheet(FORM)?.protections.pop();
    expect(lookOfAll(workbook).length).toBe(wanted.length);
    expect(workbook.sheet(SUMMARY)?.rows().slice(4)).toEqual(
      runOn(outdated()).sheet(SUMMARY)?.rows().slice(4),
    );
  });

  const runOn = (workbook: Workbook): Workbook => {
    run(workbook);
    return workbook;
  };

  const allRowsOf = (workbook: Workbook, options: object): Map<string, unknown[][]> => {
    // What the clerk's run shows names the clerk, so the twin is run by the clerk, unhindered.
    for (const sheet of workbook.sheets) sheet.protections = [];
    run(workbook, 'calculateScores', { ...options, ...CLERK });
    return allRows(workbook);
  };
});

describe('a full property store', () => {
  const fill = (workbook: Workbook): void => {
    for (let index = 0; index < 63; index += 1) workbook.properties.set(`x${index}`, 'x'.repeat(8180));
  };
  const tabs = (workbook: Workbook): string[] => lookOfAll(workbook).slice(0, workbook.sheets.length);

  test('the run ends right and without a word; the next one is slower and right', () => {
    const workbook = outdated();
    const wanted = undisturbed(workbook);
    fill(workbook);
    const desk = run(workbook);
    expect(desk.standIn.toasts).toHaveLength(1);
    expect(difference(tabs(workbook), wanted.slice(0, -1))).toBe('');
    for (const key of [...workbook.properties.keys()]) {
      if (/^x\d+$/.test(key)) workbook.properties.delete(key);
    }
    run(workbook);
    expect(difference(lookOfAll(workbook), wanted)).toBe('');
    expect(run(workbook).standIn.calls.changes).toBe(0);
  });

  test('that stays full is spoken of from the second run on, with what to do, until there is room again', () => {
    const workbook = outdated();
    fill(workbook);
    const said = (): string =>
      run(workbook)
        .standIn.toasts.map(({ text }) => text)
        .join();
    expect(said()).not.toContain('ทำสำเนา');
    expect(said()).toMatch(/ทุกครั้งจึงเขียนใหม่ทุกชีตและช้ากว่าปกติ คะแนนยังถูกต้อง.*ไฟล์ > ทำสำเนา/);
    expect(said()).toContain('ทำสำเนา');
    workbook.properties.clear();
    expect(said()).not.toContain('ทำสำเนา');
    expect(run(workbook).standIn.calls.changes).toBe(0);
  });

  test('what was remembered before it was full is not believed', () => {
    const workbook = outdated();
    const original = smallDesk().workbook;
    run(original);
    fill(workbook);
    run(workbook);
    workbook.sheet(FORM)?.set(2, 1, original.sheet(FORM)?.rows()[2]?.[1] ?? '');
    run(workbook);
    for (const title of [SUMMARY, DISTRICT, 'ข้อมูลวิเคราะห์']) {
      expect(workbook.sheet(title)?.rows(), title).toEqual(original.sheet(title)?.rows());
    }
  });
});

describe('the six minutes', () => {
  /** A clock on which every call takes so many seconds. */
  const slow = (seconds: number) => {
    let time = CLOCK.now().getTime();
    return {
      now: () => new Date(time),
      beforeCall: () => {
        time += seconds * 1000;
      },
    };
  };

  test('a run that would take longer stops in good time, says so, and each next one goes on from there', () => {
    const workbook = outdated();
    const wanted = allRows(runNow(copyOf(workbook)));
    const first = run(workbook, 'calculateScores', slow(2));
    expect(first.standIn.alerts.map(({ text }) => text).join()).toMatch(
      /โปรดกด คำนวณคะแนน อีกครั้ง เพื่อทำต่อจากที่ค้างไว้/,
    );
    expect(String(workbook.sheet(SUMMARY)?.rows()[3]?.[0])).toContain('หากข้อความนี้ค้างอยู่');
    let runs = 1;
    for (let late = true; late && runs < 12; runs += 1) {
      late = run(workbook, 'calculateScores', slow(2)).standIn.alerts.length > 0;
    }
    expect(runs).toBeGreaterThan(2);
    expect(runs).toBeLessThan(12);
    for (const [title, rows] of wanted) {
      const found = rowsOf(workbook.sheet(title));
      const [is, was] = [found, rows].map((table) => JSON.stringify(table).replace(TIME, ''));
      expect(difference([is ?? ''], [was ?? '']), title).toBe('');
    }
  });

  /** Times of day. */
  const TIME = /\d\d?:\d\d(:\d\d)?/g;
  const runNow = (workbook: Workbook): Workbook => {
    run(workbook);
    return workbook;
  };
});

test('whatever goes wrong, the message is Thai, says what to do, and ends with what Google said', () => {
  for (const entry of ['calculateScores', 'checkData', 'setUpWorkbook']) {
    expect(disturbed(outdated(), entry, { failAtCall: 5 })).toMatch(
      /^ทำไม่เสร็จ.*กดเมนูเดิมอีกครั้ง.*Service Spreadsheets failed/,
    );
  }
});

test('a run that cannot say that it is done is done all the same', () => {
  const workbook = outdated();
  const { log } = run(copyOf(workbook)).standIn.calls;
  const wanted = undisturbed(workbook);
  expect(disturbed(workbook, 'calculateScores', { failAtCall: log.length })).toBe('');
  expect(difference(lookOfAll(workbook), wanted)).toBe('');
});

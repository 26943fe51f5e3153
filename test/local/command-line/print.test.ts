import { describe, expect, it, test } from 'vitest';
import { OfficeError } from '../../../src/local/command-line/libre-office.ts';
import { fileNames } from '../../../src/local/workbook-file/file-names.ts';
import { call, FAILED } from './call.ts';

const FORMS = { files: { 'a.xlsx': 'x' }, forms: ['', 'คลองหาด', 'ตาพระยา'] };

test('print scores in memory and writes a PDF of every form and one of all', async () => {
  const { status, out, written, done } = await call(['print', 'a.xlsx', '-o', 'pdf'], FORMS);
  expect([status, done]).toEqual([0, ['calculateScores']]);
  expect([...written.keys()]).toEqual(['pdf/แบบประเมินทุกแห่ง.pdf', 'pdf/คลองหาด.pdf', 'pdf/ตาพระยา.pdf']);
  expect(written.get('pdf/คลองหาด.pdf')).toBe('pdf of x saved');
  expect(out).toMatch(/2 แห่ง .*pdf\n$/);
});

describe('nothing is written and it ends with 2 in a line of Thai', () => {
  it.each([
    ['where there is no LibreOffice', { ...FORMS, office: new OfficeError(true) }, 'ไม่พบ LibreOffice'],
    ['where LibreOffice makes no PDF', { ...FORMS, office: new OfficeError(false) }, 'ทำ PDF ไม่สำเร็จ'],
    ['where there are no forms', { ...FORMS, forms: [] }, 'ไม่มีชีตรายอำเภอ'],
    ['where the folder is a file', { ...FORMS, files: { 'a.xlsx': 'x', pdf: '' } }, 'เป็นไฟล์ ไม่ใช่โฟลเดอร์'],
  ])('%s', async (_, surroundings, words) => {
    const { status, err, out, written } = await call(['print', 'a.xlsx', '-o', 'pdf'], surroundings);
    expect([status, out, written.size]).toEqual([2, '', 0]);
    expect(err).toContain(words);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('where no folder is named', async () => {
    const { status, err } = await call(['print', 'a.xlsx'], FORMS);
    expect(status).toBe(2);
    expect(err).toContain('ยังไม่ได้ระบุตัวเลือก -o');
  });
});

test('where nothing can be scored it ends with 1 and says why', async () => {
  const { status, err, written } = await call(['print', 'a.xlsx', '-o', 'pdf'], { ...FORMS, report: FAILED });
  expect([status, written.size]).toEqual([1, 0]);
  expect(err).toContain('ไม่พบชีต "อำเภอ"');
});

test('a name of a district becomes a safe name of a file, each only once', () => {
  expect(fileNames(['เมือง', '../../etc/passwd', 'a:b|c', '.hidden', 'CON', '', 'เมือง', '-rf', 'x.'])).toEqual(
    ['เมือง', 'etc passwd', 'a b c', 'hidden', '_CON', '_', 'เมือง 2', 'rf', 'x'],
  );
  expect(fileNames(['ก'.repeat(200)])[0]).toHaveLength(60);
});

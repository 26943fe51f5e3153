import { describe, expect, it } from 'vitest';
import { editFormula, moveFormula, type ReferenceEdit } from '../../../src/local/stand-in/references.ts';

const insertRows: ReferenceEdit = { kind: 'insert', sheet: 'ก ข', axis: 'row', at: 2, count: 3 };
const deleteColumns: ReferenceEdit = { kind: 'delete', sheet: 'ก ข', axis: 'column', at: 1, count: 1 };

describe('formulas follow what moves', () => {
  it.each([
    // Row 3 and what is below move down by three.
    [insertRows, 'A2+A3', 'A2+A6'],
    [insertRows, 'SUM(A$1:$B10)', 'SUM(A$1:$B13)'],
    [insertRows, 'SUM(A:A,2:5)', 'SUM(A:A,2:8)'],
    [insertRows, '\'ก ข\'!C3&"A3"', '\'ก ข\'!C6&"A3"'],
    [insertRows, "'อื่น'!C3+ชีต!C3", "'อื่น'!C3+ชีต!C3"],
    [insertRows, 'LOG10(A9)+ABC', 'LOG10(A12)+ABC'],
    // Column B goes.
    [deleteColumns, 'A1+B1+C1', 'A1+#REF!+B1'],
    [deleteColumns, 'SUM(A1:C1)', 'SUM(A1:B1)'],
    [deleteColumns, "'ก ข'!B:B", "'ก ข'!#REF!"],
    [{ kind: 'rename', sheet: 'ก ข', to: "ค'ง" } as const, "'ก ข'!A1+A1", "'ค''ง'!A1+A1"],
    [{ kind: 'delete-sheet', sheet: 'ก ข' } as const, "1+'ก ข'!A1", '1+#REF!'],
  ])('%j: %s becomes %s', (edit, before, after) => {
    expect(editFormula(before, 'ก ข', edit)).toBe(after);
  });

  it.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ["SUM('x y'!A1:B2)", "SUM('x y'!B3:C4)"],
    ['IF(A1="B2",TRUE)', 'IF(B3="B2",TRUE)'],
  ])('%s filled two down and one right reads %s', (before, after) => {
    expect(moveFormula(before, 2, 1)).toBe(after);
  });
});

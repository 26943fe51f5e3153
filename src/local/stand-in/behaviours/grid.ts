import { type Behaviour, refuses, same, wrong } from './behaviour.ts';

/** The grid: its size, inserting and deleting, merging, freezing. */
export const grid: Behaviour[] = [
  {
    id: 'grid-new',
    what: 'a new sheet has 1,000 rows and 26 columns',
    source: 'doc',
    check: ({ sheet }) => same([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]),
  },
  {
    id: 'grid-outside',
    what: 'a range that reaches beyond the grid is refused',
    source: 'known',
    check({ sheet }) {
      const words = 'The coordinates of the range are outside the dimensions of the sheet.';
      refuses(() => sheet.getRange(1001, 1), words);
      refuses(() => sheet.getRange(1, 1, 1, 27), words);
    },
  },
  {
    id: 'grid-from-one',
    what: 'rows and columns count from 1; a range has at least one row',
    source: 'doc',
    check({ sheet }) {
      refuses(() => sheet.getRange(0, 1), '');
      refuses(() => sheet.getRange(1, 1, 0, 1), 'at least 1');
      refuses(() => sheet.getRange(wrong<string>('ไม่ใช่')), '');
    },
  },
  {
    id: 'grid-insert-rows',
    what: 'inserting rows moves values and formulas, and the references of formulas',
    source: 'known',
    check({ sheet }) {
      sheet.getRange('A1:A3').setValues([[1], [2], ['=SUM(A1:A2)']]);
      sheet.insertRowsBefore(2, 2);
      same(sheet.getRange('A4').getValue(), 2);
      same(sheet.getRange('A5').getFormulas(), [['=SUM(A1:A4)']]);
      same(sheet.getMaxRows(), 1002);
    },
  },
  {
    id: 'grid-insert-columns',
    what: 'inserting columns after one moves what lies right of it',
    source: 'doc',
    check({ sheet }) {
      sheet.getRange('A1:B1').setValues([['ก', 'ข']]);
      sheet.insertColumnsAfter(1, 1);
      same(sheet.getRange('A1:C1').getValues(), [['ก', '', 'ข']]);
    },
  },
  {
    id: 'grid-delete-reference',
    what: 'a formula whose cells were deleted says #REF!',
    source: 'known',
    check({ sheet }) {
      sheet.getRange('A1:B1').setValues([[1, '=A1*2']]);
      sheet.deleteColumns(1, 1);
      same(sheet.getRange('A1').getFormulas(), [['=#REF!*2']]);
    },
  },
  {
    id: 'grid-delete-all',
    what: 'deleting all rows is refused, and all rows that are not frozen',
    source: 'known',
    check({ sheet }) {
      refuses(() => sheet.deleteRows(1, 1000), "can't delete all the rows");
      sheet.setFrozenRows(1);
      refuses(() => sheet.deleteRows(2, 999), 'not possible to delete all non-frozen rows');
    },
  },
  {
    id: 'grid-limit',
    what: 'more than ten million cells are refused',
    source: 'doc',
    check: ({ sheet }) => refuses(() => sheet.insertRowsAfter(1000, 400_000), '10000000 cells'),
  },
  {
    id: 'merge-value',
    what: 'a merged range keeps the value of its top left cell only',
    source: 'doc',
    check({ sheet }) {
      sheet
        .getRange('A1:B1')
        .setValues([['ก', 'ข']])
        .merge();
      same(sheet.getRange('A1:B1').getValues(), [['ก', '']]);
      same(
        sheet
          .getRange('B1')
          .getMergedRanges()
          .map((range) => range.getA1Notation()),
        ['A1:B1'],
      );
    },
  },
  {
    id: 'merge-part',
    what: 'merging or unmerging a part of a merged range is refused',
    source: 'known',
    check({ sheet }) {
      sheet.getRange('A1:B2').merge();
      refuses(() => sheet.getRange('B2:C3').merge(), 'You must select all cells in a merged range');
      refuses(() => sheet.getRange('A1').breakApart(), 'You must select all cells in a merged range');
      sheet.getRange('A1:C5').breakApart();
      same(sheet.getRange('A1:C5').getMergedRanges().length, 0);
    },
  },
  {
    id: 'freeze-merge',
    what: 'a frozen edge cannot cut through a merged range',
    source: 'known',
    check({ sheet }) {
      sheet.getRange('A1:A3').merge();
      refuses(() => sheet.setFrozenRows(2), 'merged cell');
    },
  },
  {
    id: 'freeze-all',
    what: 'freezing all rows is refused',
    source: 'known',
    check: ({ sheet }) => refuses(() => sheet.setFrozenRows(1000), 'freeze all'),
  },
  {
    id: 'filter-one',
    what: 'a sheet has at most one filter',
    source: 'doc',
    check({ sheet }) {
      sheet.getRange('A1:B5').createFilter();
      refuses(() => sheet.getRange('D1:E5').createFilter(), 'already has a filter');
      sheet.getFilter()?.remove();
      same(sheet.getFilter(), null);
    },
  },
  {
    id: 'grid-widths',
    what: 'columns are 100 pixels wide, rows 21 high, until set',
    source: 'known',
    check({ sheet }) {
      sheet.setColumnWidths(2, 2, 150);
      same(
        [1, 2, 3, 4].map((column) => sheet.getColumnWidth(column)),
        [100, 150, 150, 100],
      );
      same(sheet.getRowHeight(1), 21);
    },
  },
];

import { type Probe, wrong } from '../probe.ts';

/** The grid: its size, inserting and deleting, merging, freezing. */
export const grid: readonly Probe[] = [
  {
    id: 'grid-new',
    what: 'a new sheet has 1,000 rows and 26 columns',
    source: 'doc',
    ask: ({ sheet }, note) => note.same([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]),
  },
  {
    id: 'grid-outside',
    what: 'a range that reaches beyond the grid is refused',
    source: 'known',
    ask({ sheet }, note) {
      const words = 'The coordinates of the range are outside the dimensions of the sheet.';
      note.refuses(() => sheet.getRange(1001, 1), words);
      note.refuses(() => sheet.getRange(1, 1, 1, 27), words);
    },
  },
  {
    id: 'grid-from-one',
    what: 'rows and columns count from 1; a range has at least one row',
    source: 'doc',
    ask({ sheet }, note) {
      note.refuses(() => sheet.getRange(0, 1), '');
      note.refuses(() => sheet.getRange(1, 1, 0, 1), 'at least 1');
      note.refuses(() => sheet.getRange(wrong<string>('ไม่ใช่')), '');
    },
  },
  {
    id: 'grid-range-list',
    what: 'getRangeList gives its ranges in the order in which they were named',
    source: 'doc',
    ask({ sheet }, note) {
      sheet.getRange('A1:B1').setValues([[1, 2]]);
      const ranges = sheet.getRangeList(['B1:C2', 'A1', 'B1']).getRanges();
      note.same(
        ranges.map((range) => [range.getA1Notation(), range.getValue()]),
        [
          ['B1:C2', 2],
          ['A1', 1],
          ['B1', 2],
        ],
      );
    },
  },
  {
    id: 'grid-insert-rows',
    what: 'inserting rows moves values and formulas, and the references of formulas',
    source: 'known',
    ask({ sheet }, note) {
      sheet.getRange('A1:A3').setValues([[1], [2], ['=SUM(A1:A2)']]);
      sheet.insertRowsBefore(2, 2);
      note.same(sheet.getRange('A4').getValue(), 2);
      note.same(sheet.getRange('A5').getFormulas(), [['=SUM(A1:A4)']]);
      note.same(sheet.getMaxRows(), 1002);
    },
  },
  {
    id: 'grid-insert-columns',
    what: 'inserting columns after one moves what lies right of it',
    source: 'doc',
    ask({ sheet }, note) {
      sheet.getRange('A1:B1').setValues([['ก', 'ข']]);
      sheet.insertColumnsAfter(1, 1);
      note.same(sheet.getRange('A1:C1').getValues(), [['ก', '', 'ข']]);
    },
  },
  {
    id: 'grid-delete-reference',
    what: 'a formula whose cells were deleted says #REF!',
    source: 'known',
    ask({ sheet }, note) {
      sheet.getRange('A1:B1').setValues([[1, '=A1*2']]);
      sheet.deleteColumns(1, 1);
      note.same(sheet.getRange('A1').getFormulas(), [['=#REF!*2']]);
    },
  },
  {
    id: 'grid-delete-all',
    what: 'deleting all rows is refused, and all rows that are not frozen',
    source: 'known',
    ask({ sheet }, note) {
      note.refuses(() => sheet.deleteRows(1, 1000), "can't delete all the rows");
      sheet.setFrozenRows(1);
      note.refuses(() => sheet.deleteRows(2, 999), 'not possible to delete all non-frozen rows');
    },
  },
  {
    id: 'grid-limit',
    what: 'more than ten million cells are refused',
    source: 'doc',
    ask: ({ sheet }, note) => note.refuses(() => sheet.insertRowsAfter(1000, 400_000), '10000000 cells'),
  },
  {
    id: 'merge-value',
    what: 'a merged range keeps the value of its top left cell only',
    source: 'recorded',
    ask({ sheet }, note) {
      sheet
        .getRange('A1:B1')
        .setValues([['ก', 'ข']])
        .merge();
      note.same(sheet.getRange('A1:B1').getValues(), [['ก', '']]);
      note.same(
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
    source: 'recorded',
    ask({ sheet }, note) {
      sheet.getRange('A1:B2').merge();
      note.refuses(() => sheet.getRange('B2:C3').merge(), 'You must select all cells in a merged range');
      note.refuses(() => sheet.getRange('A1').breakApart(), 'You must select all cells in a merged range');
      sheet.getRange('A1:C5').breakApart();
      note.same(sheet.getRange('A1:C5').getMergedRanges().length, 0);
    },
  },
  {
    id: 'merge-freeze',
    what: 'merging over a frozen edge is refused',
    source: 'recorded',
    ask({ sheet }, note) {
      sheet.setFrozenColumns(1);
      note.refuses(() => sheet.getRange('A1:C1').merge(), "You can't merge frozen and non-frozen columns.");
      sheet.setFrozenColumns(0);
      sheet.setFrozenRows(1);
      note.refuses(() => sheet.getRange('A1:A2').merge(), "You can't merge frozen and non-frozen rows.");
    },
  },
  {
    id: 'freeze-merge',
    what: 'a frozen edge cannot cut through a merged range',
    source: 'known',
    ask({ sheet }, note) {
      sheet.getRange('A1:A3').merge();
      note.refuses(() => sheet.setFrozenRows(2), 'merged cell');
    },
  },
  {
    id: 'freeze-all',
    what: 'freezing all rows is refused',
    source: 'known',
    ask: ({ sheet }, note) => note.refuses(() => sheet.setFrozenRows(1000), 'freeze all'),
  },
  {
    id: 'filter-one',
    what: 'a sheet has at most one filter',
    source: 'recorded',
    ask({ sheet }, note) {
      sheet.getRange('A1:B5').createFilter();
      note.refuses(() => sheet.getRange('D1:E5').createFilter(), 'already has a filter');
      sheet.getFilter()?.remove();
      note.same(sheet.getFilter(), null);
    },
  },
  {
    id: 'group-fold',
    what: 'collapseGroups hides the columns of a group, expandGroups of any cell of it shows them',
    source: 'doc',
    ask({ sheet }, note) {
      const hidden = (): boolean[] => [2, 3, 4, 5].map((column) => sheet.isColumnHiddenByUser(column));
      sheet.getRange(1, 3, 1, 2).shiftColumnGroupDepth(1).collapseGroups();
      note.same(hidden(), [false, true, true, false]);
      sheet.getRange(7, 4).expandGroups();
      note.same(hidden(), [false, false, false, false]);
    },
  },
  {
    id: 'group-none',
    what: 'expandGroups and a depth below zero do nothing where there is no group',
    source: 'known',
    ask({ sheet }, note) {
      sheet
        .getRange(1, 3, 1, 2)
        .expandGroups()
        .shiftColumnGroupDepth(-1)
        .shiftColumnGroupDepth(1)
        .collapseGroups();
      note.same(sheet.isColumnHiddenByUser(3), true);
      sheet.getRange(1, 3, 1, 2).expandGroups().shiftColumnGroupDepth(-1).collapseGroups();
      note.same([sheet.isColumnHiddenByUser(3), sheet.isColumnHiddenByUser(4)], [false, false]);
    },
  },
  {
    id: 'grid-widths',
    what: 'columns are 100 pixels wide, rows 21 high, until set',
    source: 'recorded',
    ask({ sheet }, note) {
      sheet.setColumnWidths(2, 2, 150);
      note.same(
        [1, 2, 3, 4].map((column) => sheet.getColumnWidth(column)),
        [100, 150, 150, 100],
      );
      note.same(sheet.getRowHeight(1), 21);
    },
  },
];

import type { Probe } from '../probe.ts';

/** What no source settles and the add-on rests on: the first things to see on a live sheet, in this order. */
export const openQuestions: readonly Probe[] = [
  {
    id: 'open-apostrophe',
    what: "a leading apostrophe is taken off and what follows stays text: '=1+1, '5, '1/2",
    source: 'known',
    ask({ sheet }, note) {
      const cells = sheet.getRange('A1:D1').setValues([["'=1+1", "'5", "'1/2", "''a"]]);
      note.same(cells.getValues(), [['=1+1', '5', '1/2', "'a"]]);
      note.same(cells.getDisplayValues(), [['=1+1', '5', '1/2', "'a"]]);
    },
  },
  {
    id: 'open-apostrophe-text',
    what: 'in a cell with number format @ a leading apostrophe stays and shows',
    source: 'known',
    ask({ sheet }, note) {
      const cell = sheet.getRange('A1').setNumberFormat('@').setValue("'5");
      note.same([cell.getValue(), cell.getDisplayValues()], ["'5", [["'5"]]]);
    },
  },
  {
    id: 'open-month-name',
    what: 'a Thai month and a year of พ.ศ. set without an apostrophe stay text',
    source: 'known',
    ask({ sheet }, note) {
      const cells = sheet.getRange('A1:B1').setValues([['สิงหาคม 2567', '1 ส.ค. 2567']]);
      note.same(cells.getValues(), [['สิงหาคม 2567', '1 ส.ค. 2567']]);
    },
  },
  {
    id: 'open-case',
    what: '<> in a formula takes no notice of capitals',
    source: 'known',
    ask({ sheet }, note) {
      note.same(sheet.getRange('A1').setValue('="a"<>"A"').getValue(), false);
    },
  },
  {
    id: 'open-rule-row',
    what: 'the formula of a rule counts from the first cell of its range: in the second row its references move down',
    source: 'known',
    ask({ app, sheet }, note) {
      sheet.getRange('B1:B2').setValues([[1], [10]]);
      const rule = app.newDataValidation().requireFormulaSatisfied('=B1>5').setAllowInvalid(false).build();
      sheet.getRange('A1:A2').setDataValidation(rule);
      note.refuses(() => sheet.getRange('A1').setValue('ก'), 'violates the data validation rules');
      note.accepts(() => sheet.getRange('A2').setValue('ก'));
    },
  },
  {
    id: 'open-chart-options',
    what: 'options given together count as given one by one: setOption(series, { 1: { type } }) is series.1.type',
    source: 'known',
    ask({ app, sheet }, note) {
      sheet.getRange('A1:C2').setValues([
        ['', 'ก', 'ข'],
        ['x', 1, 2],
      ]);
      const chart = sheet
        .newChart()
        .asComboChart()
        .addRange(sheet.getRange('A1:C2'))
        .setNumHeaders(1)
        .setOption('series', { 0: { type: 'bars', dataLabel: 'value' }, 1: { type: 'line' } })
        .setOption('vAxis', { title: 'คะแนน', gridlines: { count: 6 }, viewWindow: { min: 0, max: 5 } })
        .setPosition(4, 1, 0, 0);
      sheet.insertChart(chart.build());
      app.flush();
      const options = sheet.getCharts()[0]?.getOptions();
      note.same([options?.get('series.1.type'), options?.get('series.0.dataLabel')], ['line', 'value']);
      note.same([options?.get('vAxis.title'), options?.get('vAxis.viewWindow.max')], ['คะแนน', 5]);
    },
  },
  {
    id: 'open-deleted-title',
    what: 'the title of a deleted tab is free at once',
    source: 'known',
    ask({ spreadsheet, another }, note) {
      const first = another();
      const title = first.getName();
      spreadsheet.deleteSheet(first);
      const second = another();
      note.accepts(() => second.setName(title));
      note.same(second.getName(), title);
    },
  },
  {
    id: 'open-deleted-name',
    what: 'the name of a range whose tab was deleted points nowhere, and can be given to another range',
    source: 'known',
    ask({ spreadsheet, sheet, another, name }, note) {
      const first = another();
      spreadsheet.setNamedRange(name, first.getRange('A1'));
      spreadsheet.deleteSheet(first);
      const named = spreadsheet.getNamedRanges().filter((one) => one.getName() === name);
      for (const one of named) note.refuses(() => one.getRange(), '');
      note.accepts(() => spreadsheet.setNamedRange(name, sheet.getRange('B2')));
      note.same(spreadsheet.getRangeByName(name)?.getA1Notation(), 'B2');
    },
  },
  {
    id: 'open-big-numbers',
    what: 'the constructor BigInt is there',
    source: 'recorded',
    ask(_, note) {
      note.same(String(BigInt('12345678901234567890') * BigInt(2)), '24691357802469135780');
    },
  },
  {
    id: 'open-freeze-insert',
    what: 'a column can be put in right behind a frozen one (the add-on unfreezes first all the same)',
    source: 'known',
    ask({ sheet }, note) {
      sheet.setFrozenColumns(1);
      note.accepts(() => sheet.insertColumnsAfter(1, 1));
      note.same(sheet.getMaxColumns(), 27);
    },
  },
];

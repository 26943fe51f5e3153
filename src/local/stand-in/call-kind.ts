import type { CallKind } from './run.ts';

/** What a script asks when it holds one of these, it asks of the spreadsheet itself. */
const OF_THE_SPREADSHEET = [
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'NamedRange',
  'Protection',
  'Filter',
  'EmbeddedChart',
  'ContainerInfo',
  'ChartOptions',
  'ConditionalFormatRule',
  'GradientCondition',
  'OverGridImage',
  'Drawing',
];

/** These only name cells, whatever stands in them: nothing is asked of the spreadsheet. */
const HANDLES = [
  'Sheet.getRange',
  'Sheet.getRangeList',
  'Spreadsheet.getRange',
  'Spreadsheet.getRangeList',
  'RangeList.getRanges',
];

const ASKS = /^(?:get|is|has|can)(?![a-z])/;

/**
 * How a call counts: every question about spreadsheet, sheet or range is a read, since after a pending write it may make
 * Google work that off first. `name`: `Sheet.getMaxRows`; `declared`: what the service says of its method.
 */
export function callKind(name: string, declared: CallKind): CallKind {
  const [type = '', method = ''] = name.split('.');
  if (!ASKS.test(method) || !OF_THE_SPREADSHEET.includes(type) || HANDLES.includes(name)) return declared;
  return 'read';
}

import type { Bench, Probe } from '../../../src/addon/self-test/probe.ts';
import { PROBES } from '../../../src/addon/self-test/probes.ts';
import { createStandIn } from '../../../src/local/stand-in/stand-in.ts';
import { newWorkbook } from '../../../src/local/stand-in/workbook.ts';

export const ALL_PROBES: readonly Probe[] = [...PROBES.open, ...PROBES.others];

/** What the few formulas that probes ask about come to: by hand. */
export const RESULTS: Record<string, boolean> = { '"a"<>"A"': false, 'B1>5': false, 'B2>5': true };

/** A new stand-in with a sheet to try on; `altered`: what becomes of its services before a probe gets them. */
export function probeBench(altered: <T extends object>(service: T) => T = (service) => service): Bench {
  const { globals } = createStandIn(newWorkbook(), {
    evaluate: (formula) => RESULTS[formula],
    strictFreezes: false, // asked of Google by a probe
  });
  const app = altered(globals.SpreadsheetApp as Bench['app']); // what the stand-in stands in for
  const spreadsheet = app.getActiveSpreadsheet();
  let made = 0;
  const another = (index = 1): Bench['sheet'] => {
    made += 1;
    return spreadsheet.insertSheet(`ลอง ${made}`, index);
  };
  const sheet = another();
  return {
    app,
    properties: altered(globals.PropertiesService as Bench['properties']), // the same
    utilities: altered(globals.Utilities as Bench['utilities']), // the same
    spreadsheet,
    sheet,
    another,
    copied: () => sheet.copyTo(spreadsheet),
    fromTemplate: () => spreadsheet.insertSheet('ลองตามต้นแบบ', 0, { template: sheet }),
    name: 'selftest_range',
    key: 'selftest',
  };
}

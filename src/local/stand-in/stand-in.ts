import { type Calls, Run, type RunOptions } from './run.ts';
import { propertiesService } from './services/properties.ts';
import { lockService, scriptService, sessionService, utilitiesService } from './services/small-services.ts';
import type { Toast } from './services/spreadsheet.ts';
import { spreadsheetApp } from './services/spreadsheet-app.ts';
import { tieServices } from './services/tie-services.ts';
import type { Alert, Menu, UiRecord } from './services/ui.ts';
import type { Workbook } from './workbook.ts';

export type StandInOptions = RunOptions;

/** Apps Script over a workbook: what a script finds as globals, and what it did with them. */
export interface StandIn {
  readonly workbook: Workbook;
  readonly globals: Record<string, unknown>;
  readonly calls: Calls;
  readonly alerts: { title: string; text: string }[];
  readonly toasts: Toast[];
  readonly menus: Menu[];
  /**
   * The buttons (`OK`, `CANCEL`, `YES`, `NO`, `CLOSE`) that questions are answered with from now on, in turn; the last
   * one stays. Without them alerts agree.
   */
  answerAlerts(...buttons: string[]): void;
  /** What is typed into prompts from now on, in turn; the last one stays. null closes the prompt. */
  answerPrompts(...texts: (string | null)[]): void;
  /** Asks somebody at every alert for the button, and at every prompt for the button, a line break and the text. */
  askAtAlerts(ask: (alert: Alert) => string): void;
  activeSheetName(): string;
  /** The run behind the services; load-add-on tells it the script's world. */
  readonly run: Run;
}

/** Makes a stand-in for Google over a workbook. A stand-in is one run: make a new one for fresh counts. */
export function createStandIn(workbook: Workbook, options: StandInOptions = {}): StandIn {
  const run = tieServices(new Run(workbook, options));
  if (options.now) workbook.now = options.now;
  const ui: UiRecord = { alerts: [], menus: [], answers: [], typed: [], ask: null };
  const toasts: Toast[] = [];
  return {
    workbook,
    run,
    globals: {
      SpreadsheetApp: spreadsheetApp(run, toasts, ui),
      PropertiesService: propertiesService(run),
      LockService: lockService(run),
      ScriptApp: scriptService(run),
      Session: sessionService(run),
      Utilities: utilitiesService(run),
    },
    calls: run.calls,
    alerts: ui.alerts,
    menus: ui.menus,
    toasts,
    answerAlerts(...buttons) {
      ui.answers = buttons;
    },
    answerPrompts(...texts) {
      ui.typed = texts;
    },
    askAtAlerts(ask) {
      ui.ask = ask;
    },
    activeSheetName: () => workbook.sheets[workbook.active]?.name ?? '',
  };
}

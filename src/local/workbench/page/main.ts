import './page.css';
import type { IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { workbenchText } from '../../../language/workbench.ts';
import type { News } from '../session.ts';
import { ask } from './ask.ts';
import { element } from './element.ts';
import { makeGrid } from './grid.ts';
import { makeMenuBar } from './menu-bar.ts';
import { fetchWorkbook, listen, runFunction, sendEdits, WINDOW } from './server.ts';
import { toast } from './toast.ts';
import { FROM_SERVER, watchEdits } from './watch-edits.ts';

let api: FUniver | null = null;

/** Fetches the workbook and shows it, with the tab in front that was there, or that the add-on chose. */
async function show(activeTab = ''): Promise<void> {
  const { data, menus, title } = await fetchWorkbook();
  const book = api?.getActiveWorkbook();
  const front = activeTab || book?.getActiveSheet()?.getSheetName() || '';
  const workbook = data as Partial<IWorkbookData>; // what the server's toGridData makes
  if (api && book) {
    api.disposeUnit(book.getId());
    api.createWorkbook(workbook);
  } else {
    api = makeGrid(element('grid'), workbook);
    watchEdits(api, (edit) => {
      if (edit) sendEdits([edit]).catch(() => state(workbenchText.offline));
      else show();
    });
    makeMenuBar(menus, run);
  }
  element('title').textContent = title;
  document.title = title;
  const sheet = front ? api.getActiveWorkbook()?.getSheetByName(front) : null;
  if (sheet) api.getActiveWorkbook()?.setActiveSheet(sheet);
}

/** Runs a function of the menu, asking what it asks, and shows what it told. */
async function run(functionName: string, caption: string): Promise<void> {
  state(workbenchText.working(caption));
  const answers: string[] = [];
  for (;;) {
    const { question, alerts, toasts, error } = await runFunction(functionName, answers);
    if (question) {
      answers.push(await ask(question.title, question.text, question.buttons));
      continue;
    }
    for (const { text } of toasts) toast(text);
    state('');
    for (const { title, text } of alerts) await ask(title, text, 'OK');
    if (error) await ask(workbenchText.failed, error, 'OK');
    return;
  }
}

function hear(news: News): void {
  if (news.kind === 'not-saved') state(workbenchText.notSaved(news.message));
  else if (news.kind === 'reload') show(news.from === WINDOW ? news.activeTab : '');
  else {
    state(workbenchText.saved);
    for (const edit of news.edits) {
      if (edit.kind !== 'cells' || !api) continue;
      const cellValue: Record<number, Record<number, unknown>> = {};
      for (const { row, column, value, format } of edit.cells) {
        cellValue[row] = { ...cellValue[row], [column]: cellOf(value, format) };
      }
      const unitId = api.getActiveWorkbook()?.getId();
      api.executeCommand('sheet.mutation.set-range-values', { unitId, subUnitId: edit.sheet, cellValue }, FROM_SERVER);
    }
  }
}

function cellOf(value: string | number | boolean | null, format = 'General'): unknown {
  const s = { n: format === 'General' ? null : { pattern: format } };
  if (value === null) return { v: null, f: null, p: null, s };
  if (typeof value === 'string' && value.startsWith('=')) return { f: value, s };
  if (typeof value === 'number') return { v: value, t: 2, f: null, s };
  return typeof value === 'boolean' ? { v: value ? 1 : 0, t: 3, f: null, s } : { v: value, t: 1, f: null, s };
}

function state(text: string): void {
  element('state').textContent = text;
}

element('menus').setAttribute('aria-label', workbenchText.menuBar);
element('grid').setAttribute('aria-label', workbenchText.sheetArea);
element('download').textContent = workbenchText.download;
await show();
let wasOff = false;
listen(hear, (isOn) => {
  if (!isOn) state(workbenchText.offline);
  else if (wasOff) show().then(() => state(''));
  wasOff = !isOn;
});
document.documentElement.dataset.ready = 'true';

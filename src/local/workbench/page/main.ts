import './page.css';
import type { IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { CellsEdit, News, Opened } from '../messages.ts';
import { addFunctions } from './add-functions.ts';
import { askInPage } from './ask.ts';
import { blockCommands } from './blocked-commands.ts';
import { showChips } from './cell-chip.ts';
import { type ColumnGroups, makeColumnGroups } from './column-groups.ts';
import { ChartDrawer } from './draw-charts.ts';
import { acceptFiles } from './drop-file.ts';
import { startEditing } from './editing.ts';
import { element } from './element.ts';
import { showElsewhere } from './elsewhere.ts';
import { makeFileLine } from './file-line.ts';
import { RowFitter } from './fit-rows.ts';
import { fontsReady } from './fonts.ts';
import { goToCell } from './go-to-cell.ts';
import { type GridPage, makeGrid } from './grid.ts';
import { nameGridParts } from './grid-for-all.ts';
import { makeHook } from './hook.ts';
import { listenToKeys } from './keyboard.ts';
import { lockCells } from './locked-cells.ts';
import { makeMenuBar } from './menu-bar.ts';
import { askAboutOutside } from './outside.ts';
import { makeProblemPanel, type ProblemPanel } from './problems.ts';
import { makeRunLine } from './run-line.ts';
import {
  AnswerError,
  allSent,
  fetchWorkbook,
  listen,
  lookedAt,
  runFunction,
  WINDOW,
  whenSending,
  withKey,
} from './server.ts';
import { showCells } from './show-cells.ts';
import { speakCells } from './speak-cells.ts';
import { showPageToast } from './toast.ts';
import { showBanner } from './versions.ts';
import { offerPeople } from './who.ts';
import { words } from './words.ts';

let grid: GridPage | null = null;
let problems: ProblemPanel | null = null;
/** What was last heard of problems, for a panel that is not there yet. */
let lastProblems: Parameters<ProblemPanel['show']>[0] | null = null;
let groups: ColumnGroups | null = null;
let extras: Opened['extras'] = {};
let locked: Opened['locked'] = {};
const fitter = new RowFitter();
let charts: ChartDrawer | null = null;
/** What is to be shown, in its order: nothing is painted over a workbook that is just being fetched. */
let showing: Promise<unknown> = Promise.resolve();

/** Hears that this window is told to fetch the workbook anew. */
let heardReload = (): void => {};

/** Fetches the workbook and shows it, with the tab in front that was there, or that the add-on chose. */
async function show(activeTab = ''): Promise<void> {
  const [opened] = await Promise.all([fetchUndisturbed(), fontsReady]);
  ({ extras, locked } = opened);
  const workbook = opened.data as Partial<IWorkbookData>; // what the server's toGridData makes
  fitter.begin(workbook);
  charts?.expect(opened.charts);
  if (grid) {
    putInPlace(grid.api, workbook, activeTab);
    // Who is asked something or chooses from the menu keeps the keyboard.
    const { activeElement, body } = document;
    if (activeElement === body || element('grid').contains(activeElement)) grid.focus();
  } else {
    grid = await begin(workbook, opened);
    bringToFront(opened.front);
  }
  groups?.show(opened.groups);
  await charts?.drawFront();
  offerPeople(opened.people);
  element('title').textContent = opened.title;
  document.title = opened.title;
}

/** What is typed into a cell while the workbook is fetched would be lost with the old grid: then it is fetched again. */
async function fetchUndisturbed(): Promise<Opened> {
  for (;;) {
    await grid?.idle();
    await allSent();
    const opened = await fetchWorkbook();
    if (!grid?.isTyping()) return opened;
  }
}

/** Shows a workbook where another one was, with the same cell selected. */
function putInPlace(api: FUniver, workbook: Partial<IWorkbookData>, activeTab: string): void {
  const book = api.getActiveWorkbook();
  const before = book?.getActiveSheet();
  const title = before?.getSheetName() ?? '';
  const place = before?.getSelection()?.getActiveRange()?.getA1Notation();
  if (book) api.disposeUnit(book.getId());
  api.createWorkbook(workbook);
  const now = api.getActiveWorkbook();
  const sheet = now?.getSheetByName(activeTab || title);
  if (!sheet) return;
  now?.setActiveSheet(sheet);
  if (place && sheet.getSheetName() === title) sheet.getRange(place).activate();
}

/** Makes the grid and everything around it. */
async function begin(workbook: Partial<IWorkbookData>, opened: Opened): Promise<GridPage> {
  const { menus, functions } = opened;
  const made = makeGrid(element('grid'), workbook);
  const { api } = made;
  addFunctions(api, functions);
  startEditing(made, () => next(() => show()), lost);
  const openMenu = makeMenuBar(menus, run);
  const panel = makeProblemPanel(made);
  problems = panel;
  if (lastProblems) panel.show(lastProblems);
  listenToKeys(made, openMenu, panel.toggle);
  speakCells(api, panel.at);
  const columns = makeColumnGroups(api, lost);
  groups = columns;
  charts = new ChartDrawer(
    api,
    blockCommands(api, () => showPageToast(words.notHere), columns.unfoldAll),
  );
  charts.expect(opened.charts);
  fitter.watch(api);
  lockCells(
    api,
    () => locked,
    () => showPageToast(words.protectedCell),
  );
  showChips(api, () => extras);
  makeHook(api);
  await made.painted;
  nameGridParts();
  made.focus();
  return made;
}

function next(what: () => unknown): void {
  showing = showing.then(what).catch(lost);
}

/** The server does not answer, or does not know this window's address any more. */
function lost(error: unknown): void {
  const isWrongKey = error instanceof AnswerError && error.status === 403;
  const isBusy = error instanceof AnswerError && error.status === 429;
  state(isBusy ? words.busy : isWrongKey ? words.wrongKey : words.offline);
}

/** Runs a function of the menu, asking what it asks, and shows what it told. */
async function run(functionName: string, caption: string): Promise<void> {
  if (lookedAt !== '') return showPageToast(words.readOnly);
  const answers: string[] = [];
  const front = grid?.api.getActiveWorkbook()?.getActiveSheet()?.getSheetId() ?? '';
  try {
    for (;;) {
      progress.begin(caption);
      const reload = new Promise<void>((resolve) => {
        heardReload = resolve;
      });
      const told = await runFunction(functionName, answers, front);
      const { question, alerts, toasts, error } = told;
      if (question) {
        progress.end();
        answers.push(await askInPage(question.title, question.text, question.buttons, question.isPrompt));
        continue;
      }
      progress.step('show');
      // The answer may be here before the news that came earlier.
      if (told.isReloaded) await reload;
      await showing;
      bringToFront(told.activeTab);
      progress.end();
      if (told.isStopped) showPageToast(words.stoppedRun(caption));
      for (const { text } of toasts) showPageToast(text);
      for (const { title, text } of alerts) await askInPage(title, text, ['OK']);
      if (error) await askInPage(words.failed, error, ['OK']);
      return;
    }
  } catch (error) {
    progress.end();
    lost(error);
  }
}

/** Where a run changed nothing, the tab that it shows is there already. */
function bringToFront(title: string): void {
  const sheet = title === '' ? null : grid?.api.getActiveWorkbook()?.getSheetByName(title);
  if (grid && sheet) goToCell(grid.api, sheet, '');
}

function hear(news: News): void {
  // A former state does not change.
  if (lookedAt !== '') return;
  const isOwn = 'from' in news && news.from === WINDOW;
  switch (news.kind) {
    case 'saving':
    case 'saved':
    case 'not-saved':
      file.hear(news);
      break;
    case 'changed-outside':
      file.hear(news);
      askAboutOutside().catch(lost);
      break;
    case 'elsewhere':
      showElsewhere(news.programs);
      break;
    case 'step':
      if (isOwn) progress.step(news.step);
      break;
    case 'problems':
      lastProblems = news;
      problems?.show(news);
      break;
    case 'reload':
      if (!(isOwn && news.isKnown)) next(() => show(isOwn ? news.activeTab : ''));
      if (isOwn) heardReload();
      break;
    case 'edits':
      next(() => showEdits(news.edits));
      break;
    default:
      if (!isOwn) break;
      showPageToast(`${news.place === '' ? '' : words.atCell(news.place)}${words.refusals[news.why]}`);
      next(() => show());
  }
}

/** Shows what cells became. The cell into which somebody is typing changes once that is done. */
async function showEdits(edits: readonly CellsEdit[]): Promise<void> {
  if (!grid) return;
  const sheet = grid.api.getActiveWorkbook()?.getActiveSheet();
  const active = sheet?.getSelection()?.getActiveRange();
  const isActive = edits.some(
    ({ sheet: id, cells }) =>
      id === sheet?.getSheetId() &&
      cells.some(({ row, column }) => row === active?.getRow() && column === active?.getColumn()),
  );
  if (isActive) await grid.idle();
  if (!showCells(grid.api, edits)) await show();
}

function state(text: string): void {
  // Saying the same again would be read out again.
  if (element('state').textContent !== text) element('state').textContent = text;
}
const progress = makeRunLine(state);
const file = makeFileLine(state);
whenSending(file.saving);

element('menus').setAttribute('aria-label', words.menuBar);
element('grid').setAttribute('aria-label', words.sheetArea);
element('keys').textContent = words.keys;
element('skip').textContent = words.toGrid;
element('skip').onclick = (event) => {
  event.preventDefault();
  grid?.focus();
};
element('download').textContent = words.download;
element('download').setAttribute('href', withKey('/file'));
element('decide').textContent = words.outsideTitle;
element('decide').onclick = () => void askAboutOutside().catch(lost);
next(() => show());
const first = showing;
let wasOff = false;
listen(hear, (isOn) => {
  if (!isOn) state(words.offline);
  else if (wasOff) {
    next(() => show().then(() => state('')));
    // What was told in the meantime is in what is fetched now.
    heardReload();
  }
  wasOff = !isOn;
});
await first;
if (lookedAt === '') acceptFiles();
else await showBanner();
if (grid) document.documentElement.dataset.ready = 'true';
// For who measures: bench/workbench.mjs.
performance.mark('usable');

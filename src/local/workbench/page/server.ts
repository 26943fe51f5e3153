import type { GridEdit, News, Opened, Told, VersionData, WentBack } from '../messages.ts';

/** Names this window among all that are open. */
export const WINDOW = Math.random().toString(36).slice(2);

/** The address of whom this window belongs to; '' for the owner. */
export const whoLooks = (): string => new URLSearchParams(location.search).get('as') ?? '';

const query = new URLSearchParams(location.search);
/** The secret of this start, as the address of the page brings it. */
const key = query.get('key') ?? '';
/** The former state that this window only looks at; '' for the file itself. */
export const lookedAt = query.get('version') ?? '';

/** An address of this program with the secret, for what cannot send it otherwise. */
export const withKey = (path: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}key=${encodeURIComponent(key)}`;

/** The address of this page with other questions in it; '' takes one away. */
export function pageAddress(changes: Readonly<Record<string, string>>): string {
  const now = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') now.delete(name);
    else now.set(name, value);
  }
  return `${location.pathname}?${now}`;
}

/** The server said no. */
export class AnswerError extends Error {
  constructor(readonly status: number) {
    super(String(status));
  }
}

async function ask(path: string, how: RequestInit = {}): Promise<Response> {
  const headers = { ...how.headers, 'x-khanaen-key': key };
  const response = await fetch(path, { ...how, headers });
  if (!response.ok) throw new AnswerError(response.status);
  return response;
}

const post = (path: string, body: object): Promise<Response> =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: WINDOW, as: whoLooks(), ...body }),
  });

/** What was fetched while the page's script was still being read; null once it is shown. */
let ahead: Promise<Opened> | null = null;

/** Begins to listen, and to fetch the workbook, before there is anything to show it in. */
export function fetchAhead(): void {
  // Who listens first hears of whatever changes after the workbook was fetched.
  ahead = connect().then(askForWorkbook);
  ahead.catch(() => {});
}

export function fetchWorkbook(): Promise<Opened> {
  const first = ahead;
  ahead = null;
  return first ?? askForWorkbook();
}

async function askForWorkbook(): Promise<Opened> {
  const version = lookedAt === '' ? '' : `&version=${encodeURIComponent(lookedAt)}`;
  return (await ask(`/workbook?as=${encodeURIComponent(whoLooks())}${version}`)).json();
}

let sending: Promise<unknown> = Promise.resolve();

let gathering: { readonly edits: GridEdit[]; readonly sent: Promise<unknown> } | null = null;

let sends = (): void => {};

/** Does something whenever a person's change begins its way to the file. */
export function whenSending(act: () => void): void {
  sends = act;
}

/** Sends something done in the grid, in its order. What one press brings about is one step. */
export function sendEdit(edit: GridEdit): Promise<unknown> {
  if (!isResult(edit)) sends();
  gathering ??= gather();
  gathering.edits.push(edit);
  return gathering.sent;
}

/** Whether an edit only tells what formulas came to. */
export const isResult = (edit: GridEdit): boolean =>
  edit.kind === 'cells' && edit.cells.every(({ result }) => result !== undefined);

function gather(): { edits: GridEdit[]; sent: Promise<unknown> } {
  const edits: GridEdit[] = [];
  const gathered = new Promise<void>((resolve) => {
    setTimeout(() => {
      gathering = null;
      resolve();
    }, 0);
  });
  const sent = sending.then(() => gathered).then(() => post('/edits', { edits }));
  sending = sent.catch(() => {});
  return { edits, sent };
}

/** Takes this window's last step back, or does it again. */
export async function goBack(direction: 'undo' | 'redo', isSure: boolean): Promise<WentBack> {
  await allSent();
  return (await post('/back', { direction, isSure })).json();
}

/** What to do with a file that another program wrote into. */
export const decide = (isOurs: boolean): Promise<unknown> => post('/decide', { isOurs });

export const fetchVersions = async (): Promise<readonly VersionData[]> => {
  const { versions } = await (await ask('/versions')).json();
  return versions;
};

/** Puts a former state beside the file; where that is. */
export const copyVersion = async (id: string): Promise<string> => {
  const { file } = await (await post('/versions', { id })).json();
  return file;
};

/** Settles once the server has all that was done so far. */
export const allSent = (): Promise<unknown> => sending;

/** Runs a function of the menu over everything typed so far. `front`: the grid's id of the tab in front. */
export async function runFunction(
  functionName: string,
  answers: readonly string[],
  front: string,
): Promise<Told> {
  await allSent();
  return (await post('/run', { functionName, answers, front })).json();
}

/** Ends what this window runs. */
export const stopRun = (): Promise<unknown> => post('/stop', {});

/** What the server says of a file that was sent. `reason`: why it was not taken, where the server says so. */
interface Sent {
  ok: boolean;
  status: number;
  reason: string;
}

/** Opens a file in the place of what is there. */
export const sendFile = (file: File): Promise<Sent> => send('/file', file);

/** Adds a table as tabs ตารางเดิม …. */
export const sendTable = (file: File): Promise<Sent> => send('/table', file);

async function send(path: string, file: File): Promise<Sent> {
  try {
    const response = await fetch(`${path}?from=${WINDOW}&name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'x-khanaen-key': key },
      body: file,
    });
    const { error = '' } = await response.json();
    return { ok: response.ok, status: response.status, reason: String(error) };
  } catch {
    // The server hangs up on what is too large before all of it is there.
    return { ok: false, status: 413, reason: '' };
  }
}

/** What was heard before the page was there to show it. */
const unheard: News[] = [];
let hearNews = (news: News): void => void unheard.push(news);
let hearLine = (_isOn: boolean): void => {};

/** Settles once the server is listened to, or does not answer. */
function connect(): Promise<void> {
  const events = new EventSource(withKey('/events'));
  events.onmessage = ({ data }) => hearNews(JSON.parse(data));
  return new Promise((resolve) => {
    const line = (isOn: boolean) => (): void => {
      hearLine(isOn);
      resolve();
    };
    events.onopen = line(true);
    events.onerror = line(false);
  });
}

/** Hears what the server tells, all that it told so far first. */
export function listen(hear: (news: News) => void, connected: (isOn: boolean) => void): void {
  [hearNews, hearLine] = [hear, connected];
  for (const news of unheard.splice(0)) hear(news);
}

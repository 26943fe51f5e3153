import type { GridEdit, News, Opened, Told } from '../messages.ts';

/** Names this window among all that are open. */
export const WINDOW = Math.random().toString(36).slice(2);

/** The address of whom this window belongs to; '' for the owner. */
export const whoLooks = (): string => new URLSearchParams(location.search).get('as') ?? '';

async function post(path: string, body: unknown): Promise<Response> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: WINDOW, as: whoLooks(), ...(body as object) }), // callers give objects
  });
  if (!response.ok) throw new Error(String(response.status));
  return response;
}

export const fetchWorkbook = async (): Promise<Opened> =>
  (await fetch(`/workbook?as=${encodeURIComponent(whoLooks())}`)).json();

let waiting: GridEdit[] = [];
let sending: Promise<unknown> = Promise.resolve();

/** Sends what was done in the grid, in its order; what comes while something is on its way goes together. */
export function sendEdits(edits: readonly GridEdit[]): Promise<unknown> {
  waiting.push(...edits);
  const sent = sending.then(() => {
    const all = waiting;
    waiting = [];
    return all.length > 0 ? post('/edits', { edits: all }) : null;
  });
  sending = sent.catch(() => {});
  return sent;
}

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

/** Opens a file in the place of what is there. `reason`: why not, where the server says so. */
export async function sendFile(file: File): Promise<{ ok: boolean; status: number; reason: string }> {
  try {
    const response = await fetch('/file', { method: 'POST', body: file });
    const { error = '' } = await response.json();
    return { ok: response.ok, status: response.status, reason: String(error) };
  } catch {
    // The server hangs up on what is too large before all of it is there.
    return { ok: false, status: 413, reason: '' };
  }
}

/** Adds a table as tabs ตารางเดิม …. */
export async function sendTable(file: File): Promise<{ ok: boolean; status: number; reason: string }> {
  try {
    const response = await fetch(`/table?from=${WINDOW}&name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      body: file,
    });
    const { error = '' } = await response.json();
    return { ok: response.ok, status: response.status, reason: String(error) };
  } catch {
    return { ok: false, status: 413, reason: '' };
  }
}

export function listen(hear: (news: News) => void, connected: (isOn: boolean) => void): void {
  const events = new EventSource('/events');
  events.onmessage = ({ data }) => hear(JSON.parse(data));
  events.onopen = () => connected(true);
  events.onerror = () => connected(false);
}

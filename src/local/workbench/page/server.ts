import type { GridEdit } from '../apply-edit.ts';
import type { MenuResult } from '../menu-run.ts';
import type { News } from '../session.ts';
import type { MenuData } from './menu-bar.ts';

/** Names this window among all that are open. */
export const WINDOW = Math.random().toString(36).slice(2);

async function post(path: string, body: unknown): Promise<Response> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: WINDOW, ...(body as object) }), // callers give objects
  });
  if (!response.ok) throw new Error(String(response.status));
  return response;
}

export interface Opened {
  readonly data: Record<string, unknown>;
  readonly menus: readonly MenuData[];
  readonly title: string;
}

export const fetchWorkbook = async (): Promise<Opened> => (await fetch('/workbook')).json();

export const sendEdits = async (edits: readonly GridEdit[]): Promise<void> => {
  await post('/edits', { edits });
};

export const runFunction = async (
  functionName: string,
  answers: readonly string[],
): Promise<Omit<MenuResult, 'bytes'>> => (await post('/run', { functionName, answers })).json();

/** Status 200: opened; anything else: not, and why. */
export const sendFile = (file: File): Promise<Response> => fetch('/file', { method: 'POST', body: file });

export function listen(hear: (news: News) => void, connected: (isOn: boolean) => void): void {
  const events = new EventSource('/events');
  events.onmessage = ({ data }) => hear(JSON.parse(data));
  events.onopen = () => connected(true);
  events.onerror = () => connected(false);
}

import type { VersionData } from '../messages.ts';
import { askInPage } from './ask.ts';
import { element } from './element.ts';
import { copyVersion, fetchVersions, lookedAt, pageAddress } from './server.ts';
import { when } from './when.ts';
import { words } from './words.ts';

/** Shows the former states of the file, each to be looked at in a window of its own or brought back as a copy. */
export async function showVersions(): Promise<void> {
  const versions = await fetchVersions();
  const dialog = element('versions') as HTMLDialogElement; // index.html says so
  element('versions-title').textContent = words.versionsTitle;
  element('versions-about').textContent = versions.length === 0 ? words.noVersions : words.versionsAbout;
  element('versions-list').replaceChildren(...versions.map(entryOf));
  const close = element('versions-close') as HTMLButtonElement; // index.html says so
  close.textContent = words.buttons.CLOSE;
  close.onclick = () => dialog.close();
  const before = document.activeElement;
  dialog.onclose = () => {
    if (before instanceof HTMLElement) before.focus();
  };
  dialog.showModal();
}

function entryOf({ id, at, words: changed }: VersionData): HTMLElement {
  const entry = document.createElement('li');
  const text = document.createElement('p');
  const time = document.createElement('time');
  time.dateTime = at;
  time.textContent = when(at);
  text.append(time, ' ', changed);
  const look = document.createElement('a');
  look.href = pageAddress({ version: id });
  look.target = '_blank';
  look.textContent = words.look;
  const back = document.createElement('button');
  back.textContent = words.bringBack;
  back.onclick = () => void bringBack(id);
  entry.append(text, look, back);
  return entry;
}

async function bringBack(id: string): Promise<void> {
  const told = await copyVersion(id).then(words.broughtBack, () => words.noVersion);
  await askInPage(words.versionsTitle, told, ['OK']);
}

/** Over a window that shows a former state: of when, and how to have it back. */
export async function showBanner(): Promise<void> {
  const banner = element('banner');
  const version = (await fetchVersions()).find(({ id }) => id === lookedAt);
  const text = document.createElement('span');
  text.textContent = version ? words.versionBanner(when(version.at)) : words.noVersion;
  const back = document.createElement('button');
  back.textContent = words.bringBack;
  back.onclick = () => void bringBack(lookedAt);
  banner.replaceChildren(text, back);
  banner.hidden = false;
}

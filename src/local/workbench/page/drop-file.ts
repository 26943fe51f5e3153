import { askInPage } from './ask.ts';
import { element } from './element.ts';
import { sendFile, sendTable } from './server.ts';
import { words } from './words.ts';

/** Lets a file be dropped on the page, to be opened in the place of what is there. */
export function acceptFiles(): void {
  const veil = element('drop');
  veil.textContent = words.drop;
  const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  const listen = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void =>
    document.addEventListener(
      name,
      (event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      true,
    );
  listen('dragover', () => {
    veil.hidden = false;
  });
  listen('dragleave', ({ relatedTarget }) => {
    veil.hidden = relatedTarget === null;
  });
  listen('drop', ({ dataTransfer }) => {
    veil.hidden = true;
    const file = dataTransfer?.files[0];
    if (file) void (/\.(?:csv|tsv|txt)$/i.test(file.name) ? addTable(file) : open(file));
  });
}

async function open(file: File): Promise<void> {
  const title = words.replaceTitle;
  if ((await askInPage(title, words.replace(file.name), ['OK', 'CANCEL'])) !== 'OK') return addTable(file);
  const { ok, status, reason } = await sendFile(file);
  if (!ok) await askInPage(title, whyNot(status, reason), ['OK']);
}

function whyNot(status: number, reason: string): string {
  if (status === 413) return words.tooLarge;
  return status === 429 ? words.busy : words.cannotOpen(reason);
}

/** Asked where a file is not to take the place of what is there: it may hold a table of results. */
async function addTable(file: File): Promise<void> {
  const title = words.addTableTitle;
  if ((await askInPage(title, words.addTable(file.name), ['OK', 'CANCEL'])) !== 'OK') return;
  const { ok, status, reason } = await sendTable(file);
  if (!ok) await askInPage(title, whyNot(status, reason), ['OK']);
}

import { workbenchText } from '../../../language/workbench.ts';
import { askInPage } from './ask.ts';
import { element } from './element.ts';
import { sendFile } from './server.ts';

/** Lets a file be dropped on the page, to be opened in the place of what is there. */
export function acceptFiles(): void {
  const veil = element('drop');
  veil.textContent = workbenchText.drop;
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
    if (file) void open(file);
  });
}

async function open(file: File): Promise<void> {
  const title = workbenchText.replaceTitle;
  if ((await askInPage(title, workbenchText.replace(file.name), ['OK', 'CANCEL'])) !== 'OK') return;
  const { ok, status, reason } = await sendFile(file);
  if (!ok)
    await askInPage(title, status === 413 ? workbenchText.tooLarge : workbenchText.cannotOpen(reason), [
      'OK',
    ]);
}

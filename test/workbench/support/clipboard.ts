import type { Window } from './window.ts';

export interface ClipboardTexts {
  readonly html?: string;
  readonly text: string;
}

/** Puts texts on the browser's clipboard exactly as another program would: nothing of them is cleaned. */
export async function putOnClipboard({ page }: Window, { html, text }: ClipboardTexts): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const put = `{
    const put = (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      ${html === undefined ? '' : `event.clipboardData.setData('text/html', ${JSON.stringify(html)});`}
      event.clipboardData.setData('text/plain', ${JSON.stringify(text)});
    };
    window.addEventListener('copy', put, true);
    document.execCommand('copy');
    window.removeEventListener('copy', put, true);
  }`;
  await page.evaluate(put);
}

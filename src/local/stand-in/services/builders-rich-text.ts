import type { Link } from '../cell-value.ts';
import { signatureError, text, wholeNumber } from '../check-arguments.ts';
import type { Service } from '../google.ts';
import type { Run } from '../run.ts';
import { others, service } from '../service.ts';

/** What stands behind a RichTextValue. */
export interface RichTextContent {
  text: string;
  links: Link[];
}

/** A RichTextValue as scripts see it. */
export function richTextService(run: Run, content: RichTextContent): Service<'RichTextValue'> {
  return service(
    run,
    'RichTextValue',
    others<'RichTextValue'>({
      getText: () => content.text,
      getLinkUrl(...args: unknown[]) {
        const [start = 0, end = content.text.length] = args;
        // Null unless one link covers all of it.
        return (
          content.links.find((link) => link.start <= Number(start) && link.end >= Number(end))?.url ?? null
        );
      },
    }),
    content,
  );
}

/** SpreadsheetApp.newRichTextValue() */
export function richTextBuilder(run: Run): Service<'RichTextValueBuilder'> {
  let value: string | null = null;
  let links: Link[] = [];
  const builder: Service<'RichTextValueBuilder'> = service(
    run,
    'RichTextValueBuilder',
    others<'RichTextValueBuilder'>({
      setText(wanted: unknown) {
        value = text('RichTextValueBuilder.setText', wanted);
        links = [];
        return builder;
      },
      setLinkUrl(...args: unknown[]) {
        if (value === null) throw new Error('Text must be set before links.');
        const [start, end, url] = args.length === 3 ? args : [0, value.length, args[0]];
        if (args.length !== 1 && args.length !== 3)
          throw signatureError('RichTextValueBuilder.setLinkUrl', args);
        const from = wholeNumber('RichTextValueBuilder.setLinkUrl', start, 0);
        const to = wholeNumber('RichTextValueBuilder.setLinkUrl', end, from);
        if (to > value.length) throw new Error('The end offset is outside the text.');
        links = links.filter((link) => link.end <= from || link.start >= to);
        if (url !== null && to > from) {
          links.push({ start: from, end: to, url: text('RichTextValueBuilder.setLinkUrl', url) });
        }
        return builder;
      },
      build() {
        return richTextService(run, { text: value ?? '', links: [...links] });
      },
    }),
  );
  return builder;
}

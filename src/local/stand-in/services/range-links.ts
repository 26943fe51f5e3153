import { scalarText } from '../cell-value.ts';
import { signatureError, table } from '../check-arguments.ts';
import type { Service } from '../google.ts';
import type { Rect } from '../rect.ts';
import type { Run } from '../run.ts';
import { contentOf, type Methods, reads, writes } from '../service.ts';
import { cellKey, type Sheet } from '../sheet.ts';
import { type RichTextContent, richTextService } from './builders-rich-text.ts';
import { checkEditable } from './editable.ts';
import { forEachCell } from './range-formats.ts';
import { eachCell } from './range-values.ts';
import { writeLink } from './write-link.ts';

/** The methods of a range about texts with links. */
export function rangeLinks(
  run: Run,
  sheet: Sheet,
  rect: Rect,
  self: () => Service<'Range'>,
): Methods<'Range'> {
  return {
    ...reads<'Range'>({
      getRichTextValues: () =>
        eachCell(rect, (row, column) => {
          const value = sheet.value(row, column);
          // Google gives an empty rich text for numbers and dates.
          const text = typeof value === 'number' ? '' : scalarText(value);
          return richTextService(run, { text, links: sheet.links.get(cellKey(row, column)) ?? [] });
        }),
    }),
    ...writes<'Range'>({
      setRichTextValue(value: unknown) {
        const content = read(value);
        checkEditable(run, sheet, rect);
        forEachCell(rect, (row, column) => writeLink(sheet, row, column, content));
        return self();
      },
      setRichTextValues(values: unknown) {
        const cells = table('Range.setRichTextValues', values, rect.rows, rect.columns, read);
        checkEditable(run, sheet, rect);
        forEachCell(rect, (row, column) => {
          const content = cells[row - rect.row]?.[column - rect.column];
          if (content) writeLink(sheet, row, column, content);
        });
        return self();
      },
    }),
  };
}

function read(value: unknown): RichTextContent {
  const content = contentOf<RichTextContent>(value, 'RichTextValue');
  if (!content) throw signatureError('Range.setRichTextValue', [value]);
  return content;
}

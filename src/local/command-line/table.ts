import { displayWidth } from './display-width.ts';
import { onOneLine } from './on-one-line.ts';

export interface Column {
  title: string;
  align: 'left' | 'right';
}

/** Lays rows out in columns for the terminal, two spaces apart, the titles underlined. */
export function textTable(columns: Column[], rows: string[][]): string {
  const lines = [columns.map((column) => column.title), ...rows.map((row) => row.map(onOneLine))];
  const widths = columns.map((_, index) =>
    lines.reduce((widest, line) => Math.max(widest, displayWidth(line[index] ?? '')), 0),
  );
  const text = lines.map((line) =>
    columns
      .map(({ align }, index) => {
        const cell = line[index] ?? '';
        const space = ' '.repeat((widths[index] ?? 0) - displayWidth(cell));
        return align === 'left' ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
  text.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return text.join('\n');
}

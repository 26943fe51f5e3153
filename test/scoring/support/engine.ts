import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';

const binary = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
initSync({ module: readFileSync(binary) });

/** A column as a letter: 0 is A; up to Z. */
export const letter = (column: number): string => String.fromCharCode(65 + column);

/**
 * Evaluates one sheet in a spreadsheet engine of other people's making and gives the figure of each cell asked for.
 * `rows` are what would be typed from A1 on; `cells` are [row, column] from 0.
 */
export function evaluate(
  rows: readonly (readonly (string | number | null)[])[],
  cells: readonly (readonly [row: number, column: number])[],
): number[] {
  const model = new Model('scores', 'en', 'UTC', 'en');
  try {
    model.pauseEvaluation();
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell !== null) model.setUserInput(0, r + 1, c + 1, String(cell));
      });
    });
    // The engine only hands out formatted text: a format with twelve decimals shows what it computed.
    const all = { sheet: 0, row: 1, column: 1, width: 26, height: rows.length };
    model.updateRangeStyle(all, 'num_fmt', '0.000000000000');
    model.resumeEvaluation();
    model.evaluate();
    return cells.map(([r, c]) => {
      const text = model.getFormattedCellValue(0, r + 1, c + 1);
      if (!/^-?\d+\.\d{12}$/.test(text)) throw new Error(`the engine shows ${JSON.stringify(text)}`);
      return Number(text);
    });
  } finally {
    model.free();
  }
}

import { access } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { workbenchFileText } from '../../../language/workbench-file.ts';
import { writeWholeFile } from '../../workbook-file/write-whole-file.ts';

/** `แผน.xlsx` → `แผน (สำเนา 2026-11-26 10.45.12).xlsx` in a folder, under a name that is free. */
export async function freeName(file: string, folder: string, words: string, at: Date): Promise<string> {
  const end = path.extname(file) || '.xlsx';
  // Letters of three bytes and a long ending: what is too long for the file system is cut in the middle of the name.
  const stem = cutBytes(path.basename(file, path.extname(file)), 120);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}.${two(at.getMinutes())}.${two(at.getSeconds())}`;
  for (let turn = 1; ; turn += 1) {
    const name = `${stem} (${words} ${day} ${time}${turn === 1 ? '' : ` ${turn}`})${end}`;
    const full = path.join(folder, name);
    const isFree = await access(full).then(
      () => false,
      () => true,
    );
    if (isFree) return full;
  }
}

function cutBytes(text: string, most: number): string {
  let cut = '';
  for (const letter of text) {
    if (Buffer.byteLength(cut + letter) > most) break;
    cut += letter;
  }
  return cut;
}

/** Saves what could not be saved in its file: beside it, at home, or among the temporary files. Returns where; '' nowhere. */
export async function rescueCopy(file: string, bytes: Uint8Array, at: Date): Promise<string> {
  for (const folder of [path.dirname(file), homedir(), tmpdir()]) {
    try {
      const full = await freeName(file, folder, workbenchFileText.rescueName, at);
      await writeWholeFile(full, bytes, 0o600);
      return full;
    } catch {
      // The next place.
    }
  }
  return '';
}

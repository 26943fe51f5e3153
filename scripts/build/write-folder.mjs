import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder hold exactly these files. Each file is replaced whole and only when it changed, so a program that
 * is reading the folder at the same time never meets half a file.
 * @param {string} folder
 * @param {Map<string, string | Uint8Array>} files contents by name, without subfolders
 * @param {readonly string[]} others names in the folder that are somebody else's
 */
export async function writeFolder(folder, files, others = []) {
  await mkdir(folder, { recursive: true });
  for (const [name, contents] of files) {
    const file = path.join(folder, name);
    const bytes = Buffer.from(contents);
    const before = await readFile(file).catch(() => undefined);
    if (before?.equals(bytes)) continue;
    const draft = path.join(path.dirname(folder), `.${path.basename(folder)}-${name}.${process.pid}.tmp`);
    await writeFile(draft, bytes);
    await rename(draft, file);
  }
  for (const name of await readdir(folder)) {
    if (!files.has(name) && !others.includes(name)) await rm(path.join(folder, name), { recursive: true });
  }
}

import { existsSync } from 'node:fs';

/** The project's folder, as a URL with a slash at its end, from wherever in it this module was built to. */
export function packageFolder(): URL {
  let folder = new URL('./', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) {
    const parent = new URL('../', folder);
    if (parent.href === folder.href) throw new Error('package.json is missing');
    folder = parent;
  }
  return folder;
}

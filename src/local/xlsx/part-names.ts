import type { XmlElement } from './xml.ts';

/** Whether an entry of the list of contents says what a part is. */
export function isEntryOf({ name, attributes }: XmlElement, part: string): boolean {
  const named = attributes.PartName?.replace(/^\//, '').toLowerCase();
  if (name !== 'Override' || named === undefined) return false;
  const wanted = part.toLowerCase();
  return named === wanted || named === encodeURI(wanted).toLowerCase();
}

/** The path in the package that a target of a part in `folder` means. */
export function resolvePath(folder: string, target: string): string {
  const path: string[] = [];
  const address = target.replace(/\\/g, '/');
  for (const step of (address.startsWith('/') ? address : folder + address).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

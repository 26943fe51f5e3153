import type { Package } from './package.ts';

/** Takes a worksheet part out of the package, with the parts that only it needs: its drawings, charts, notes. */
export function discardSheet(file: Package, part: string, main: string): void {
  const link = file.relationships(main).find((one) => one.target === part);
  if (link) file.unrelate(main, link.id);
  discardTree(file, part);
}

/** Takes a part out, and the parts that it alone points to. */
export function discardTree(file: Package, part: string): void {
  const targets = file.relationships(part).filter((one) => !one.external && file.has(one.target));
  file.discard(part);
  for (const { target } of targets) if (!isNeeded(file, target)) discardTree(file, target);
}

function isNeeded(file: Package, part: string): boolean {
  return file
    .names()
    .filter((name) => name.endsWith('.rels'))
    .map((name) => name.replace(/_rels\/([^/]*)\.rels$/, '$1'))
    .some((owner) => file.relationships(owner).some((one) => one.target === part));
}

/** Groups of files each of which leads to all others of its group (Tarjan's strongly connected components). */
export function circlesIn(links: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const number = order.size;
    order.set(file, number);
    open.push(file);
    let low = number;
    for (const next of links.get(file) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === number) {
      const group = open.splice(open.indexOf(file));
      if (group.length > 1 || links.get(file)?.includes(file)) circles.push(group.sort());
    }
    return low;
  };
  for (const file of links.keys()) if (!order.has(file)) visit(file);
  return circles;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** One tile of the map is reached by Tab; arrows go from it to the nearest that way. */
export function moveOnMap(): void {
  const tiles = Array.from(document.querySelectorAll<HTMLButtonElement>('#tiles button'));
  const [first] = tiles;
  if (!first) return;
  first.tabIndex = 0;
  const placeOf = (tile: HTMLButtonElement): readonly [row: number, column: number] => [
    Number.parseInt(tile.style.gridRow, 10),
    Number.parseInt(tile.style.gridColumn, 10),
  ];
  document.querySelector('#tiles')?.addEventListener('keydown', (event) => {
    const step = event instanceof KeyboardEvent ? STEPS[event.key] : undefined;
    const from = tiles.find((tile) => tile === document.activeElement);
    if (!step || !from) return;
    event.preventDefault();
    const [row, column] = placeOf(from);
    // Straight ahead counts once, aside thrice.
    const ahead = tiles.flatMap((tile) => {
      const [otherRow, otherColumn] = placeOf(tile);
      const [down, right] = [otherRow - row, otherColumn - column];
      const along = down * step[0] + right * step[1];
      const aside = Math.abs(down * step[1]) + Math.abs(right * step[0]);
      return along > 0 ? [{ tile, far: along + 3 * aside }] : [];
    });
    const nearest = ahead.sort((a, b) => a.far - b.far)[0]?.tile;
    if (!nearest) return;
    from.tabIndex = -1;
    nearest.tabIndex = 0;
    nearest.focus();
  });
}

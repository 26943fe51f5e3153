import { rollUpPage } from '../../../../language/rollup/page.ts';

/** Filters by the name of their field and of what a row says of itself. */
const CHOICES = ['p', 'g', 'k', 's'] as const;

/** Shows the rows of the ranking that fit what is typed and chosen, and says how many. */
export function watchFilters(): void {
  const form = document.querySelector<HTMLFormElement>('#filters');
  const shown = document.querySelector('#shown');
  const rows = Array.from(document.querySelectorAll<HTMLTableRowElement>('#ranked tbody tr'), (row) => ({
    row,
    text: `${row.dataset.p} ${row.querySelector('th')?.textContent}`.toLowerCase(),
  }));
  if (!form || !shown) return;
  const filter = (): void => {
    const fields = new FormData(form);
    const words = String(fields.get('q') ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter(Boolean);
    let count = 0;
    for (const { row, text } of rows) {
      const fits =
        words.every((word) => text.includes(word)) &&
        CHOICES.every((name) => {
          const wanted = String(fields.get(name) ?? '');
          return wanted === '' || row.dataset[name] === wanted;
        });
      row.hidden = !fits;
      if (fits) count += 1;
    }
    shown.textContent = rollUpPage.shownOf(count, rows.length);
  };
  form.addEventListener('input', filter);
  // A form is emptied only after it was told to be.
  form.addEventListener('reset', () => setTimeout(filter));
  form.addEventListener('submit', (event) => event.preventDefault());
}

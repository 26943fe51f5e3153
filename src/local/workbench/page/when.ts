/** A time for people. `at`: ISO 8601. */
export const when = (at: string): string =>
  new Date(at).toLocaleString(document.documentElement.lang === 'en' ? 'en-GB' : 'th-TH', {
    dateStyle: 'medium',
    timeStyle: 'medium',
  });

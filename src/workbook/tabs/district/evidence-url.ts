/** http or https, a plain host without a name or password before it, and nothing a link could break out with. */
const ADDRESS = /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d{1,5})?(?:[/?#][^\s"'<>\\^`{|}]*)?$/i;
const LONGEST = 2000;

/** The address that a หลักฐาน cell holds and the host it leads to; null for every other text. */
export function evidenceUrl(text: string): { readonly url: string; readonly host: string } | null {
  const match = text.length <= LONGEST ? ADDRESS.exec(text) : null;
  return match ? { url: text, host: match[1] ?? '' } : null;
}

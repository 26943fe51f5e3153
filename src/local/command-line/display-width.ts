const MARK = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Scripts and pictures that terminals draw two columns wide. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

/**
 * Columns that a text takes in a terminal. Thai vowels and tone marks above and below take none; sara am takes one,
 * which libraries that count by grapheme (น้ำ = 1) do not know.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!MARK.test(character)) width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** What is typed within so long belongs together (milliseconds), from one cell to the next and in all. */
const PAUSE = 2 * 60_000;
const LONGEST = 10 * 60_000;
const MOST_WORDS = 4;

/** Puts what is done one after the other into groups, of which each makes one kept state of the file. */
export class Groups {
  private number = 0;
  private words: string[] = [];
  private more = 0;
  private isTyping = false;
  private begun = 0;
  private latest = 0;

  /** Something is about to be done. Typing goes on in its group; everything else is a group of its own. */
  add(words: string, isTyping: boolean, now: number): void {
    const goesOn =
      isTyping && this.isTyping && now - this.latest < PAUSE && now - this.begun < LONGEST && this.number > 0;
    if (!goesOn) {
      this.number += 1;
      this.begun = now;
      this.words = [];
      this.more = 0;
    }
    this.isTyping = isTyping;
    this.latest = now;
    if (this.words.includes(words)) return;
    if (this.words.length < MOST_WORDS) this.words.push(words);
    else this.more += 1;
  }

  /** The group that is under way and what is in it. */
  now(sayMore: (count: number) => string): { readonly group: number; readonly words: string } {
    const words = [...this.words, ...(this.more > 0 ? [sayMore(this.more)] : [])].join(', ');
    return { group: this.number, words };
  }
}

/** The language in which the program speaks: of its own messages, never of what stands in tabs or in the report. */
export type ProgramLanguage = 'th' | 'en';

let spoken: ProgramLanguage = 'th';

/** Every text of `inBoth` is in this language from now on. */
export function speak(language: ProgramLanguage): void {
  spoken = language;
}

/** The Thai texts, or the English ones while the program speaks English; asked for anew with every text. */
export const inBoth = <T extends object>(thai: T, english: NoInfer<T>): T =>
  new Proxy(thai, { get: (_, key) => Reflect.get(spoken === 'en' ? english : thai, key) });

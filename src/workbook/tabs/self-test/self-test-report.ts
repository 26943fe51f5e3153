/** Where an assumption is known from: Google's documentation, another author's live run, or common knowledge. */
export type Source = 'doc' | 'recorded' | 'known';

/** `worded otherwise`: refused as assumed, with another message (an account in another language). */
export type Verdict = 'as assumed' | 'worded otherwise' | 'otherwise' | 'failed' | 'not run';

/** What came of a probe: lines of what was assumed and what was seen. */
export interface Answer {
  readonly assumed: string;
  readonly seen: string;
  readonly verdict: Verdict;
}

export interface ProbeLine extends Answer {
  /** In Thai. */
  readonly assumption: string;
  readonly source: Source;
}

/** So many calls of a kind took so many milliseconds together. */
export interface CallTime {
  readonly what: string;
  readonly count: number;
  readonly total: number;
}

/** What a test of the system found. */
export interface SelfTestReport {
  /** When, for people. */
  readonly at: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Of the program. */
  readonly version: string;
  readonly probes: readonly ProbeLine[];
  readonly times: readonly CallTime[];
  /** Titles of scratch tabs that could not be taken away. */
  readonly staying: readonly string[];
}

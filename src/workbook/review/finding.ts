/** Something about the criteria that the strategy group may want to look at: never a fault by itself. */
export interface Finding {
  readonly kind: FindingKind;
  /** Codes of the indicators it is about, in the order of ตัวชี้วัด; none: of a whole section. */
  readonly codes: readonly string[];
  /** Their names, or that of the section. */
  readonly what: string;
  /** What was seen, in figures. */
  readonly seen: string;
  /** What to look at. */
  readonly look: string;
}

export type FindingKind = 'levels' | 'all-alike' | 'decides-ranking' | 'twice' | 'out-of-reach' | 'looser';

/** What a check found, and why it could not look, where it could not. */
export interface Inspection {
  readonly findings: readonly Finding[];
  /** '' where there was enough to look at. */
  readonly notLooked: string;
}

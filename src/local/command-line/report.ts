/** A problem as the add-on reports it; see the contract, section 3. */
export interface Issue {
  severity: 'error' | 'warning' | 'notice';
  code: string;
  tab: string;
  /** A1 notation, or empty. */
  cell: string;
  /** Thai, complete in itself. */
  message: string;
  /** Work group, or empty. */
  owner: string;
}

/** One district's result, as far as the command line shows it; `--json` prints all there is. */
export interface DistrictReport {
  name: string;
  kind: string;
  complete: boolean;
  total: number | null;
  percent: number | null;
  grade: string | null;
  rank: number | null;
  range: [lowest: number, highest: number] | null;
  /** Percent of the weights; null where there are none. */
  assessed: number | null;
  sections: { score: number | null }[];
  indicators: { status: string; score: number | null; weight: number }[];
}

/** What `calculateScores` returns; without `failed` and `notWritten` it is what `score --json` prints. */
export interface ScoreReport {
  round: { province: string; fiscalYear: number; round: number; unconfirmed: number };
  districts: DistrictReport[];
  issues: Issue[];
  /** A run-level error: nothing could be scored. */
  failed: boolean;
  /** Generated tabs that could not be brought up to date: by title those that are protected; `late`: time ran out. */
  notWritten?: { late: boolean; locked: readonly string[] };
}

/** What `compareFigures` returns. */
export interface VerifyReport {
  state: 'compared' | 'unscored' | 'stopped';
  differences: {
    tab: string;
    /** A1 notation; '' where the whole tab is meant. */
    cell: string;
    there: string | number | boolean | null;
    recomputed: string | number | boolean | null;
  }[];
  receipts: { district: string; code: string }[];
}

/** What `checkData` returns. */
export interface CheckReport {
  issues: Issue[];
  failed: boolean;
}

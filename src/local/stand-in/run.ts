import { scopeOf } from './method-scopes.ts';
import type { Realm } from './realm.ts';
import type { Workbook } from './workbook.ts';

/**
 * What a service call does, for counting: `change` is a structural call that changes the spreadsheet
 * (a new sheet, a title, a named range), `structure` one that only names cells. See `callKind` for what is a read.
 */
export type CallKind = 'read' | 'write' | 'structure' | 'change' | 'property' | 'flush' | 'other';

export interface Calls {
  /** Whatever was asked about the spreadsheet, a sheet or a range. */
  read: number;
  /** Cells, formats, widths, rules were written. */
  write: number;
  /** Sheets, titles, named ranges and places were changed, or cells named. */
  structure: number;
  property: number;
  flush: number;
  other: number;
  /** How many of the above changed the spreadsheet. Properties do not count. */
  changes: number;
  /** How often a read came after a write or change: each makes Google work off what is pending. */
  alternations: number;
  /** The names of all calls, in order. */
  log: string[];
}

export interface RunOptions {
  /** Who runs the script. An absent address is empty, as for a user whose address Google does not tell. */
  user?: { email: string };
  /** Who owns the file; without it the user does. null: it lies in a shared drive and belongs to nobody. */
  owner?: string | null;
  /** Addresses of groups, with those of their members. */
  groups?: Readonly<Record<string, readonly string[]>>;
  /** The scopes that the user agreed to, by the end of their names (`script.container.ui`); without it all. */
  agreedTo?: readonly string[];
  /**
   * Rows and columns cannot be put in or taken out inside or right behind a frozen part, as Google may refuse; false:
   * they can.
   */
  strictFreezes?: boolean;
  now?: () => Date;
  /** `NONE`: as in onOpen of an add-on that was not authorised; properties throw. */
  authMode?: 'NONE' | 'LIMITED' | 'FULL';
  /** No user interface, as in a run that a trigger started: getUi throws. */
  noUi?: boolean;
  /** The call (from 1, all kinds counted) that fails as when Google has trouble. */
  failAtCall?: number;
  /** Runs before each call with its number and name: another editor changes cells between two calls. */
  beforeCall?: (n: number, method: string, workbook: Workbook) => void;
  /** Someone else holds the document lock. */
  lockedBy?: string | null;
  /** The call at which the six minutes are over: it and all that follow throw. */
  timeLimitCalls?: number;
  /** Computes a formula (without `=`) that has no stored result; undefined leaves it at `Loading...`. */
  evaluate?: (formula: string, workbook: Workbook, sheet: string) => string | number | boolean | undefined;
}

/** One run of a script: its counts, its faults, and who is running it. */
export class Run {
  readonly workbook: Workbook;
  readonly options: RunOptions;
  readonly calls: Calls = {
    read: 0,
    write: 0,
    structure: 0,
    property: 0,
    flush: 0,
    other: 0,
    changes: 0,
    alternations: 0,
    log: [],
  };
  /** How values get into the script's world; set when a script is loaded. */
  realm: Realm | null = null;
  private pending = false;
  /** True while the script holds the document's lock. */
  holdsLock = false;
  /** How often a lock was lost because a question stood on the screen while it was held. */
  locksLost = 0;
  /** The scopes that the script asked for because the user had not agreed to them. */
  readonly askedFor: string[] = [];

  constructor(workbook: Workbook, options: RunOptions) {
    this.workbook = workbook;
    this.options = options;
  }

  get user(): string {
    return this.options.user?.email ?? '';
  }

  /** The owner's address; the user's own when nobody else owns the file; '' in a shared drive. */
  get owner(): string {
    if (this.options.owner === null) return '';
    return this.options.owner ?? this.workbook.owner ?? this.user;
  }

  /** Counts a call, and lets it fail where the options say so. */
  enter(kind: CallKind, name: string): void {
    const { calls, options } = this;
    calls.log.push(name);
    const n = calls.log.length;
    calls[kind === 'change' ? 'structure' : kind]++;
    if (kind === 'write' || kind === 'change') {
      calls.changes++;
      this.pending = true;
    } else if (kind === 'read' && this.pending) {
      calls.alternations++;
      this.pending = false;
    }
    options.beforeCall?.(n, name, this.workbook);
    if (options.timeLimitCalls !== undefined && n >= options.timeLimitCalls) {
      throw new Error('Exceeded maximum execution time');
    }
    if (options.failAtCall === n) {
      throw new Error(`Service Spreadsheets failed while accessing document with id ${this.workbook.id}.`);
    }
    const lacking = this.lacks(name);
    if (lacking) {
      throw new Error(
        `You do not have permission to call ${name}. Required permissions: https://www.googleapis.com/auth/${lacking}`,
      );
    }
  }

  /** The scope that a method needs and the user did not agree to; null where there is none. */
  private lacks(method: string): string | null {
    const { agreedTo } = this.options;
    const scope = agreedTo ? scopeOf(method) : null;
    return !scope || agreedTo?.includes(scope) ? null : scope;
  }

  /** A question on the screen takes the lock away. */
  loseLock(): void {
    if (this.holdsLock) this.locksLost++;
    this.holdsLock = false;
  }
}

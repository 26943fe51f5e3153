import type { Engine } from './engine.ts';
import type { Progress } from './progress.ts';

/** What surrounds a call of the command line. */
export interface Host {
  version: string;
  /** Folder that relative paths start from. */
  folder: string;
  engine: Engine;
  /** Shows a person at a terminal what is being done; absent where nobody looks. */
  startProgress?: () => Progress;
  /** The one that was started for this call. */
  progress?: Progress;
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes to standard error. */
  warn(text: string): void;
}

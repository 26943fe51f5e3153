import type { Engine } from './engine.ts';

/** What surrounds a call of the command line. */
export interface Host {
  version: string;
  /** Folder that relative paths start from. */
  folder: string;
  engine: Engine;
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes to standard error. */
  warn(text: string): void;
}

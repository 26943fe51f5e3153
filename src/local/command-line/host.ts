import type { CommandLineWords } from '../../language/command-line.ts';
import type { FrameLanguage } from '../../language/workbench-frame.ts';
import type { Engine } from './engine.ts';
import type { Progress } from './progress.ts';

/** What surrounds a call of the command line. */
export interface Surroundings {
  version: string;
  /** Folder that relative paths start from. */
  folder: string;
  engine: Engine;
  /** What the environment says of the language (KHANAEN_LANG); absent or empty: Thai. */
  language?: string | undefined;
  /** Shows a person at a terminal what is being done; absent where nobody looks. */
  startProgress?: () => Progress;
  /** The one that was started for this call. */
  progress?: Progress;
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes to standard error. */
  warn(text: string): void;
}

/** The same with the language that was asked for, and its words. */
export interface Host extends Surroundings {
  readonly language: FrameLanguage;
  readonly words: CommandLineWords;
}

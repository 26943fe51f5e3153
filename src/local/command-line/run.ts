import { CommanderError } from 'commander';
import { INTERNAL } from '../../language/command-line.ts';
import { speak } from '../../language/in-both.ts';
import { CallError } from './call-error.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import type { Host } from './host.ts';
import { languageIn, readLanguage } from './language.ts';
import { onOneLine, visible } from './on-one-line.ts';
import { makeProgram } from './program.ts';
import { tellingEngine } from './progress.ts';
import { usageMessage } from './usage-message.ts';

/**
 * Runs one call of the command line. Never throws: what goes wrong is one line on standard error.
 * @param args what follows the program's name
 * @returns the exit status
 */
export async function run(args: string[], surroundings: Host): Promise<ExitStatus> {
  const progress = args.includes('--json') ? undefined : surroundings.startProgress?.();
  const host: Host = {
    ...surroundings,
    ...(progress ? { progress } : {}),
    engine: progress ? tellingEngine(surroundings.engine, progress) : surroundings.engine,
    print(text) {
      progress?.end();
      surroundings.print(visible(text));
    },
    warn(text) {
      progress?.end();
      surroundings.warn(visible(text));
    },
  };
  let status: ExitStatus = EXIT.done;
  try {
    speak(readLanguage(languageIn(args)));
    await makeProgram(host, (ended) => {
      status = ended;
    }).parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    // --help and --version end this way too.
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    host.warn(`khanaen: ${onOneLine(messageOf(error))}\n`);
    return EXIT.wrongCall;
  } finally {
    progress?.end();
  }
}

function messageOf(error: unknown): string {
  if (error instanceof CallError) return error.message;
  if (error instanceof CommanderError) return usageMessage(error);
  return INTERNAL.error(error instanceof Error ? error.message : String(error));
}

import { CommanderError } from 'commander';
import type { CommandLineWords } from '../../language/command-line.ts';
import { CallError } from './call-error.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import type { Host, Surroundings } from './host.ts';
import { askedLanguage, languageCalled, wordsOf } from './language.ts';
import { onOneLine, visible } from './on-one-line.ts';
import { makeProgram } from './program.ts';
import { tellingEngine } from './progress.ts';
import { usageMessage } from './usage-message.ts';

/**
 * Runs one call of the command line. Never throws: what goes wrong is one line on standard error.
 * @param args what follows the program's name
 * @returns the exit status
 */
export async function run(args: string[], surroundings: Surroundings): Promise<ExitStatus> {
  const progress = args.includes('--json') ? undefined : surroundings.startProgress?.();
  const asked = askedLanguage(args) ?? surroundings.language ?? '';
  const known = languageCalled(asked);
  const language = known ?? 'th';
  const words = wordsOf(language);
  const host: Host = {
    ...surroundings,
    ...(progress ? { progress } : {}),
    language,
    words,
    engine: progress ? tellingEngine(surroundings.engine, progress, words) : surroundings.engine,
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
    if (!known) throw new CallError(words.usage.badLanguage(asked));
    await makeProgram(host, (ended) => {
      status = ended;
    }).parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    // --help and --version end this way too.
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    host.warn(`khanaen: ${onOneLine(messageOf(error, words))}\n`);
    return EXIT.wrongCall;
  } finally {
    progress?.end();
  }
}

function messageOf(error: unknown, words: CommandLineWords): string {
  if (error instanceof CallError) return error.message;
  if (error instanceof CommanderError) return usageMessage(error, words);
  return words.internalError(error instanceof Error ? error.message : String(error));
}

import type { CommanderError } from 'commander';
import type { CommandLineWords } from '../../language/command-line.ts';

/** Commander's complaint about a call, in the words of the language. Its first quoted word is what it is about. */
export function usageMessage(error: CommanderError, { usage }: CommandLineWords): string {
  const subject = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return usage.unknownOption(subject);
    case 'commander.unknownCommand':
      return usage.unknownCommand(subject);
    case 'commander.missingArgument':
      return usage.missingArgument();
    case 'commander.missingMandatoryOptionValue':
      return usage.missingOption(subject);
    case 'commander.optionMissingArgument':
      return usage.missingValue(subject);
    case 'commander.excessArguments':
      return usage.tooManyArguments();
    default:
      return usage.other(error.message);
  }
}

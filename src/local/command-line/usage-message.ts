import type { CommanderError } from 'commander';
import { USAGE } from '../../language/command-line.ts';

/** Commander's complaint about a call, in Thai. Its first quoted word is what it is about. */
export function usageMessage(error: CommanderError): string {
  const subject = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return USAGE.unknownOption(subject);
    case 'commander.unknownCommand':
      return USAGE.unknownCommand(subject);
    case 'commander.missingArgument':
      return USAGE.missingArgument();
    case 'commander.missingMandatoryOptionValue':
      return USAGE.missingOption(subject);
    case 'commander.optionMissingArgument':
      return USAGE.missingValue(subject);
    case 'commander.excessArguments':
      return USAGE.tooManyArguments();
    default:
      return USAGE.other(error.message);
  }
}

import { type Argument, Command } from 'commander';
import type { CommandLineWords } from '../../language/command-line.ts';
import { wordsIn } from '../../language/workbench-frame.ts';
import { CallError } from './call-error.ts';
import { displayWidth } from './display-width.ts';
import type { ExitStatus } from './exit-status.ts';
import type { Host } from './host.ts';

/** What commander calls the parts of the help, in our words. */
const titlesOf = ({ help }: CommandLineWords): Readonly<Record<string, string>> => ({
  'Usage:': help.usage,
  'Commands:': help.commands,
  'Options:': help.options,
  'Arguments:': help.arguments,
});

const LANGUAGE_OPTION = '--lang <th|en>';

/**
 * The commands, their options and their help.
 * @param end takes the exit status of the command that ran
 */
export function makeProgram(host: Host, end: (status: ExitStatus) => void): Command {
  const { help, usage, verify } = host.words;
  const titles = titlesOf(host.words);
  const frame = wordsIn(host.language);
  const program = new Command('khanaen')
    .description(help.about)
    .usage(help.programOptions)
    .version(host.version, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .option('--all', help.all)
    // Read before anything else, see `askedLanguage`.
    .option(LANGUAGE_OPTION, help.lang)
    .addHelpText('after', help.exitStatus)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.registeredArguments.map(termOf).join(' ')}`,
      displayWidth,
      helpWidth: 100,
    })
    // What commander has to say about errors is said in our words by whoever catches them.
    .configureOutput({ writeOut: host.print, writeErr: () => {} })
    .exitOverride()
    .allowExcessArguments()
    // Options behind a command are the command's.
    .enablePositionalOptions()
    .action(async (options) => {
      const [unknown] = program.args;
      if (unknown !== undefined) throw new CallError(usage.unknownCommand(unknown));
      end(await (await import('./commands/sample.ts')).makeSample(options, host));
    });

  program
    .command('new')
    .description(help.newCommand)
    .argument('<FILE.xlsx>', help.newFile)
    .option('--province <NAME>', help.province)
    .option('--year <2568>', help.year)
    .option('--round <1>', help.round)
    .option('--blank', help.blank)
    .option('--force', help.force)
    .action(async (file, options) =>
      end(await (await import('./commands/new.ts')).makeNew(file, options, host)),
    );

  program
    .command('score')
    .description(help.scoreCommand)
    .argument('<FILE.xlsx>', help.inputFile)
    .option('-o, --output <OUT.xlsx>', help.output)
    .option('--force', help.force)
    .option('--json', help.json)
    .option('--district-tabs', help.districtTabs)
    .option('--all', help.all)
    .action(async (file, _, command) =>
      end(await (await import('./commands/score.ts')).score(file, command.optsWithGlobals(), host)),
    );

  program
    .command('check')
    .description(help.checkCommand)
    .argument('<FILE.xlsx>', help.inputFile)
    .option('--json', help.json)
    .option('--all', help.all)
    .action(async (file, _, command) =>
      end(await (await import('./commands/check.ts')).check(file, command.optsWithGlobals(), host)),
    );

  program
    .command('verify')
    .description(verify.command)
    .argument('<FILE.xlsx>', help.inputFile)
    .option('--code <XXXX-XXXX>', verify.codeOption)
    .option('--json', help.json)
    .action(async (file, options) =>
      end(await (await import('./commands/verify.ts')).verify(file, options, host)),
    );

  program
    .command('print')
    .description(host.words.print.command)
    .argument('<FILE.xlsx>', help.inputFile)
    .requiredOption('-o, --output <FOLDER>', host.words.print.output)
    .action(async (file, options) =>
      end(await (await import('./commands/print.ts')).print(file, options, host)),
    );

  program
    .command('workbench')
    .description(frame.about)
    .argument('[FILE.xlsx]', frame.file)
    .option('--port <N>', frame.port)
    .option('--open', frame.open)
    .action(async (file, _, command) =>
      end(
        await (await import('./commands/workbench.ts')).runWorkbench(file, command.optsWithGlobals(), host),
      ),
    );

  program
    .command('rollup')
    .description(host.words.rollUp.about)
    .argument('<FILE|FOLDER...>', host.words.rollUp.files)
    .option('-o, --output <OUT>', host.words.rollUp.output, (one: string, others: string[] = []) => [
      ...others,
      one,
    ])
    .option('--rules <FILE.xlsx>', host.words.rollUp.rules)
    .option('--verify', host.words.rollUp.verify)
    .option('--force', help.force)
    .option('--json', help.json)
    .option('--all', help.all)
    .action(async (files, _, command) =>
      end(await (await import('./commands/rollup.ts')).runRollUp(files, command.optsWithGlobals(), host)),
    );

  for (const command of program.commands) {
    command.helpOption('-h, --help', help.help).usage(command.usage().replace('[options]', help.anyOptions));
    command.option(LANGUAGE_OPTION, help.lang).allowExcessArguments(false);
  }
  return program;
}

const termOf = (argument: Argument): string =>
  argument.required ? `<${argument.name()}${argument.variadic ? '...' : ''}>` : `[${argument.name()}]`;

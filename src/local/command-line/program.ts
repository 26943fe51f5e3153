import { type Argument, Command } from 'commander';
import { HELP, USAGE } from '../../language/command-line.ts';
import { printText } from '../../language/print.ts';
import { verifyText } from '../../language/verify.ts';
import { workbenchText } from '../../language/workbench.ts';
import { CallError } from './call-error.ts';
import { displayWidth } from './display-width.ts';
import type { ExitStatus } from './exit-status.ts';
import type { Host } from './host.ts';

const TITLES: Record<string, string> = {
  'Usage:': HELP.usage,
  'Commands:': HELP.commands,
  'Options:': HELP.options,
  'Arguments:': HELP.arguments,
};

/**
 * The commands, their options and their help.
 * @param end takes the exit status of the command that ran
 */
export function makeProgram(host: Host, end: (status: ExitStatus) => void): Command {
  const program = new Command('khanaen')
    .description(HELP.about)
    .usage(HELP.programOptions)
    .version(host.version, '-V, --version', HELP.version)
    .helpOption('-h, --help', HELP.help)
    .helpCommand(false)
    .option('--all', HELP.all)
    .addHelpText('after', HELP.exitStatus)
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.registeredArguments.map(termOf).join(' ')}`,
      displayWidth,
      helpWidth: 100,
    })
    // What commander has to say about errors is said in Thai by whoever catches them.
    .configureOutput({ writeOut: host.print, writeErr: () => {} })
    .exitOverride()
    .allowExcessArguments()
    // Options behind a command are the command's.
    .enablePositionalOptions()
    .action(async (options) => {
      const [unknown] = program.args;
      if (unknown !== undefined) throw new CallError(USAGE.unknownCommand(unknown));
      end(await (await import('./commands/sample.ts')).makeSample(options, host));
    });

  program
    .command('new')
    .description(HELP.newCommand)
    .argument('<FILE.xlsx>', HELP.newFile)
    .option('--force', HELP.force)
    .action(async (file, options) =>
      end(await (await import('./commands/new.ts')).makeNew(file, options, host)),
    );

  program
    .command('score')
    .description(HELP.scoreCommand)
    .argument('<FILE.xlsx>', HELP.inputFile)
    .option('-o, --output <OUT.xlsx>', HELP.output)
    .option('--force', HELP.force)
    .option('--json', HELP.json)
    .option('--all', HELP.all)
    .action(async (file, _, command) =>
      end(await (await import('./commands/score.ts')).score(file, command.optsWithGlobals(), host)),
    );

  program
    .command('check')
    .description(HELP.checkCommand)
    .argument('<FILE.xlsx>', HELP.inputFile)
    .option('--json', HELP.json)
    .option('--all', HELP.all)
    .action(async (file, _, command) =>
      end(await (await import('./commands/check.ts')).check(file, command.optsWithGlobals(), host)),
    );

  program
    .command('verify')
    .description(verifyText.command)
    .argument('<FILE.xlsx>', HELP.inputFile)
    .option('--code <XXXX-XXXX>', verifyText.codeOption)
    .option('--json', HELP.json)
    .action(async (file, options) =>
      end(await (await import('./commands/verify.ts')).verify(file, options, host)),
    );

  program
    .command('print')
    .description(printText.command)
    .argument('<FILE.xlsx>', HELP.inputFile)
    .requiredOption('-o, --output <FOLDER>', printText.output)
    .action(async (file, options) =>
      end(await (await import('./commands/print.ts')).print(file, options, host)),
    );

  program
    .command('workbench')
    .description(workbenchText.about)
    .argument('[FILE.xlsx]', workbenchText.file)
    .option('--port <N>', workbenchText.port)
    .option('--open', workbenchText.open)
    .option('--lang <th|en>', workbenchText.lang)
    .action(async (file, options) =>
      end(await (await import('./commands/workbench.ts')).runWorkbench(file, options, host)),
    );

  for (const command of program.commands) {
    command.helpOption('-h, --help', HELP.help).usage(command.usage().replace('[options]', HELP.anyOptions));
    command.allowExcessArguments(false);
  }
  return program;
}

const termOf = (argument: Argument): string =>
  argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;

/** The program: what was typed -> what is printed, and the exit code. */
import { civilToday } from "../build/clock.ts";
import { Refusal } from "../problems/index.ts";
import { addresses } from "./addresses.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import { command, Misuse, type Terminal } from "./command.ts";
import { type Commands, commandCalled, readCommandLine, refuseWords } from "./commandLine.ts";
import { diff } from "./diff.ts";
import { help, helpOf, usage, version } from "./help.ts";
import { init } from "./init.ts";
import { makeArticle } from "./new.ts";
import { refuseSwallowed } from "./npm.ts";
import { serve } from "./serve.ts";

const COMMANDS: Commands = {
  build,
  serve,
  check,
  new: makeArticle,
  init,
  addresses,
  diff,
  help: command({
    what: "Explains the commands.",
    words: "[COMMAND]",
    options: {},
    run: (_, { out }, [name, ...more]) => {
      if (more.length > 0) throw new Misuse("Name one command at a time after help.");
      out(name === undefined ? help(COMMANDS) : helpOf(name, commandCalled(name, COMMANDS)));
      return 0;
    },
  }),
};

/** Runs what was typed after the program's name. Returns the exit code: 0, or 1 if something is wrong. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await obey(args, terminal);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.err(`${error.message}\n`);
    if (error instanceof Misuse) terminal.err(`\n${howToCall(args)}`);
    return 1;
  }
}

function obey(args: readonly string[], terminal: Terminal): Promise<number> | number {
  const line = readCommandLine(args, COMMANDS);
  if (line.kind === "version") {
    terminal.out(version());
    return 0;
  }
  if (line.kind === "help") {
    terminal.out(
      line.name === undefined ? help(COMMANDS) : helpOf(line.name, commandCalled(line.name, COMMANDS)),
    );
    return 0;
  }
  const { command, words, given } = line;
  refuseSwallowed(line, COMMANDS, terminal.env);
  refuseWords(line, terminal);
  // A day that is none is refused by every command, not only by those that ask for it.
  civilToday("UTC", terminal.env);
  const values = Object.fromEntries(
    [...given].map(([option, text]) => [option, command.options[option]?.read(text, terminal)]),
  );
  return command.run(values, terminal, words);
}

/** After a command called wrongly: its own line, or all commands where none was meant. */
function howToCall(args: readonly string[]): string {
  const name = args.find(each => Object.hasOwn(COMMANDS, each));
  const meant = name === undefined ? undefined : COMMANDS[name];
  return name === undefined || meant === undefined ? help(COMMANDS) : usage(name, meant);
}

/** What was typed after the program's name -> a command, its options and words; what it would ignore is refused. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { nearest, printable } from "../problems/index.ts";
import { type Command, Misuse, type Option, type Options, type Terminal } from "./command.ts";
import { quoted, typed } from "./typed.ts";

export type Commands = Readonly<Record<string, Command>>;

export interface Order {
  readonly kind: "order";
  readonly name: string;
  readonly command: Command;
  /** The text typed for each option, by its name; empty if the option takes no value. */
  readonly given: ReadonlyMap<string, string>;
  /** What was typed after the command's name and is no option. */
  readonly words: readonly string[];
}

export type CommandLine =
  | { readonly kind: "version" }
  | { readonly kind: "help"; readonly name: string | undefined }
  | Order;

type Token = Extract<
  NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number],
  { readonly kind: "option" }
>;

/** Splits what was typed. Throws a Misuse if the command or an option is unknown or a value is missing. */
export function readCommandLine(args: readonly string[], commands: Commands): CommandLine {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "V" },
      ...Object.fromEntries(
        Object.entries(optionsOf(commands)).map(([name, { value }]) => [
          name,
          { type: value === undefined ? "boolean" : "string" } as const,
        ]),
      ),
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const options = tokens.filter(token => token.kind === "option");
  const [name, ...words] = tokens.flatMap(token => (token.kind === "positional" ? token.value : []));
  if (options.some(token => token.name === "version")) return { kind: "version" };
  if (options.some(token => token.name === "help")) return { kind: "help", name };
  const command = commandCalled(name, commands);
  const order = { kind: "order", name: name ?? "", command, words } as const;

  const end = tokens.find(token => token.kind === "option-terminator")?.index ?? args.length;
  const dashed = args.slice(0, end).find(arg => DASHED.test(arg));
  if (dashed !== undefined) throw unknownOption(dashed, order, commands);
  const given = new Map<string, string>();
  for (const token of options) {
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (option === undefined) throw unknownOption(args[token.index] ?? "", order, commands);
    const value = valueTyped(token, option);
    const before = given.get(token.name) ?? value;
    if (before !== value)
      throw new Misuse(
        `--${token.name} is given twice, as "${printable(before)}" and as "${printable(value)}". Keep one of them.`,
      );
    given.set(token.name, value);
  }
  return { ...order, given };
}

/** The options of all commands. An option that several have is the same in each. */
export function optionsOf(commands: Commands): Options {
  return Object.assign({}, ...Object.values(commands).map(({ options }) => options));
}

/** Returns the command of a name. Throws a Misuse if there is none. */
export function commandCalled(name: string | undefined, commands: Commands): Command {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command;
  const names = Object.keys(commands);
  const choice = `The commands are ${names.join(", ")}.`;
  if (name === undefined) throw new Misuse(`No command is given. ${choice}`);
  const meant = nearest(name, [...names, "--help", "--version"]);
  throw new Misuse(
    `There is no command "${printable(name)}". ${meant === undefined ? choice : `Did you mean ${meant}?`}`,
  );
}

/** Dashes that phones and text editors make of two hyphens. */
const DASHED = /^[\u2010-\u2015\u2212]+\p{L}/u;

function valueTyped({ name, value, inlineValue }: Token, { value: wanted }: Option): string {
  if (wanted === undefined) {
    if (value === undefined) return "";
    throw new Misuse(`--${name} takes no value. Write only --${name}, or leave it out.`);
  }
  // `--content --drafts` lacks a value; `--date -0044` has one, a year.
  if (value === undefined || (!inlineValue && /^-(?!\d)/.test(value)))
    throw new Misuse(`--${name} needs a value. Write --${name} ${wanted}.`);
  if (value.trim() === "")
    throw new Misuse(
      `The value of --${name} is empty. It may be a variable that is not set. Write --${name} ${wanted}, or leave it out.`,
    );
  return value;
}

function unknownOption(arg: string, { name, command }: Omit<Order, "given">, commands: Commands): Misuse {
  const [as = ""] = arg.split("=");
  const word = as.replace(/^[-\u2010-\u2015\u2212]+/u, "");
  const own = Object.keys(command.options);
  const owners = Object.keys(commands).filter(each => Object.hasOwn(commands[each]?.options ?? {}, word));
  if (as === `--${word}` && owners.length > 0)
    return new Misuse(`--${word} is an option of ${owners.join(" and ")}, not of ${name}. Leave it out.`);
  const message = `${name} has no option ${printable(as, 40)}.`;
  if (own.includes(word.replace(/^no-/, "")) && word.startsWith("no-"))
    return new Misuse(`${message} Leave out ${word.replace(/^no-/, "--")} instead.`);
  const meant = nearest(word, [...own, "help", "version"]);
  if (meant !== undefined) return new Misuse(`${message} Did you mean --${meant}?`);
  if (command.words !== undefined && own.length > 0)
    return new Misuse(`${message} If a word begins with a hyphen, write -- before it.`);
  return new Misuse(
    own.length === 0
      ? `${message} Leave it out.`
      : `${message} Its options are ${own.map(each => `--${each}`).join(", ")}.`,
  );
}

/** Throws a Misuse for a word that the command would ignore. */
export function refuseWords({ name, command, words }: Order, terminal: Terminal): void {
  const [word] = words;
  if (command.words !== undefined || word === undefined) return;
  throw new Misuse(
    `${name} does not take the word "${printable(word)}". ${insteadOf(word, command, terminal, name)}`,
  );
}

function insteadOf(word: string, { options }: Command, { here, env }: Terminal, name: string): string {
  const meant = nearest(word, Object.keys(options));
  // Of `npm run check --format json` npm keeps the option without a trace: it takes it for format-package-lock.
  const choice = Object.entries(options).find(([, { value }]) => value?.split("|").includes(word))?.[0];
  if (choice !== undefined) return `Write ${typed(env, name)} --${choice} ${word}`;
  const story = `${typed(env, name)} --content`;
  if ("content" in options && existsSync(resolve(here, word)))
    return `If it is the folder of a story, write ${story} ${quoted(word)}`;
  if (meant !== undefined) return `Did you mean --${meant}?`;
  return "content" in options
    ? `Leave it out. To name the folder of a story, write: ${story} DIR`
    : "Leave it out.";
}

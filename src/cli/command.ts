/** What a command is: the words and options it knows, and what it does with them. */
import { Refusal } from "../problems/index.ts";

/** Where a command is typed, and what it prints to. */
export interface Terminal {
  /** The current folder of the person, absolute. */
  readonly here: string;
  readonly env: NodeJS.ProcessEnv;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export interface Option<T = unknown> {
  /** The placeholder of its value in the help, such as `DIR`; absent if it takes none. */
  readonly value?: string;
  /** What it does, in a sentence. */
  readonly what: string;
  /** Its value as typed, which is never empty. Throws a Misuse if it will not do. */
  readonly read: (text: string, terminal: Terminal) => T;
}

export type Options = Readonly<Record<string, Option>>;

/** The options that were given, read. */
type Values<O extends Options> = {
  readonly [K in keyof O]?: O[K] extends Option<infer T> ? T : never;
};

export interface Command<O extends Options = Options> {
  /** What it does, in a sentence. */
  readonly what: string;
  /** The words it takes after its name, such as `"TITLE"`; absent where it takes none. */
  readonly words?: string;
  readonly options: O;
  /** Returns the exit code. */
  readonly run: (values: Values<O>, terminal: Terminal, words: readonly string[]) => Promise<number> | number;
}

/** Keeps the types of a command's options while it is written, and only then: `run` gets what its own options read. */
export function command<const O extends Options>(described: Command<O>): Command {
  return described as unknown as Command;
}

/** A command that is called wrongly. It is printed with the right usage. */
export class Misuse extends Refusal {}

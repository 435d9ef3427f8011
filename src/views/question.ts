/**
 * Questions that pages ask of a site. A site answers each once, and every answer knows which others it rests on. So a build can
 * tell which pages would come out as they are: those whose answers are what they were. Nothing declares what it needs; whatever
 * is read of the record is read through a question.
 *
 * These are the verifying traces, with early cut-off, of Mokhov, Mitchell and Peyton Jones, "Build Systems à la Carte" (2018).
 */
import { digestOf } from "./digest.ts";

/** What can be asked: a site, whose answers are kept with it. */
export interface Asked {
  readonly answers: Answers;
  /** Of the site as it could be known on an earlier day, that day; otherwise empty. */
  readonly day: string;
}

/** By question, then by key. */
export type Answers = Map<string, Map<string, Answer>>;

export class Answer {
  readonly question: string;
  readonly key: string;
  /** As in `Asked`. */
  readonly day: string;
  readonly value: unknown;
  /** In the order in which they were asked. Empty if it is a record. */
  readonly restsOn: readonly Answer[];
  /** By whom it was noted last. */
  noted: object | undefined;
  #digest: string | undefined;

  constructor(of: Asked, question: string, key: string, value: unknown, restsOn: readonly Answer[]) {
    this.day = of.day;
    this.question = question;
    this.key = key;
    this.value = value;
    this.restsOn = restsOn;
  }

  /** The same for equal values. */
  get digest(): string {
    this.#digest ??= digestOf(this.value);
    return this.#digest;
  }
}

type Find = (site: never, key: string) => unknown;

/** Every question by its name, to be asked again. */
const questions = new Map<string, Find>();

/** Returns a function that asks a question: `answer` is called once for each key of a site. Throws if the name is taken. */
export function question<S extends Asked, T>(
  name: string,
  answer: (site: S, key: string) => T,
): (site: S, key: string) => T {
  if (questions.has(name)) throw new Error(`two questions are called "${name}"`);
  questions.set(name, answer);
  return (site, key) => ask(site, name, key, answer);
}

/** Returns a question that is asked of a whole site. */
export function view<S extends Asked, T>(name: string, answer: (site: S) => T): (site: S) => T {
  const asked = question<S, T>(name, answer);
  return site => asked(site, "");
}

/** What is being worked out notes the answers that it asks for. */
class Notes {
  readonly answers: Answer[] = [];

  /** An answer that is asked for again and again is noted once, or now and then. */
  add(answer: Answer): void {
    if (answer.noted === this) return;
    answer.noted = this;
    this.answers.push(answer);
  }
}

let notes: Notes | undefined;

/** Returns the answer of a site to a question, which `find` works out if it is asked for the first time. */
export function ask<S extends Asked, T>(
  site: S,
  name: string,
  key: string,
  find: (site: S, key: string) => T,
): T {
  let known = site.answers.get(name);
  if (known === undefined) {
    known = new Map();
    site.answers.set(name, known);
  }
  let answer = known.get(key);
  if (answer === undefined) {
    const { made, restsOn } = noted(() => find(site, key));
    answer = new Answer(site, name, key, made, restsOn);
    known.set(key, answer);
  }
  notes?.add(answer);
  // Only this function makes the answers to a question, so it has the type of what was found.
  return answer.value as T;
}

/** Returns what is made, with the answers that it asked for. */
export function noted<T>(make: () => T): { readonly made: T; readonly restsOn: readonly Answer[] } {
  const outer = notes;
  const own = new Notes();
  notes = own;
  try {
    return { made: make(), restsOn: own.answers };
  } finally {
    notes = outer;
  }
}

/** Whether a question of that name can be asked again. */
export function isQuestion(name: string): boolean {
  return questions.has(name);
}

/** Asks a question by its name. Returns `undefined` if there is none of that name, or if it no longer has an answer. */
export function askAgain(site: Asked, name: string, key: string): Answer | undefined {
  const find = questions.get(name);
  if (find === undefined) return undefined;
  try {
    // The registered function takes this kind of site: sites are all of one class.
    ask(site as never, name, key, find);
  } catch {
    // It was asked of a record that is gone.
    return undefined;
  }
  return site.answers.get(name)?.get(key);
}

/**
 * What the pages of a site asked, what the answers were, and what each answer rests on: kept with a site, so that the next
 * build can tell which of its pages would be the same. A verifying trace: see views/question.ts.
 */
import { deserialize, serialize } from "node:v8";
import { siteOn } from "../../views/past/pastSite.ts";
import { type Answer, askAgain, isQuestion } from "../../views/question.ts";
import type { Site } from "../../views/site.ts";

/** Answers by number, in columns. */
interface Columns {
  /** What is said often, a line each: days, questions, keys, addresses of pages. */
  readonly texts: string;
  /** Day, question and key of each answer, by their lines in `texts`. */
  readonly names: Uint32Array;
  /** One line each; empty of an answer that cannot be asked again. */
  readonly digests: string;
  readonly answers: Lists;
  /** The lines of the addresses of pages, and what each page rests on. */
  readonly pages: Uint32Array;
  readonly pageAnswers: Lists;
}

/** Lists of numbers, one after the other. */
interface Lists {
  readonly items: Uint32Array;
  /** Where each ends. */
  readonly ends: Uint32Array;
}

/** The trace of the last site, compared with the next. */
export class LastTrace {
  readonly #site: Site;
  readonly #columns: Columns;
  readonly #texts: readonly string[];
  readonly #digests: readonly string[];
  readonly #pages: ReadonlyMap<string, number>;
  /** Of each answer whether it is as it was; 0 if nobody has asked. */
  readonly #states: Uint8Array;
  /** The answers that are as they were, although something that they rested on is not. */
  readonly #anew = new Map<number, Answer>();

  /** @param data What `traceOf` returned. */
  constructor(data: Buffer, site: Site) {
    this.#site = site;
    // The cache returns what was written, or nothing.
    this.#columns = deserialize(data) as Columns;
    this.#texts = this.#columns.texts.split("\n");
    this.#digests = this.#columns.digests.split("\n");
    this.#pages = new Map(Array.from(this.#columns.pages, (line, page) => [this.#texts[line] ?? "", page]));
    this.#states = new Uint8Array(this.#digests.length);
  }

  /** Returns whether a page was there, and everything that it asked has the same answer. */
  isSame(url: string): boolean {
    const page = this.#pages.get(url);
    return page !== undefined && this.#areSame(itemsOf(this.#columns.pageAnswers, page));
  }

  /**
   * Enters the pages that were kept, and what they rest on, into the trace of the next site. Each answer is as it was. What had to be
   * worked out anew may rest on others than before.
   */
  copy(urls: readonly string[], next: Draft): void {
    const { names, answers, pageAnswers } = this.#columns;
    const lines: number[] = [];
    const lineOf = (line: number) => (lines[line] ??= next.line(this.#texts[line] ?? ""));
    const numbers = new Uint32Array(this.#states.length);
    for (const [answer, state] of this.#states.entries()) {
      if (state !== SAME) continue;
      const anew = this.#anew.get(answer);
      const own = anew === undefined ? itemsOf(answers, answer).map(each => numbers[each] ?? 0) : [];
      const name = names.subarray(3 * answer, 3 * answer + 3).map(lineOf);
      numbers[answer] =
        anew === undefined ? next.enter(name, this.#digests[answer] ?? "", own) : next.answer(anew);
    }
    for (const url of urls) {
      const page = this.#pages.get(url);
      if (page !== undefined)
        next.page(
          url,
          itemsOf(pageAnswers, page).map(answer => numbers[answer] ?? 0),
        );
    }
  }

  #areSame(answers: Uint32Array): boolean {
    for (const answer of answers) {
      if (this.#states[answer] === 0) this.#states[answer] = this.#verify(answer) ? SAME : CHANGED;
      if (this.#states[answer] === CHANGED) return false;
    }
    return true;
  }

  #verify(answer: number): boolean {
    const { site, question, key } = this.#nameOf(answer);
    const restsOn = itemsOf(this.#columns.answers, answer);
    const isRecord = restsOn.length === 0 && isQuestion(question);
    if (!isRecord && this.#areSame(restsOn)) return true;
    const anew = isQuestion(question) ? askAgain(site, question, key) : undefined;
    if (anew === undefined || anew.digest !== this.#digests[answer]) return false;
    if (!isRecord) this.#anew.set(answer, anew);
    return true;
  }

  #nameOf(answer: number) {
    const text = (part: number) => this.#texts[this.#columns.names[3 * answer + part] ?? 0] ?? "";
    const day = text(0);
    return { question: text(1), key: text(2), site: day === "" ? this.#site : siteOn(this.#site, day) };
  }
}

const SAME = 1;
const CHANGED = 2;

export interface TracedPage {
  readonly url: string;
  /** The answers that it asked for; `undefined` if it is the page of the last site. */
  readonly restsOn: readonly Answer[] | undefined;
}

/** Returns the trace of a site, to be kept. */
export function traceOf(pages: readonly TracedPage[], last: LastTrace | undefined): Buffer {
  const draft = new Draft();
  const kept = pages.filter(({ restsOn }) => restsOn === undefined).map(({ url }) => url);
  last?.copy(kept, draft);
  for (const { url, restsOn } of pages)
    if (restsOn !== undefined)
      draft.page(
        url,
        restsOn.map(answer => draft.answer(answer)),
      );
  return serialize(draft.columns());
}

/** A trace while it is put together. */
class Draft {
  readonly #numbers = new Map<Answer, number>();
  readonly #lines = new Map<string, number>();
  readonly #names: number[] = [];
  readonly #digests: string[] = [];
  readonly #answers = new ListsDraft();
  readonly #pages: number[] = [];
  readonly #pageAnswers = new ListsDraft();

  page(url: string, answers: ArrayLike<number>): void {
    this.#pages.push(this.line(url));
    this.#pageAnswers.add(answers);
  }

  /** Returns the number of an answer, which is entered with all that it rests on. */
  answer(answer: Answer): number {
    const known = this.#numbers.get(answer);
    if (known !== undefined) return known;
    const { day, question, key, restsOn } = answer;
    const own = restsOn.map(each => this.answer(each));
    const digest = isQuestion(question) ? answer.digest : "";
    const number = this.enter([this.line(day), this.line(question), this.line(key)], digest, own);
    this.#numbers.set(answer, number);
    return number;
  }

  enter(name: ArrayLike<number>, digest: string, restsOn: ArrayLike<number>): number {
    for (let part = 0; part < 3; part++) this.#names.push(name[part] ?? 0);
    this.#answers.add(restsOn);
    return this.#digests.push(digest) - 1;
  }

  line(text: string): number {
    const known = this.#lines.get(text);
    if (known !== undefined) return known;
    if (text.includes("\n")) throw new Error("a question, a key or an address has a line break");
    this.#lines.set(text, this.#lines.size);
    return this.#lines.size - 1;
  }

  columns(): Columns {
    return {
      texts: [...this.#lines.keys()].join("\n"),
      names: Uint32Array.from(this.#names),
      digests: this.#digests.join("\n"),
      answers: this.#answers.lists(),
      pages: Uint32Array.from(this.#pages),
      pageAnswers: this.#pageAnswers.lists(),
    };
  }
}

class ListsDraft {
  readonly #items: number[] = [];
  readonly #ends: number[] = [];

  add(items: ArrayLike<number>): void {
    for (let index = 0; index < items.length; index++) this.#items.push(items[index] ?? 0);
    this.#ends.push(this.#items.length);
  }

  lists(): Lists {
    return { items: Uint32Array.from(this.#items), ends: Uint32Array.from(this.#ends) };
  }
}

function itemsOf({ items, ends }: Lists, list: number): Uint32Array {
  return items.subarray(ends[list - 1] ?? 0, ends[list]);
}

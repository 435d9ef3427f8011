/**
 * What the pages of a site asked, what the answers were, and what each answer rests on: kept with a site, so that the next
 * build can tell which of its pages would be the same. A verifying trace: see views/question.ts.
 */
import { deserialize, serialize } from "node:v8";
import { siteOn } from "../../views/past/pastSite.ts";
import { type Answer, askAgain, isQuestion } from "../../views/question.ts";
import type { Site } from "../../views/site.ts";

/** Answers by number, in columns. An answer rests only on those with lower numbers. */
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
  /** Of each answer: 1 if it is as it was, 2 if not, 0 if nobody has asked. */
  readonly #states: Uint8Array;

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

  /** Enters a page, and what it rests on, into the trace of the next site. */
  copy(url: string, next: Draft): void {
    const page = this.#pages.get(url);
    if (page === undefined) return;
    const copied = (answer: number): number => {
      const known = next.copied.get(answer);
      if (known !== undefined) return known;
      const { site, question, key, day } = this.#nameOf(answer);
      // What was worked out anew may rest on other answers than before.
      const anew = site.answers.get(question)?.get(key);
      const number =
        anew === undefined
          ? next.enter([day, question, key], this.#digests[answer] ?? "", () =>
              Array.from(itemsOf(this.#columns.answers, answer), copied),
            )
          : next.answer(anew);
      next.copied.set(answer, number);
      return number;
    };
    next.page(url, Array.from(itemsOf(this.#columns.pageAnswers, page), copied));
  }

  #areSame(answers: Uint32Array): boolean {
    for (const answer of answers) {
      if (this.#states[answer] === 0) this.#states[answer] = this.#verify(answer) ? 1 : 2;
      if (this.#states[answer] === 2) return false;
    }
    return true;
  }

  #verify(answer: number): boolean {
    const { site, question, key } = this.#nameOf(answer);
    const restsOn = itemsOf(this.#columns.answers, answer);
    const isRecord = restsOn.length === 0 && isQuestion(question);
    if (!isRecord && this.#areSame(restsOn)) return true;
    return isQuestion(question) && askAgain(site, question, key)?.digest === this.#digests[answer];
  }

  #nameOf(answer: number) {
    const [day, question, key] = [0, 1, 2].map(
      part => this.#texts[this.#columns.names[3 * answer + part] ?? 0] ?? "",
    ) as [string, string, string];
    return { day, question, key, site: day === "" ? this.#site : siteOn(this.#site, day) };
  }
}

export interface TracedPage {
  readonly url: string;
  /** The answers that it asked for; `undefined` if it is the page of the last site. */
  readonly restsOn: readonly Answer[] | undefined;
}

/** Returns the trace of a site, to be kept. */
export function traceOf(pages: readonly TracedPage[], last: LastTrace | undefined): Buffer {
  const draft = new Draft();
  for (const { url, restsOn } of pages)
    if (restsOn === undefined) last?.copy(url, draft);
    else
      draft.page(
        url,
        restsOn.map(answer => draft.answer(answer)),
      );
  return serialize(draft.columns());
}

/** A trace while it is put together. */
class Draft {
  /** The numbers of answers of the last trace that have been copied. */
  readonly copied = new Map<number, number>();
  readonly #numbers = new Map<Answer, number>();
  readonly #lines = new Map<string, number>();
  readonly #names: number[] = [];
  readonly #digests: string[] = [];
  readonly #answers = new ListsDraft();
  readonly #pages: number[] = [];
  readonly #pageAnswers = new ListsDraft();

  page(url: string, answers: readonly number[]): void {
    this.#pages.push(this.#line(url));
    this.#pageAnswers.add(answers);
  }

  answer(answer: Answer): number {
    const known = this.#numbers.get(answer);
    if (known !== undefined) return known;
    const { day, question, key, restsOn } = answer;
    const number = this.enter([day, question, key], isQuestion(question) ? answer.digest : "", () =>
      restsOn.map(each => this.answer(each)),
    );
    this.#numbers.set(answer, number);
    return number;
  }

  enter(name: readonly string[], digest: string, restsOn: () => readonly number[]): number {
    const numbers = restsOn();
    this.#names.push(...name.map(text => this.#line(text)));
    this.#answers.add(numbers);
    return this.#digests.push(digest) - 1;
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

  #line(text: string): number {
    const known = this.#lines.get(text);
    if (known !== undefined) return known;
    if (text.includes("\n")) throw new Error("a question, a key or an address has a line break");
    this.#lines.set(text, this.#lines.size);
    return this.#lines.size - 1;
  }
}

class ListsDraft {
  readonly #items: number[] = [];
  readonly #ends: number[] = [];

  add(items: readonly number[]): void {
    for (const item of items) this.#items.push(item);
    this.#ends.push(this.#items.length);
  }

  lists(): Lists {
    return { items: Uint32Array.from(this.#items), ends: Uint32Array.from(this.#ends) };
  }
}

function itemsOf({ items, ends }: Lists, list: number): Uint32Array {
  return items.subarray(ends[list - 1] ?? 0, ends[list]);
}

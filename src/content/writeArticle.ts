/** An article as a program writes it: its fields and records, in the order of their descriptions, then its text. */
import { type Writable, writeYaml } from "./frontMatter/write.ts";
import { article } from "./records/article.ts";
import { type Field, type Fields, type WritableOf, writtenName } from "./records/field.ts";

/** What an article is written from: fields under their names in front matter, with dates as EDTF. */
export type WritableArticle = WritableOf<typeof article>;

/** Returns the front matter between its fences, with lines of YAML comments below the fields, then the body. */
export function writeArticle(fields: WritableArticle, body = "", comments: readonly string[] = []): string {
  const lines = comments.map(line => `#${line}\n`).join("");
  return `---\n${writeYaml(inOrder(article, fields))}${lines}---\n${body}`;
}

/** The fields of a record in the order of its description. Throws on one that it does not have: a bug. */
function inOrder(fields: Fields, written: object): { readonly [name: string]: Writable | undefined } {
  const given = new Map<string, Writable | undefined>(Object.entries(written));
  const ordered = Object.entries(fields).flatMap(([name, field]) => {
    const key = writtenName(name, field);
    const value = given.get(key);
    given.delete(key);
    return value === undefined ? [] : [[key, valueInOrder(field, value)] as const];
  });
  if (given.size > 0) throw new Error(`an article has no field ${[...given.keys()].join(", ")}`);
  return Object.fromEntries(ordered);
}

function valueInOrder({ fields, of }: Field, value: Writable): Writable {
  if (of !== undefined && Array.isArray(value)) return value.map(item => valueInOrder(of, item));
  if (fields !== undefined && typeof value === "object") return inOrder(fields, value);
  return value;
}

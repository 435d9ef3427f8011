/** The front matter of a new article: every field that it might want, as a comment that asks for it. */
import { article } from "./records/article.ts";
import { type DeclaredField, fieldsOfFacts } from "./records/fact.ts";
import { type Field, type Fields, type Offer, writtenName } from "./records/field.ts";
import { writeArticle } from "./writeArticle.ts";

/** What of the story an article can name. */
export type Offers = Readonly<Record<Offer, readonly string[]>>;

/**
 * Returns the text of a draft. What is in angle brackets is to be replaced: `check` refuses it in every field, so nothing of
 * the template is published as a fact.
 */
export function template(
  title: string,
  date: string,
  offers: Offers,
  declared: readonly DeclaredField[],
): string {
  const lines = linesOf(article, offers, fieldsOfFacts(declared));
  return writeArticle({ title, date, status: "draft" }, "\n", [...HOW, ...lines]);
}

const HOW = [
  " Delete the # before each line that you need, and write what is the case in place of <…>. Below the second line --- write",
  " what happened, in your own words; print each quotation there too, word for word, on a line that begins with >.",
];

/** The fields that have a prompt, and the records that have such fields; `facts` are those that the story declares. */
function linesOf(fields: Fields, offers: Offers, facts: Fields = {}): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const written = writtenName(name, field);
    if (field.prompt !== undefined) return `${written}: ${asked(field)}${choice(field, offers)}`;
    if (field.kind === "facts") {
      const inner = linesOf(facts, offers);
      return inner.length === 0 ? [] : [`${written}:`, ...inner.map(line => `  ${line}`)];
    }
    const record = field.of?.fields;
    const inner = record === undefined || name === "dates" ? [] : linesOf(record, offers);
    return inner.length === 0
      ? []
      : [`${written}:`, ...inner.map((line, index) => `${index === 0 ? "  - " : "    "}${line}`)];
  });
}

function asked({ prompt, type }: Field): string {
  return type?.startsWith("list of ") ? `[<${prompt}>, <another>]` : `<${prompt}>`;
}

/** What there is to choose from, as a comment: words of a closed list, or as many names of the story as fit on a line. */
function choice({ values, offers: offer }: Field, offers: Offers): string {
  const words = values ?? (offer === undefined ? [] : offers[offer].slice(0, MOST_SHOWN));
  if (words.length === 0) return "";
  const all = offer === undefined ? words.length : offers[offer].length;
  const file = offer === "actors" ? "actors.yaml" : "story.yaml";
  return ` # ${words.join(", ").replace(/\s+/g, " ")}${all > words.length ? `, and others in ${file}` : ""}`;
}

const MOST_SHOWN = 8;

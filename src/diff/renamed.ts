/** The records of an older build under the ids that a newer one has for the same things. */
import { type Row, type TimelineData, textOf } from "./data.ts";

type Rename = (kind: string, id: string) => string;

/** What each field names, by the field. */
const NAMED: Readonly<Record<string, string>> = {
  article: "article",
  event: "event",
  actors: "actor",
  speaker: "actor",
  by: "actor",
  deadline: "deadline",
};

/** Returns the new id of something by its kind and its old id, as the newer build lists what has moved. */
export function renameOf(next: TimelineData): Rename {
  const ids = new Map(
    next.list("moved").map(row => [`${textOf(row.kind)} ${textOf(row.from)}`, textOf(row.to)]),
  );
  return (kind, id) => ids.get(`${kind} ${id}`) ?? id;
}

export function renamedRow(kind: string, row: Row, rename: Rename): Row {
  const entries = Object.entries(row).map(([field, value]): [string, unknown] => {
    if (field === "id") return [field, renamedId(kind, row, rename)];
    const named = Object.hasOwn(NAMED, field) ? NAMED[field] : undefined;
    if (named !== undefined) return [field, renamedValue(value, id => rename(named, id))];
    if (field === "source" || field === "quote")
      return [field, ofArticle(textOf(value), row, rename) || value];
    return [field, value];
  });
  return Object.fromEntries(entries);
}

function renamedId(kind: string, row: Row, rename: Rename): string {
  const id = textOf(row.id);
  return kind === "source" ? ofArticle(id, row, rename) : rename(kind, id);
}

/** The id of a record that begins with that of its article. */
function ofArticle(id: string, row: Row, rename: Rename): string {
  const article = textOf(row.article);
  return article !== "" && id.startsWith(`${article}-`)
    ? rename("article", article) + id.slice(article.length)
    : id;
}

function renamedValue(value: unknown, rename: (id: string) => string): unknown {
  if (typeof value === "string") return rename(value);
  return Array.isArray(value) ? value.map(each => renamedValue(each, rename)) : value;
}

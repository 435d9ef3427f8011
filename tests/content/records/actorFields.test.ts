/** No field of an article names actors in a place where nobody looks them up. */
import { expect, it } from "vitest";
import { article } from "../../../src/content/records/article.ts";
import { type Field, type Fields, writtenName } from "../../../src/content/records/field.ts";
import { ACTOR_FIELDS } from "../../../src/content/records/index.ts";

function pathsOfActors(fields: Fields, path = ""): string[] {
  return Object.entries<Field>(fields).flatMap(([name, field]) => {
    const at = `${path}${writtenName(name, field)}`;
    if (field.kind === "actors" || field.of?.kind === "actors") return [at];
    return pathsOfActors(field.fields ?? field.of?.fields ?? {}, `${at}.`);
  });
}

it("every field that names actors is one of those that the timeline looks up", () => {
  const { event, ...records } = ACTOR_FIELDS;
  const looked = [
    ...event.flatMap(({ written }) => [written, `dates.${written}`]),
    ...Object.entries(records).flatMap(([record, fields]) =>
      fields.map(({ written }) => `${record}s.${written}`),
    ),
  ];
  expect(looked).toContain("quotes.speaker");
  expect(looked.sort()).toEqual(pathsOfActors(article).sort());
});

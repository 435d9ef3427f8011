/** The table of fields is made from the schema that validates, so it cannot say anything else. */

import { expect, it } from "vitest";
import type { z } from "zod";
import { actorSchema, articleSchema, pageSchema, storySchema } from "../../src/content/schema/files.ts";
import { noteOf } from "../../src/content/schema/notes.ts";
import { unwrap } from "../../src/content/schema/validate.ts";

it("docs/fields.md says of every field what the schema says (npx vitest run tests/docs/fields.test.ts -u writes it)", async () => {
  const text = [
    "<!-- Made from the schema: change a field there, then run npx vitest run tests/docs/fields.test.ts -u -->",
    "",
    "# Every field",
    "",
    "This list is made from the schema that checks what you write. A field that is not in it is an error.",
    "",
    "Put a value in double quotation marks if it contains a colon and a space, or a space and a number sign, or if it begins with a",
    'bracket or another special character, for example `title: "The bridge: it opens in May"`. [dates.md](dates.md) explains how',
    "to write dates.",
    "",
    ...section("An article: `content/articles/<name>.md`", articleSchema),
    "An article has `date`, or `dates` if it describes several events. With `dates`, write the fields of an event (`place`, `kind`,",
    "`key`, `actors`, `facts`, `date-note`, `order`) in its entry. An entry with `id` must have its own `date` and `title`. An entry",
    "`- event: <id>` reports an event that another article describes.",
    "",
    ...section("An actor: an entry of `content/actors.yaml`", actorSchema),
    ...section("The story: `content/story.yaml`", storySchema),
    ...section("A page: `content/pages/<name>.md`", pageSchema),
  ];
  await expect(`${text.join("\n").trimEnd()}\n`).toMatchFileSnapshot("../../docs/fields.md");
});

it("has a word on every field", () => {
  const silent = [articleSchema, actorSchema, storySchema, pageSchema].flatMap(schema =>
    rows(schema, "").filter(row => row.what === ""),
  );
  expect(silent).toEqual([]);
});

interface Row {
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
  readonly fallback: string;
  readonly example: string;
  readonly what: string;
}

function section(title: string, schema: z.ZodType): string[] {
  return [
    `## ${title}`,
    "",
    "| field | type | default | example | what it is for |",
    "| --- | --- | --- | --- | --- |",
    ...rows(schema, "").map(
      row =>
        `| \`${row.name}\` | ${row.type} | ${row.needed ? "**required**" : row.fallback} | ${row.example === "" ? "" : `\`${row.example}\``} | ${row.what} |`,
    ),
    "",
  ];
}

function rows(schema: z.ZodType, prefix: string): Row[] {
  return Object.entries(unwrap(schema).shape ?? {}).flatMap(([key, field]) => {
    const note = noteOf(field);
    const list = listItem(field);
    const name = `${prefix}${key}${list === undefined ? "" : "[]"}`;
    const own: Row = {
      name,
      type: note?.type ?? "",
      needed: !field.isOptional(),
      fallback: note?.default ?? "",
      example: note?.example ?? "",
      what: `${note?.what ?? ""}${note?.also === undefined ? "" : ` Also written \`${note.also}\`.`}`,
    };
    const inner = list ?? field;
    return [own, ...(unwrap(inner).shape === undefined ? [] : rows(inner, `${name}.`))];
  });
}

/** The schema of the entries, where a field is a list of records. */
function listItem(field: z.ZodType): z.ZodType | undefined {
  const { element } = unwrap(field);
  return element !== undefined && unwrap(element).shape !== undefined ? element : undefined;
}

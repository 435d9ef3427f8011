/** story.yaml -> the site's own facts and the promised dates. */
import { IANAZone } from "luxon";
import type { Deadline, Story } from "../model.ts";
import { type Fault, nearest, printable } from "../problems/index.ts";
import { hasWords } from "../words/index.ts";
import { actorKindIds } from "./actorKinds.ts";
import { given, ProblemCollector } from "./collector.ts";
import { checkDeclaredFields } from "./declaredFields.ts";
import { factReaderOf } from "./facts.ts";
import type { FieldPath } from "./frontMatter/position.ts";
import { soundLook } from "./look/soundLook.ts";
import { Effort, meantId } from "./meant.ts";
import type { StoryReading } from "./reading.ts";
import { readRecord } from "./readRecord.ts";
import { FIELD_NAMES } from "./records/index.ts";
import { story as storyRecord } from "./records/story.ts";
import { repositoryFaults, repositoryOf } from "./repository.ts";
import { isReservedAmongDeadlines, isReservedAnchor, isReservedInDeadline } from "./reserved.ts";
import { storySchema } from "./schema/files.ts";
import { validate } from "./schema/validate.ts";
import { wordsFaults } from "./storyWords.ts";
import { twinFault, twinKey } from "./twins.ts";

export function readStory(file: { readonly path: string; readonly text: string }): StoryReading {
  const collector = new ProblemCollector(file.path);
  const { problems } = collector;
  const yaml = collector.yaml(file.text, { expects: "map", names: FIELD_NAMES });
  if (yaml === undefined) return { deadlines: [], problems };
  const validation = validate(storySchema, yaml.data ?? {}, yaml.locate);
  const fields = collector.accept(validation);
  collector.proofread(file.text, yaml.data, validation);
  if (fields === undefined || validation.recovered.some(namesSomething)) return { deadlines: [], problems };

  const report = collector.reporter(validation);
  const once = (items: readonly { readonly id: string }[] = [], path: FieldPath, key = itself) => {
    const ids = items.map(({ id }) => id);
    for (const { item, first, index } of repeated(ids, key))
      report(twice(item, first, String(path.at(-1))), [...path, index, "id"]);
  };
  once(fields.series, ["series"]);
  once(fields["actor-kinds"], ["actor-kinds"]);
  for (const [index, { id }] of (fields["actor-kinds"] ?? []).entries()) {
    const path: FieldPath = ["actor-kinds", index, "id"];
    if (actorKindIds().includes(id)) report(BUILT_IN_KIND, path);
    else if (isReservedAnchor(id)) report(taken(id), path);
  }
  for (const { fault, path } of wordsFaults(fields.words)) report(fault, path, "key");
  for (const { fault, path } of repositoryFaults(fields.repository)) report(fault, path);
  // These have pages.
  for (const list of ["deadlines", "kinds", "fields"] as const) once(fields[list], [list], twinKey);
  for (const [index, { id, parts = [] }] of (fields.deadlines ?? []).entries()) {
    const path: FieldPath = ["deadlines", index];
    once(parts, [...path, "parts"]);
    if (isReservedAmongDeadlines(id)) report(taken(id), [...path, "id"]);
    for (const [at, part] of parts.entries())
      if (isReservedInDeadline(part.id)) report(taken(part.id), [...path, "parts", at, "id"]);
  }
  checkDeclaredFields(fields.fields ?? [], report);
  const zone = fields["time-zone"] ?? "UTC";
  if (!isZone(zone)) {
    const near = nearest(zone, Intl.supportedValuesOf("timeZone"));
    report(
      {
        rule: "time-zone",
        message: `"${printable(zone)}" is not a time zone.`,
        hint:
          near === undefined ? "Write an IANA name such as Europe/Lisbon or UTC." : `Did you mean "${near}"?`,
      },
      ["time-zone"],
    );
  }
  const mains = (fields.deadlines ?? []).flatMap(({ main }, index) => (main === true ? [index] : []));
  for (const index of mains.slice(1))
    report(
      {
        rule: "deadline-main",
        message: `The deadline "${printable(fields.deadlines?.[mains[0] ?? 0]?.id ?? "")}" is already marked as the main one.`,
        hint: "Keep `main: true` for one of them.",
      },
      ["deadlines", index, "main"],
    );

  const ids = new Set(fields.deadlines?.map(deadline => deadline.id));
  const effort = new Effort();
  for (const [index, { id, announces }] of (fields.deadlines ?? []).entries()) {
    if (announces === undefined || (ids.has(announces) && announces !== id)) continue;
    const meant = effort.allows(ids.size)
      ? meantId(
          announces,
          (fields.deadlines ?? []).filter(each => each.id !== id),
        )
      : undefined;
    report(
      {
        rule: "deadline-unknown",
        message: `There is no other deadline "${printable(announces)}".`,
        hint:
          meant === undefined
            ? "Write the id of the deadline whose date this one announces."
            : `Did you mean "${meant}"?`,
      },
      ["deadlines", index, "announces"],
    );
  }

  const lang = fields.lang ?? "en";
  if (!hasWords(lang)) collector.report(withoutWords(lang), yaml.locate(["lang"]), ["lang"]);
  const languages = fields.languages ?? [lang];
  for (const { item, index } of repeated(languages)) report(languageTwice(item), ["languages", index]);
  if (!languages.includes(lang)) report(withoutItsOwn(lang), ["languages"]);
  const { deadlines: promised, url, look, repository, ...rest } = readRecord(storyRecord, fields, "alone");
  const story: Story = {
    ...rest,
    ...given("url", url?.replace(/\/+$/, "")),
    ...given("repository", repository && repositoryOf(repository)),
    languages,
    timeZone: isZone(zone) ? zone : "UTC",
  };
  const deadlines = promised.map(
    (deadline, index): Deadline => ({
      ...deadline,
      main: fields.deadlines?.[index]?.main ?? (mains.length === 0 && index === 0),
    }),
  );
  const { locate, recovered } = validation;
  return {
    story,
    deadlines,
    facts: factReaderOf(story.fields ?? []),
    ...given("look", look && soundLook(look, recovered)),
    locate,
    problems,
  };
}

/** Whether a text is the name of a time zone. Newer Nodes take `+03:00` too; it is none of the names. */
function isZone(text: string): boolean {
  return /^[A-Z]/i.test(text) && IANAZone.isValidZone(text);
}

/** What has stood in a list before, as itself or with the same key. */
function repeated(items: readonly string[], key = itself) {
  const firsts = new Map<string, string>();
  return items.flatMap((item, index) => {
    const first = firsts.get(key(item));
    if (first !== undefined) return [{ item, first, index }];
    firsts.set(key(item), item);
    return [];
  });
}

function itself(item: string): string {
  return item;
}

/** `first` is what stood there before: the same id, or one that would have the same address. */
function twice(id: string, first: string, list: string): Fault {
  const hint = "Give one of them another id.";
  if (id !== first) return twinFault("id-duplicate", id, `"${printable(first)}" in \`${list}\``, hint);
  return { rule: "id-duplicate", message: `"${printable(id)}" occurs twice in \`${list}\`.`, hint };
}

function taken(id: string): Fault {
  return { rule: "id-taken", message: `The site itself uses "${id}".`, hint: "Choose another id." };
}

const BUILT_IN_KIND: Fault = {
  rule: "id-taken",
  message: "Every story has a kind of actor with this id.",
  hint: "Delete this entry and use the kind that is there, or choose another id.",
};

function withoutWords(lang: string): Fault {
  return {
    rule: "language-words",
    message: `The site has no words in "${printable(lang)}" yet. Its menus, dates and other words of its own are in English.`,
    hint: `Your texts keep their language. To avoid this warning, write \`lang: en\` here, and \`lang: ${printable(lang)}\` in each article.`,
  };
}

function languageTwice(tag: string): Fault {
  return {
    rule: "language",
    message: `"${printable(tag)}" occurs twice here.`,
    hint: "Delete one of the two.",
  };
}

function withoutItsOwn(lang: string): Fault {
  return {
    rule: "language",
    message: `The site's own language, "${printable(lang)}", is not in this list.`,
    hint: `Add ${printable(lang)}, or give the language of the site in \`lang\`.`,
  };
}

/** Whether a field is one that articles refer to: where it was wrong, no article can be held to it. */
function namesSomething([first, , third]: FieldPath): boolean {
  return (
    (["deadlines", "series", "kinds", "actor-kinds"].includes(String(first)) &&
      (third === undefined || third === "id" || third === "parts")) ||
    (first === "fields" && (third === undefined || ["id", "type", "choices"].includes(String(third))))
  );
}

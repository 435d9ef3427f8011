/** actors.yaml -> actors. */
import { z } from "zod";
import { isNameOfTime } from "../date/calendar.ts";
import type { EdtfDate } from "../date/edtfDate.ts";
import type { Actor, Story } from "../model.ts";
import { compareText, type Fault, type Problem, printable } from "../problems/index.ts";
import { foldName } from "../text/name.ts";
import { actorKindFault } from "./actorKinds.ts";
import { given, ProblemCollector, type ReportFault } from "./collector.ts";
import { readRecord } from "./readRecord.ts";
import { type ActorFields, actor } from "./records/actor.ts";
import { FIELD_NAMES } from "./records/index.ts";
import { actorSchema } from "./schema/files.ts";
import { validate } from "./schema/validate.ts";
import { twinFault, twinKey } from "./twins.ts";

export interface ActorsReading {
  /** In the order of the file; absent where it is not known who is called what. */
  readonly actors?: readonly Actor[];
  readonly problems: readonly Problem[];
}

/** `story` is absent if it could not be read: then no kind of actor is unknown. */
export function readActors(
  file: { readonly path: string; readonly text: string } | undefined,
  story?: Pick<Story, "languages" | "actorKinds">,
): ActorsReading {
  if (file === undefined) return { actors: [], problems: [] };
  const collector = new ProblemCollector(file.path);
  const { problems } = collector;
  const yaml = collector.yaml(file.text, { expects: "list", entry: "actor", names: FIELD_NAMES });
  if (yaml === undefined) return { problems };
  if (yaml.data === null || yaml.data === undefined) return { actors: [], problems };
  const validation = validate(z.array(actorSchema), yaml.data, yaml.locate);
  const entries = collector.accept(validation);
  collector.proofread(file.text, yaml.data, validation);
  if (entries === undefined) return { problems };

  const report = collector.reporter(validation);
  checkEntries(entries, report);
  checkAliases(entries, story?.languages ?? ["en"], report);
  if (story !== undefined) checkKinds(entries, story, report);
  const nameless = validation.recovered.some(([, field]) => field === undefined || NAMING.has(String(field)));
  if (nameless || new Set(entries.map(({ id }) => id)).size < entries.length) return { problems };
  const actors = entries.map(
    (entry): Actor => ({
      ...readRecord(actor, entry, "alone"),
      aliases: (entry.aliases ?? []).map(alias => alias.name),
      ...given("unlinked", unlinkedOf(entry)),
    }),
  );
  return { actors, problems };
}

function unlinkedOf({ aliases = [] }: ActorFields): readonly string[] | undefined {
  const names = aliases.flatMap(({ name, link }) => (link === "no" ? [name] : []));
  return names.length === 0 ? undefined : names;
}

/** Fields by which an article can name an actor. */
const NAMING: ReadonlySet<string> = new Set(["id", "name", "aliases"]);

/** Ids are unique; an id, name or alias belongs to one actor; a role ends after it begins. */
function checkEntries(entries: readonly ActorFields[], report: ReportFault): void {
  const ids = new Map<string, number>();
  const idByKey = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    const other = idByKey.get(twinKey(entry.id));
    if (other !== undefined) report(idTwice(entry.id, other), [index, "id"]);
    else idByKey.set(twinKey(entry.id), entry.id);
    if (!ids.has(entry.id)) ids.set(entry.id, index);
    for (const [at, { from, to }] of (entry.roles ?? []).entries())
      if (endsBeforeItBegins(from, to)) report(ROLE_BACKWARDS, [index, "roles", at, "to"]);
  }
  const owners = new Map<string, number>([...ids].map(([id, index]) => [foldName(id), index]));
  for (const [index, entry] of entries.entries()) {
    const names = [
      { name: entry.name, path: [index, "name"] },
      ...(entry.aliases ?? []).map(({ name }, at) => ({ name, path: [index, "aliases", at] })),
    ];
    for (const { name, path } of names) {
      const owner = owners.get(foldName(name));
      const other = owner === undefined ? undefined : entries[owner]?.id;
      if (other !== undefined && other !== entry.id) report(nameShared(name, other), path);
      else owners.set(foldName(name), index);
    }
  }
}

function checkKinds(
  entries: readonly ActorFields[],
  { actorKinds }: Pick<Story, "actorKinds">,
  report: ReportFault,
): void {
  const faultOf = actorKindFault(actorKinds);
  for (const [index, { kind }] of entries.entries()) {
    const fault = faultOf(kind);
    if (fault !== undefined) report(fault, [index, "kind"]);
  }
}

/** An alias that is also the name of a month or a weekday says whether texts that have the word mean the actor. */
function checkAliases(
  entries: readonly ActorFields[],
  languages: readonly string[],
  report: ReportFault,
): void {
  for (const [index, { aliases = [] }] of entries.entries())
    for (const [at, { name, link }] of aliases.entries())
      if (link === undefined && languages.some(language => isNameOfTime(name, language)))
        report(alsoATime(name), [index, "aliases", at], "value");
}

function alsoATime(name: string): Fault {
  const written = printable(name);
  return {
    rule: "alias-date",
    message: `"${written}" is also the name of a month or a day of the week, so texts with this word link to this actor.`,
    hint: `Write {name: ${written}, link: no}. If texts never mean the time, write {name: ${written}, link: yes}.`,
  };
}

function endsBeforeItBegins(from: EdtfDate | undefined, to: EdtfDate | undefined): boolean {
  return typeof from?.from === "string" && typeof to?.to === "string" && compareDays(from.from, to.to) > 0;
}

/** Days of the years 0000 to 9999; of others nothing is said. */
function compareDays(a: string, b: string): number {
  return a.length === 10 && b.length === 10 ? compareText(a, b) : 0;
}

function idTwice(id: string, other: string): Fault {
  const hint = "Merge the two entries, or give one of them another id.";
  if (id !== other) return twinFault("actor-duplicate", id, `the actor "${printable(other)}"`, hint);
  return { rule: "actor-duplicate", message: `There is already an actor "${printable(id)}".`, hint };
}

function nameShared(name: string, other: string): Fault {
  return {
    rule: "alias-shared",
    message:
      name === other
        ? `"${printable(name)}" is the id of another actor, so an article with this name could mean either.`
        : `"${printable(name)}" is already a name of "${other}", so an article with this name could mean either.`,
    hint: "Keep it for one of the two.",
  };
}

const ROLE_BACKWARDS: Fault = {
  rule: "role-order",
  message: "This role ends before it begins.",
  hint: "Swap `from` and `to`.",
};

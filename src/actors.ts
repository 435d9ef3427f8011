/** actors.yaml -> actors. */
import { z } from "zod";
import { actorFields } from "./fields.ts";
import type { Locate } from "./frontMatter.ts";
import type { Actor } from "./model.ts";
import type { Problem } from "./problem.ts";
import { Findings, given } from "./reader.ts";
import { printable, validate } from "./validate.ts";

export interface ActorsReading {
  /** In the order of the file. */
  readonly actors: readonly Actor[];
  readonly problems: readonly Problem[];
}

export function readActors(
  file: { readonly path: string; readonly text: string } | undefined,
): ActorsReading {
  if (file === undefined) return { actors: [], problems: [] };
  const findings = new Findings(file.path);
  const { problems } = findings;
  const yaml = findings.yaml(file.text);
  if (yaml === undefined || yaml.data === null || yaml.data === undefined) return { actors: [], problems };
  const entries = findings.accept(validate(z.array(actorFields), yaml.data, yaml.locate));
  if (entries === undefined) return { actors: [], problems };

  checkNames(entries, yaml.locate, findings);
  const actors = entries.map(
    (entry): Actor => ({
      id: entry.id,
      name: entry.name,
      kind: entry.kind,
      aliases: entry.aliases ?? [],
      names: entry.names ?? {},
      roles: (entry.roles ?? []).map(role => ({
        role: role.role,
        ...given("from", role.from),
        ...given("to", role.to),
      })),
      ...given("description", entry.description),
      ...given("url", entry.url),
    }),
  );
  return { actors, problems };
}

/** Ids are unique; a name or alias belongs to one actor. */
function checkNames(
  entries: readonly z.output<typeof actorFields>[],
  locate: Locate,
  findings: Findings,
): void {
  const complain = findings.complainAt(locate);
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    if (ids.has(entry.id))
      complain(
        {
          rule: "actor-duplicate",
          message: `there is already an actor "${printable(entry.id)}".`,
          hint: "Merge the two entries, or give one another id.",
        },
        [index, "id"],
      );
    ids.add(entry.id);
    const names = [
      { name: entry.name, path: [index, "name"] },
      ...(entry.aliases ?? []).map((name, at) => ({ name, path: [index, "aliases", at] })),
    ];
    for (const { name, path } of names) {
      const owner = owners.get(foldName(name));
      if (owner !== undefined && owner !== entry.id)
        complain(
          {
            rule: "alias-shared",
            message: `"${printable(name)}" is already a name of "${owner}".`,
            hint: "Keep it on one of the two.",
          },
          path,
        );
      owners.set(foldName(name), entry.id);
    }
  }
}

/** Names are the same whatever their capitals, spaces and apostrophes. */
export function foldName(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

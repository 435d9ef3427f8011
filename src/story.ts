/** story.yaml -> the site's own facts and the promised dates. */
import { IANAZone } from "luxon";
import { storyFields } from "./fields.ts";
import type { Locate } from "./frontMatter.ts";
import type { Deadline, Story } from "./model.ts";
import type { Problem } from "./problem.ts";
import { Findings, given } from "./reader.ts";
import { printable, validate } from "./validate.ts";

export interface StoryReading {
  readonly story?: Story;
  /** Outcomes name events and sources as written. */
  readonly deadlines: readonly Deadline[];
  readonly locate?: Locate;
  readonly problems: readonly Problem[];
}

export function readStory(file: { readonly path: string; readonly text: string }): StoryReading {
  const findings = new Findings(file.path);
  const { problems } = findings;
  const yaml = findings.yaml(file.text);
  if (yaml === undefined) return { deadlines: [], problems };
  const fields = findings.accept(validate(storyFields, yaml.data ?? {}, yaml.locate));
  if (fields === undefined) return { deadlines: [], problems };

  const complain = findings.complainAt(yaml.locate);
  for (const list of ["deadlines", "series", "kinds"] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of (fields[list] ?? []).entries()) {
      if (seen.has(id))
        complain(
          {
            rule: "id-duplicate",
            message: `"${printable(id)}" stands in ${list} twice.`,
            hint: "Give one another id.",
          },
          [list, index, "id"],
        );
      seen.add(id);
    }
  }
  const zone = fields["time-zone"] ?? "UTC";
  if (!IANAZone.isValidZone(zone))
    complain(
      {
        rule: "time-zone",
        message: `"${printable(zone)}" is not a time zone.`,
        hint: "Write an IANA name such as Europe/Lisbon or UTC.",
      },
      ["time-zone"],
    );
  const mains = (fields.deadlines ?? []).filter(deadline => deadline.main === true).length;
  if (mains > 1)
    complain(
      {
        rule: "deadline-main",
        message: "more than one deadline is marked main.",
        hint: "Keep main: true on one.",
      },
      ["deadlines"],
      "key",
    );

  const ids = new Set(fields.deadlines?.map(deadline => deadline.id));
  for (const [index, { id, announces }] of (fields.deadlines ?? []).entries())
    if (announces !== undefined && (!ids.has(announces) || announces === id))
      complain(
        {
          rule: "deadline-unknown",
          message: `there is no other deadline "${printable(announces)}".`,
          hint: "Write the id of the deadline whose date this one is about.",
        },
        ["deadlines", index, "announces"],
      );

  const lang = fields.lang ?? "en";
  const story: Story = {
    title: fields.title,
    ...given("question", fields.question),
    ...given("summary", fields.summary),
    ...given("url", fields.url?.replace(/\/+$/, "")),
    lang,
    languages: fields.languages ?? [lang],
    timeZone: zone,
    ...given("license", fields.license),
    ...given("contact", fields.contact),
    kinds: fields.kinds ?? [],
    series: (fields.series ?? []).map(({ id, label, unit, note }) => ({
      id,
      label,
      unit,
      ...given("note", note),
    })),
  };
  const deadlines = (fields.deadlines ?? []).map(
    (deadline, index): Deadline => ({
      id: deadline.id,
      question: deadline.question,
      label: deadline.label,
      ...given("scope", deadline.scope),
      main: deadline.main ?? (mains === 0 && index === 0),
      ...given("announces", deadline.announces),
      parts: deadline.parts ?? [],
      ...given(
        "outcome",
        deadline.outcome === undefined
          ? undefined
          : {
              date: deadline.outcome.date,
              status: deadline.outcome.status,
              ...given("note", deadline.outcome.note),
              ...given("event", deadline.outcome.event),
              ...given("source", deadline.outcome.source),
              confidence: deadline.outcome.confidence ?? "read",
            },
      ),
    }),
  );
  return { story, deadlines, locate: yaml.locate, problems };
}

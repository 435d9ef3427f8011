/** The line above a title: how far to trust it, what kind of event it is, what it does to a promised date. */
import type { Event } from "../../src/model.ts";
import { type EventTone, eventToneOf } from "../../src/views/deadlines/effects.ts";
import { moveText } from "../../src/views/deadlines/statementRows.ts";
import { kindName } from "../../src/views/events/kinds.ts";
import type { Site } from "../../src/views/site.ts";
import { isAhead } from "../../src/views/today.ts";
import type { Words } from "../../src/words/words.ts";
import { DateNamed } from "./DateNamed.tsx";
import { Effect, Struck } from "./Effect.tsx";
import { AheadLabel, StatusLabel } from "./StatusLabel.tsx";
import { Text } from "./Text.tsx";

export function Eyebrow({ site, event }: { readonly site: Site; readonly event: Event }) {
  const found = eventToneOf(site, event);
  const kindWord = kindName(site, event);
  const kind = kindWord === found?.deadline.label ? undefined : kindWord;
  const ahead = isAhead(site, event.date);
  if (!ahead && event.status === "verified" && kind === undefined && found === undefined) return null;
  return (
    <p class="eyebrow">
      {ahead && <AheadLabel words={site.words} />}
      <StatusLabel status={event.status} words={site.words} />
      {kind && (
        <span class="kind">
          <Text words={site.words} text={kind} lang={site.story.lang} />
        </span>
      )}{" "}
      {found && <ToneLine found={found} site={site} />}
    </p>
  );
}

function ToneLine({ found, site }: { readonly found: EventTone; readonly site: Site }) {
  const { words } = site;
  const { deadline, statement, effect, tone } = found;
  return (
    <span class={`signal ${tone}`}>
      <b>
        <Text words={words} text={deadline.label} lang={site.story.lang} />
        {words.colon}
      </b>{" "}
      <Done statement={statement} effect={effect} words={words} />
    </span>
  );
}

/** The old date struck through, the new one, and how far it moved; without a date, what became of it. */
function Done({
  statement,
  effect,
  words,
}: Pick<EventTone, "statement" | "effect"> & { readonly words: Words }) {
  const { move } = effect.row;
  if (statement.names === null || move === "met" || move === "missed")
    return <Effect effect={effect} words={words} />;
  return (
    <>
      <Struck effect={effect} words={words} />
      <DateNamed statement={statement} words={words} />
      {words.comma}
      {words.statementStatus[statement.status]}
      {effect.moved && words.comma + moveText(effect, words)}
    </>
  );
}

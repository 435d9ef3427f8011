/** The line above a title: how far to trust it, what kind of event it is, what it does to a promised date. */
import type { Event } from "../../src/model.ts";
import { kindName } from "../../src/views/kinds.ts";
import { type Signal, signalOf } from "../../src/views/signal.ts";
import type { Site } from "../../src/views/site.ts";
import type { Words } from "../../src/words.ts";
import { DateNamed } from "./DateNamed.tsx";
import { StatusLabel } from "./StatusLabel.tsx";

export function Eyebrow({ site, event }: { readonly site: Site; readonly event: Event }) {
  const signal = signalOf(site, event);
  const kindWord = kindName(site, event);
  const kind = kindWord === signal?.deadline.label ? undefined : kindWord;
  if (event.status === "verified" && kind === undefined && signal === undefined) return null;
  return (
    <p class="eyebrow">
      <StatusLabel status={event.status} words={site.words} />
      {kind && <span class="kind">{kind}</span>} {signal && <SignalLine signal={signal} words={site.words} />}
    </p>
  );
}

function SignalLine({ signal, words }: { readonly signal: Signal; readonly words: Words }) {
  const { deadline, statement, tone } = signal;
  return (
    <span class={`signal ${tone}`}>
      <b>
        {deadline.label}
        {words.colon}
      </b>{" "}
      <DateNamed statement={statement} words={words} />
      {words.comma}
      {words.statementStatus[statement.status]}
    </span>
  );
}

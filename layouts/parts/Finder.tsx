/**
 * Search and choices over the timeline. It is shown where scripts run, and works in the browser; the same narrowing
 * exists as pages, to which a line leads in any case.
 */
import { addressOf } from "../../src/routes.ts";
import { choicesOf } from "../../src/views/events/facets.ts";
import { eventsOnHome } from "../../src/views/events/timelinePages.ts";
import { eventCount } from "../../src/views/everywhere.ts";
import { declaredFields, valueText } from "../../src/views/facts/facts.ts";
import { totalsOfAll } from "../../src/views/facts/totals.ts";
import type { Site } from "../../src/views/site.ts";
import { isolated } from "../../src/views/writing.ts";
import { Choice } from "./Choice.tsx";
import { KeyButton, KeyHelp } from "./KeyHelp.tsx";
import { Text } from "./Text.tsx";
import { Totals } from "./Totals.tsx";

export function Finder({ site }: { readonly site: Site }) {
  if (eventCount(site) === 0) return null;
  const { words, assets } = site;
  const { find } = words;
  const choices = choicesOf(site);
  const all = words.events(eventCount(site));
  const years = choices.years.map(year => ({ value: String(year), label: words.dates.year(year) }));
  const counted = (name: string, events: number) => find.option(isolated(name, words), words.number(events));
  return (
    <div class="finder">
      {/* biome-ignore lint/a11y/useSemanticElements: browsers of some years ago know the role and not the element */}
      <form
        class="scripted"
        role="search"
        action="/"
        aria-label={find.name}
        data-engine={assets.search}
        data-all={all}
        data-part={eventsOnHome(site).length < eventCount(site) ? "" : undefined}
        data-words={JSON.stringify(find.script)}
      >
        <div class="fields">
          <div class="field grow">
            <label for="find">{find.field}</label>
            <input
              id="find"
              type="search"
              name="q"
              placeholder={find.hint}
              autocomplete="off"
              spellcheck="false"
            />
          </div>
          <Choice
            name="actor"
            label={find.actor}
            all={find.anyActor}
            options={choices.actors.map(({ actor, events }) => ({
              value: actor.id,
              label: counted(actor.name, events),
            }))}
          />
          <Choice
            name="show"
            label={find.show}
            all={find.all(all)}
            options={choices.marks.map(mark => ({ value: mark, label: find.marks[mark] }))}
          />
        </div>
        <details>
          <summary>{find.more}</summary>
          <div class="fields">
            <Choice
              name="kind"
              label={find.kind}
              all={find.anyKind}
              options={choices.kinds.map(({ id, label, events }) => ({
                value: id,
                label: counted(label, events),
              }))}
            />
            <Choice
              name="deadline"
              label={find.deadline}
              all={find.anyDeadline}
              options={choices.deadlines.map(({ id, label }) => ({
                value: id,
                label: isolated(label, words),
              }))}
            />
            {choices.facts.map(({ field, values }) => (
              <Choice
                key={field.id}
                name={field.id}
                id={`find_${field.id}`}
                label={<Text words={words} text={field.label} lang={site.story.lang} />}
                all={words.facts.any}
                options={values.map(({ id, value, events }) => ({
                  value: id,
                  label: counted(valueText(field, value, words), events),
                }))}
              />
            ))}
            <Choice name="from" label={find.from} all={find.anyYear} options={years} />
            <Choice name="to" label={find.to} all={find.anyYear} options={years} />
          </div>
        </details>
        <div class="outcome">
          <p role="status">{all}</p>
          <button type="button" class="clear" hidden>
            {find.clear}
          </button>
          <span>
            <button type="button" class="order" aria-pressed="false">
              {find.newestFirst}
            </button>
            <KeyButton words={words} />
          </span>
        </div>
        <Totals site={site} totals={totalsOfAll(site)} scripted />
        {/* The answer follows every letter; Enter needs a button to press. */}
        <button type="submit" hidden>
          {find.submit}
        </button>
        <div class="nothing" hidden>
          <p>{find.script.nothing}</p>
          <div class="wider">
            <p>{find.script.widen}</p>
            <ul />
          </div>
        </div>
      </form>
      <nav class="narrow" aria-label={find.narrow}>
        <ul>
          <li>{find.narrow}</li>
          {choices.years.length > 1 && (
            <li>
              <a href={addressOf("years")}>{find.by.year}</a>
            </li>
          )}
          <li>
            <a href={addressOf("actors")}>{find.by.actor}</a>
          </li>
          {choices.kinds.length > 1 && (
            <li>
              <a href={addressOf("kinds")}>{find.by.kind}</a>
            </li>
          )}
          {declaredFields(site).length > 0 && (
            <li>
              <a href={addressOf("facts")}>{words.facts.by}</a>
            </li>
          )}
        </ul>
      </nav>
      <KeyHelp words={words} search />
    </div>
  );
}

/** Where events are listed that were found and stand on other pages. */
export function Elsewhere({ site }: { readonly site: Site }) {
  const { find } = site.words;
  return (
    <section class="elsewhere" hidden>
      <h2>{find.elsewhere}</h2>
      <ol class="lines" />
      <p class="more" hidden />
    </section>
  );
}

/** Every date named for a deadline, in order: the dead ones struck through, the earlier of many folded away, the living one large. */
import { formatDate, startSentence } from "../../src/date/words.ts";
import {
  answerOf,
  isUnverifiedOutcome,
  lateText,
  onText,
  toneOfOutcome,
  wasSetAgain,
} from "../../src/views/deadlines/answer.ts";
import {
  type ChainLink,
  type Chain as ChainOfDates,
  foldedLinks,
  type Living,
  type NamedDate,
} from "../../src/views/deadlines/chain.ts";
import type { LedgerRow } from "../../src/views/deadlines/ledgerRow.ts";
import { ledgerOf } from "../../src/views/deadlines/siteLedgers.ts";
import { statementRowOf } from "../../src/views/deadlines/statementRows.ts";
import { dateText, isUnverified } from "../../src/views/deadlines/statementTexts.ts";
import type { Site } from "../../src/views/site.ts";
import { isolated } from "../../src/views/writing.ts";

interface Props {
  readonly site: Site;
  readonly chain: ChainOfDates;
  /** Small, in a list of several. */
  readonly mini?: boolean;
}

export function Chain({ site, chain, mini = false }: Props) {
  const over = chain.living.kind !== "none";
  const { earlier, last } = foldedLinks(chain);
  const classes = mini ? "chain mini" : "chain";
  const items = (links: readonly ChainLink[]) =>
    links.map((link, index) => (
      <Link key={index} site={site} link={link} own={chain.deadline.id} over={over} />
    ));
  return (
    <>
      {earlier.length > 0 && (
        <details class="earlier">
          <summary>{site.words.deadline.earlierDates(earlier.length)}</summary>
          <ol class={classes}>{items(earlier)}</ol>
        </details>
      )}
      <ol class={classes}>
        {items(last)}
        <Alive site={site} chain={chain} />
      </ol>
    </>
  );
}

interface LinkProps {
  readonly site: Site;
  readonly link: ChainLink;
  readonly own: string;
  /** Whether a date came after the times without one. */
  readonly over: boolean;
}

function Link({ site, link, own, over }: LinkProps) {
  const { words } = site;
  const dead = link.kind === "date" ? link.struck : over;
  const Text = dead ? "s" : "span";
  const teller = link.kind === "date" ? link.wordedBy : link.first;
  return (
    <li class={dead ? "dead" : "waiting"}>
      <p class="date">
        <Text>{headlineOf(link)}</Text>
      </p>
      <p class="fate">
        {link.kind === "none" && link.deadline !== own && (
          <b>{words.deadline.announcementPostponed(isolated(site.deadline(link.deadline).label, words))}</b>
        )}
        <Teller site={site} row={teller} withStatus={link.kind === "date"} />
        {link.kind === "date" && <b>{fateOf(link)}</b>}
      </p>
    </li>
  );

  function headlineOf(each: ChainLink): string {
    if (each.kind === "date") return capital(dateText(each, words));
    return each.postponed ? words.deadline.toBeAnnounced : words.deadline.noDate;
  }

  function capital(text: string): string {
    return startSentence(text, words.dates);
  }

  function fateOf(each: NamedDate): string {
    return words.deadline.fates[each.fate];
  }
}

/** Who said it, and when: the day leads to where it is told. */
function Teller({
  site,
  row,
  withStatus,
}: {
  readonly site: Site;
  readonly row: LedgerRow;
  readonly withStatus: boolean;
}) {
  const { words } = site;
  const { statement } = row;
  const who = statementRowOf(site, statement)?.whoShort ?? "";
  return (
    <>
      <span>{withStatus ? words.deadline.by(words.statementStatus[statement.status], who) : who}</span>
      <span>
        <a href={site.event(statement.event).url}>
          {startSentence(formatDate(statement.said, words.dates), words.dates)}
        </a>
        {isUnverified(site, statement) && `${words.comma}${words.deadline.unverified}`}
      </span>
    </>
  );
}

function Alive({ site, chain }: { readonly site: Site; readonly chain: ChainOfDates }) {
  const { words } = site;
  const { living } = chain;
  const teller = living.link?.kind === "date" ? living.link.wordedBy : null;
  return (
    <li class={`living ${toneOf(living)}`}>
      <p class="date">
        <strong>{headline()}</strong>
      </p>
      <p class="fate">
        {state().map(line => (
          <b key={line}>{startSentence(line, words.dates)}</b>
        ))}
        {teller && <Teller site={site} row={teller} withStatus />}
      </p>
    </li>
  );

  function headline(): string {
    if (living.kind === "outcome")
      return startSentence(formatDate(living.outcome.date, words.dates), words.dates);
    if (living.kind === "date") return startSentence(dateText(living.link, words), words.dates);
    return words.deadline.noDate;
  }

  function state(): readonly string[] {
    if (living.kind === "outcome") return outcomeState(living);
    if (living.kind === "none") {
      const postponed = chain.standing.state === "postponed";
      return [postponed ? answerOf(site, ledgerOf(site, chain.deadline.id)).text : words.deadline.open];
    }
    const { daysOverdue } = chain.standing;
    return [daysOverdue === null ? words.deadline.inForce : words.deadline.overdue(daysOverdue)];
  }

  function outcomeState({ outcome }: Extract<Living, { kind: "outcome" }>): readonly string[] {
    const unverified = isUnverifiedOutcome(outcome);
    const { againstLast, againstFirst, date, status } = outcome;
    const promise = againstLast ?? (againstFirst?.firm ? againstFirst : null);
    const far = wasSetAgain(outcome) ? lateText(chain.standing, words) : undefined;
    const counted = far === undefined || promise?.late == null ? promise : null;
    const day = onText(date, words);
    const reached =
      status === "met" || status === "met-late"
        ? words.deadline.reached(day, counted?.days ?? null, counted?.about ?? false, unverified)
        : words.deadline.outcomeOf(words.outcomes[status], unverified);
    return far === undefined ? [reached] : [reached, far];
  }
}

function toneOf(living: Living): string {
  if (living.kind === "outcome") return toneOfOutcome(living.outcome);
  return living.kind === "none" || living.overdue ? "moved" : "named";
}

/** A made-up story of any size as plain data: a harbour, its bridge and tunnel, and what was promised about them. */
import { type Random, randomFrom } from "./random.ts";

export interface SyntheticStory {
  readonly actors: readonly SyntheticActor[];
  readonly articles: readonly SyntheticArticle[];
}

export interface SyntheticActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly alias: string;
  readonly roles: readonly { readonly role: string; readonly from: string; readonly to?: string }[];
  readonly description: string;
}

export interface SyntheticArticle {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly date: SyntheticDate;
  readonly kind: string;
  readonly key: boolean;
  readonly place: string;
  readonly actors: readonly string[];
  readonly sources: readonly SyntheticSource[];
  readonly quotes: readonly SyntheticQuote[];
  readonly statements: readonly SyntheticStatement[];
  readonly figures: readonly SyntheticFigure[];
  /** Each paragraph but the last may be followed by the quote of the same index. */
  readonly paragraphs: readonly string[];
}

/** `from` and `to` are the first and last day of `edtf`, YYYY-MM-DD. */
export interface SyntheticDate {
  readonly edtf: string;
  readonly from: string;
  readonly to: string;
  readonly precision: "day" | "month" | "interval";
  readonly approximate: boolean;
}

export interface SyntheticSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: string;
  readonly url: string;
}

export interface SyntheticQuote {
  readonly speaker: string;
  readonly text: string;
  readonly said: string;
  readonly source: string;
}

export interface SyntheticStatement {
  readonly deadline: string;
  readonly by: string;
  readonly said: string;
  readonly names: string;
  readonly bound: string;
  readonly status: string;
  readonly source: string;
}

export interface SyntheticFigure {
  readonly series: string;
  readonly value: number;
  readonly asOf: string;
  readonly source: string;
}

export const KINDS = ["announcement", "postponement", "milestone", "protest", "ruling"] as const;

export const DEADLINES = [
  { id: "bridge-opens", question: "When does the bridge open?", label: "Bridge" },
  { id: "tunnel-opens", question: "When does the tunnel open?", label: "Tunnel" },
  { id: "ferry-ends", question: "When does the ferry make its last crossing?", label: "Ferry" },
] as const;

export const SERIES = [
  { id: "workers", label: "Workers on the site", unit: "people" },
  { id: "cost", label: "Cost", unit: "million euros" },
] as const;

const ACTORS = 300;
const FIRST_DAY = Date.UTC(2012, 0, 1);
const DAYS = 12 * 365;
const DAY = 86_400_000;

export function makeStory(seed: number, count: number): SyntheticStory {
  const random = randomFrom(seed);
  const actors = Array.from({ length: ACTORS }, (_, index) => makeActor(random, index));
  const days = Array.from({ length: count }, () => random.whole(0, DAYS - 1)).sort((a, b) => a - b);
  return { actors, articles: days.map((day, index) => makeArticle(random, index, day, actors)) };
}

function makeActor(random: Random, index: number): SyntheticActor {
  const person = random.chance(0.6);
  const name = person
    ? `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)} ${ordinal(index)}`
    : `${random.pick(BODIES)} ${ordinal(index)}`;
  const id = slug(name);
  const change = dayText(random.whole(0, DAYS));
  return {
    id,
    name,
    kind: person ? "person" : random.pick(["ministry", "organisation", "commission", "government"]),
    alias: `${name} of ${random.pick(PLACES)}`,
    roles: person
      ? [
          { role: random.pick(OFFICES), from: "2010-01-01", to: change },
          { role: random.pick(OFFICES), from: change },
        ]
      : [],
    description: sentence(random),
  };
}

function makeArticle(
  random: Random,
  index: number,
  day: number,
  actors: readonly SyntheticActor[],
): SyntheticArticle {
  const said = dayText(day);
  const taking = random.some(actors, random.whole(2, 5)).map(actor => actor.id);
  const title = clause(random);
  const sources = random.some(PUBLISHERS, random.whole(2, 3)).map(publisher => ({
    id: slug(publisher),
    publisher,
    title: clause(random),
    published: dayText(day + random.whole(0, 2)),
    url: `https://${slug(publisher)}.example/${said.replaceAll("-", "/")}/${slug(title)}-${index}`,
  }));
  const source = () => random.pick(sources).id;
  return {
    id: `${slug(title).slice(0, 60).replace(/-+$/, "")}-${index}`,
    title,
    summary: `${sentence(random)} ${sentence(random)}`,
    date: makeDate(random, day),
    kind: random.pick(KINDS),
    key: random.chance(0.05),
    place: random.pick(PLACES),
    actors: taking,
    sources,
    quotes: Array.from({ length: random.whole(0, 2) }, (_, at) => ({
      speaker: random.pick(taking),
      text: `${QUOTE_OPENINGS[at]} ${sentence(random)} ${sentence(random)}`,
      said,
      source: source(),
    })),
    statements: random.chance(0.03)
      ? [
          {
            deadline: random.pick(DEADLINES).id,
            by: random.pick(taking),
            said,
            names: dayText(day + random.whole(30, 900)).slice(0, random.pick([7, 10])),
            bound: random.pick(["by", "from"]),
            status: random.pick(["reported", "announced", "agreed", "confirmed"]),
            source: source(),
          },
        ]
      : [],
    figures: random.chance(0.1)
      ? [{ series: random.pick(SERIES).id, value: random.whole(100, 9000), asOf: said, source: source() }]
      : [],
    paragraphs: Array.from({ length: random.whole(2, 4) }, () =>
      Array.from({ length: random.whole(3, 5) }, () => sentence(random)).join(" "),
    ),
  };
}

/** Most dates are days; some are months, about a day or a month, or from a day to a day. */
function makeDate(random: Random, day: number): SyntheticDate {
  const from = dayText(day);
  const month = from.slice(0, 7);
  const kind = random.number();
  if (kind < 0.76) return { edtf: from, from, to: from, precision: "day", approximate: false };
  if (kind < 0.8) return { edtf: `${from}~`, from, to: from, precision: "day", approximate: true };
  if (kind < 0.93) {
    const approximate = kind >= 0.9;
    const ends = { from: `${month}-01`, to: lastDay(month) };
    return { edtf: `${month}${approximate ? "~" : ""}`, ...ends, precision: "month", approximate };
  }
  const to = dayText(day + random.whole(1, 20));
  return { edtf: `${from}/${to}`, from, to, precision: "interval", approximate: false };
}

function dayText(day: number): string {
  return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
}

function lastDay(month: string): string {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}

function ordinal(index: number): string {
  return `${NUMERALS[Math.floor(index / 20)]} ${NUMERALS[index % 20]}`;
}

export function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** `Harbour council postpones the northern tunnel` */
function clause(random: Random): string {
  return `${random.pick(SUBJECTS)} ${random.pick(VERBS)} the ${random.pick(QUALITIES)} ${random.pick(THINGS)}`;
}

/** Plain words without colons, quotation marks or numbers: they mean the same in YAML and in Markdown. */
function sentence(random: Random): string {
  const end = random.chance(0.5) ? ` ${random.pick(REASONS)}` : "";
  return `${clause(random)} ${random.pick(TIMES)}${end}.`;
}

const words = (text: string) => text.split(", ");

const NUMERALS = words(
  "Abel, Brun, Cole, Dahl, Egge, Falk, Grau, Holm, Iben, Juhl, Kamp, Lund, Mohr, Noor, Orla, Prag, Quist, Rask, Sund, Thor",
);
const FIRST_NAMES = words("Ada, Bruno, Clara, David, Elena, Farid, Greta, Hugo, Ines, Jonas, Karim, Lena");
const LAST_NAMES = words(
  "Almeida, Berger, Costa, Dubois, Eriksen, Fontaine, Garcia, Haddad, Ivanova, Jansen",
);
const BODIES = words(
  "Port Authority, Harbour Council, Ferry Union, Bridge Commission, Ministry of Works, Residents Group",
);
const OFFICES = words(
  "Mayor, Minister of Works, Chair of the council, Chief engineer, Speaker of the union, Judge",
);
const PLACES = words("North Quay, Old Harbour, Customs House, Station Square, East Bank, Lighthouse Point");
export const PUBLISHERS = words(
  "The Herald, Evening Post, Harbour Gazette, City Radio, The Observer of the Coast, Northern Wire",
);
const SUBJECTS = words(
  "The harbour council, The port authority, The ministry of works, The ferry union, A court of appeal, The chief engineer, The mayor, A group of residents, The contractor, The commission of inquiry",
);
const VERBS = words(
  "postpones, announces, rejects, approves, reviews, delays, confirms, disputes, publishes, withdraws, examines, defends",
);
const QUALITIES = words(
  "northern, second, temporary, revised, final, disputed, long awaited, costly, preliminary, joint",
);
const THINGS = words(
  "tunnel contract, bridge opening, ferry timetable, safety report, harbour plan, budget for the crossing, schedule of works, inspection of the piers, agreement with the union, date of the handover",
);
const TIMES = words(
  "after a meeting that lasted until the evening, in a letter to the council, before the summer recess, at a hearing in the old customs house, in a statement to the press, on the eve of the anniversary",
);
const REASONS = words(
  "because the costs had risen again, although the engineers had advised against it, while the talks with the union went on, as the residents had demanded, since no other bid had been received",
);
const QUOTE_OPENINGS = [
  "We have said this from the beginning.",
  "Nobody should be surprised by this.",
] as const;

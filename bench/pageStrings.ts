/** The pages of the lower bound, put together from strings. */
import { ABOUT, capital, SUMMARY, TITLE } from "./articleText.ts";
import type { Link, ListedPage, Lists } from "./lists.ts";
import {
  DEADLINES,
  SERIES,
  type SyntheticActor,
  type SyntheticArticle,
  type SyntheticDate,
  type SyntheticFigure,
  type SyntheticQuote,
  type SyntheticStatement,
  type SyntheticStory,
} from "./synthetic.ts";

export interface Pages {
  /** Returns the page with a path below the site, or undefined if it is none of events, actors or lists. */
  readonly at: (path: string) => string | undefined;
  /** Returns a page with other contents. */
  readonly frame: (path: string, title: string, summary: string, main: string) => string;
  /** Returns an event on a timeline at a path. */
  readonly entry: (article: SyntheticArticle, path: string) => string;
}

/** `texts` are the texts of articles as HTML, by id. Articles must be in order of time. */
export function pagesOf(story: SyntheticStory, lists: Lists, texts: ReadonlyMap<string, string>): Pages {
  const actors = new Map(story.actors.map(actor => [actor.id, actor]));
  const articles = new Map(story.articles.map(article => [article.id, article]));
  const parts = partsOf(story);
  const makers = new Map<string, (up: string) => readonly [string, string, string]>();
  const actorLink = (id: string, up: string) => `<a href="${up}actors/${id}/">${actors.get(id)?.name}</a>`;

  story.articles.forEach((article, at) => {
    makers.set(`articles/${article.id}/index.html`, up => [
      article.title,
      article.summary,
      articleMain(article, story.articles[at - 1], story.articles[at + 1], up),
    ]);
  });
  for (const actor of story.actors)
    makers.set(`actors/${actor.id}/index.html`, up => [actor.name, actor.description, actorMain(actor, up)]);
  for (const page of lists.pages)
    makers.set(`${page.address.slice(1)}index.html`, up => [page.title, SUMMARY, listMain(page, up)]);
  makers.set("actors/index.html", up => ["Actors", SUMMARY, actorsMain(up)]);
  makers.set("figures/index.html", up => ["Figures", SUMMARY, figuresMain(up)]);
  makers.set("about/index.html", () => [
    "About",
    SUMMARY,
    `<h1>About</h1><div class="prose"><p>${ABOUT}</p></div>`,
  ]);
  makers.set("404.html", () => ["There is no such page", SUMMARY, "<h1>There is no such page</h1>"]);

  return {
    at: path => {
      const made = makers.get(path)?.(upFrom(path));
      return made && frame(path, ...made);
    },
    frame,
    entry: (article, path) => entry(article, upFrom(path)),
  };

  function frame(path: string, title: string, summary: string, main: string): string {
    const up = upFrom(path);
    const [name, about] = [escaped(title), escaped(summary)];
    return `<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"/><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="color-scheme" content="light dark"/><title>${name} – ${TITLE}</title><meta name="description" content="${about}"/><meta property="og:type" content="article"/><meta property="og:title" content="${name}"/><meta property="og:site_name" content="${TITLE}"/><meta property="og:description" content="${about}"/><meta name="twitter:card" content="summary"/>${cited(path, name)}<link rel="preload" as="style" href="${up}assets/style-0123456789.css"/><link rel="preload" as="font" type="font/woff2" href="${up}assets/libre-franklin-0123456789.woff2" crossorigin="anonymous"/><link rel="preload" as="font" type="font/woff2" href="${up}assets/source-serif-4-0123456789.woff2" crossorigin="anonymous"/><script src="${up}assets/early-0123456789.js"></script><link rel="stylesheet" href="${up}assets/style-0123456789.css"/><script defer src="${up}assets/site-0123456789.js"></script><link rel="icon" type="image/svg+xml" href="${up}assets/icon-0123456789.svg"/></head><body><a class="skip" href="#main">Skip to the content</a><header class="masthead"><a class="home" href="${up}">${TITLE}</a><nav aria-label="Site"><ul><li><a href="${up}">Timeline</a></li><li><a href="${up}deadlines/">The moving date</a></li><li><a href="${up}figures/">Figures</a></li><li><a href="${up}actors/">Actors</a></li><li><a href="${up}quotes/">Quotes</a></li><li><a href="${up}sources/">Sources</a></li><li><a href="${up}about/">About</a></li></ul></nav><div class="tools scripted"><a class="search" href="${up}#find">Search</a></div></header><main id="main">${main}</main><footer class="footer"><p>${story.articles.length} events</p><ul><li><a href="${up}about/">About</a></li><li><a href="${up}as-known-on/">As known on an earlier day</a></li><li><a href="${up}corrections/">Corrections</a></li><li><a href="${up}data/">Data</a></li></ul></footer></body></html>`;
  }

  /** How the page of an article or an actor is cited. */
  function cited(path: string, name: string): string {
    if (!/^(?:articles|actors)\/./.test(path)) return "";
    const of = (names: readonly string[], content: string) =>
      names.map(each => `<meta name="${each}" content="${content}"/>`).join("");
    return `${of(["citation_title", "DC.title"], name)}${of(["citation_publisher", "DC.publisher"], TITLE)}${of(["citation_language", "DC.language"], "en")}`;
  }

  function articleMain(
    article: SyntheticArticle,
    before: SyntheticArticle | undefined,
    after: SyntheticArticle | undefined,
    up: string,
  ): string {
    const { id, title, summary, quotes, statements, figures, date } = article;
    let at = 0;
    const text = (texts.get(id) ?? "").replace(/<blockquote>.*?<\/blockquote>/gs, printed => {
      const quote = quotes[at++];
      return quote === undefined ? printed : figureOfQuote(quote, article, `quote-${at}`, "", up);
    });
    const section = (name: string, label: string, inside: string) =>
      `<section class="section"><h2 id="${name}">${label}</h2><div class="what">${inside}</div></section>`;
    const neighbour = (other: SyntheticArticle, rel: string, words: string) =>
      `<a class="${rel}" rel="${rel}" href="${up}articles/${other.id}/"><small>${words}, ${when(other.date)}</small><span>${escaped(other.title)}</span></a>`;
    return [
      `<article class="article verified"><header class="head none" id="${id}"><p class="when">${when(date)}${weekday(date)}</p><div class="what">${eyebrow(article)}<h1>${escaped(title)}</h1><p class="lead">${escaped(summary)}</p><dl class="facts"><div><dt>Place</dt><dd>${article.place}</dd></div></dl></div></header><div class="text"><div class="prose">${text}</div></div>`,
      statements.length === 0
        ? ""
        : section(
            "statements",
            "Dates named",
            `<table class="records">${statements.map(each => statementRow(each, article, "", up)).join("")}</table>`,
          ),
      figures.length === 0
        ? ""
        : section(
            "figures",
            "Figures",
            `<table class="records">${figures.map(each => figureRow(each, article, "")).join("")}</table>`,
          ),
      section(
        "actors",
        "Actors",
        `<ul class="participants">${article.actors.map(actor => `<li>${actorLink(actor, up)}${rolesOn(actors.get(actor), date.from).map(role => `<small> ${role}</small>`)}</li>`).join("")}</ul>`,
      ),
      section(
        "sources",
        "Sources",
        `<p class="counted"><a href="${up}sources/#counting">${article.sources.length} independent reports</a></p><ol class="sources">${article.sources.map(source => `<li id="source-${source.id}"><p><b>${source.publisher}</b> <a href="${source.url}" rel="external">“${escaped(source.title)}”</a></p><p class="small">Published ${dayWords(source.published)}</p></li>`).join("")}</ol>`,
      ),
      `</article><nav class="read-on" aria-label="Read on">${before ? neighbour(before, "prev", "Before this") : ""}${after ? neighbour(after, "next", "After this") : ""}</nav>`,
    ].join("");
  }

  function entry(article: SyntheticArticle, up: string): string {
    const { id, title, key, date, statements, sources } = article;
    const address = `${up}articles/${id}/`;
    const name = escaped(title);
    return `<li id="${id}" class="entry ${key ? "key " : ""}${statements.length > 0 ? "named" : "none"} verified" data-v="00000000" data-actors="${article.actors.join(" ")}" data-kind="${article.kind}" data-from="${date.from.slice(0, 4)}"><p class="when">${when(date)}${weekday(date)}</p><div class="what">${eyebrow(article)}<h3><a href="${address}"><span>${name}</span></a></h3><p class="summary">${escaped(article.summary)}</p><div class="meta"><ul>${article.actors.map(actor => `<li>${actorLink(actor, up)}</li>`).join("")}</ul><p class="links"><a href="${address}#sources">${sources.length} independent reports<span class="unseen"> for: ${name}</span></a><a class="permalink" href="#${id}" aria-label="Link to this place on the timeline: ${name}">#</a></p></div></div></li>`;
  }

  function actorMain({ id, name, kind, description, roles, alias }: SyntheticActor, up: string): string {
    const { events = [], statements = [], quotes = [] } = parts.get(id) ?? {};
    const held = roles.map(
      ({ role, from, to }) =>
        `<dd>${role} <small>from ${dayWords(from)}${to === undefined ? "" : ` until ${dayWords(to)}`}</small></dd>`,
    );
    const lines = events.map(
      ({ id, title, key, date }) =>
        `<li class="line${key ? " key" : ""}"><p class="on">${when(date)}</p><p><a href="${up}articles/${id}/">${escaped(title)}</a></p></li>`,
    );
    return `<header class="head"><p class="when kind">${capital(kind)}</p><div class="what"><h1>${name}</h1><p class="lead">${escaped(description)}</p><dl class="facts"><div><dt>Roles</dt>${held.join("")}</div><div><dt>Also called</dt><dd>${alias}</dd></div></dl></div></header><section class="section"><h2 id="events">Events</h2><div class="what"><ol class="lines">${lines.join("")}</ol></div></section><section class="section"><h2 id="statements">Dates named</h2><table class="records">${statements.map(([each, article]) => statementRow(each, article, `${up}articles/${article.id}/`, up)).join("")}</table></section><section class="section"><h2 id="quotes">Quotes</h2><div class="what">${quotes.map(([each, article, at]) => figureOfQuote(each, article, `${article.id}-q${at + 1}`, `${up}articles/${article.id}/`, up)).join("")}</div></section>`;
  }

  function listMain(
    { title, layout, among, portions = [], events = [], groups = [] }: ListedPage,
    up: string,
  ): string {
    const linked = links(among === undefined ? [] : lists.links[among], up) + links(portions, up);
    const inside = groups.map(group => {
      const items = group.items.flatMap(({ article: id, at }) => {
        const article = articles.get(id);
        if (article === undefined) return [];
        const address = `${up}articles/${id}/`;
        const quote = article.quotes[at];
        if (layout === "quotes")
          return quote === undefined ? [] : [figureOfQuote(quote, article, `${id}-q${at + 1}`, address, up)];
        const source = article.sources[at];
        return source === undefined
          ? []
          : [
              `<li id="${id}-${source.id}"><p> <a href="${source.url}" rel="external">“${escaped(source.title)}”</a></p><p class="small">Published ${dayWords(source.published)}</p><p class="small supports">Supports: <span><a href="${address}#source-${source.id}">${escaped(article.title)}</a></span></p></li>`,
            ];
      });
      return `<section class="section"><h2 id="${group.id}">${group.name}</h2><div class="what">${items.join("")}</div></section>`;
    });
    const entries = events.map(id => {
      const article = articles.get(id);
      return article === undefined ? "" : entry(article, up);
    });
    return `<header class="hero"><h1>${title}</h1>${linked}</header><ol class="timeline" id="timeline">${entries.join("")}</ol>${inside.join("")}`;
  }

  function actorsMain(up: string): string {
    const items = story.actors.map(
      ({ id }) => `<li>${actorLink(id, up)} <small>${parts.get(id)?.events.length ?? 0} events</small></li>`,
    );
    return `<header class="hero"><h1>Actors</h1></header><ul class="participants">${items.join("")}</ul>`;
  }

  function figuresMain(up: string): string {
    const rows = story.articles.flatMap(article =>
      article.figures.map(figure => figureRow(figure, article, `${up}articles/${article.id}/`)),
    );
    return `<header class="hero"><h1>Figures</h1></header><table class="records">${rows.join("")}</table>`;
  }

  function figureOfQuote(
    { text, speaker, said, source }: SyntheticQuote,
    article: SyntheticArticle,
    anchor: string,
    address: string,
    up: string,
  ): string {
    const roles = rolesOn(actors.get(speaker), said).map(role => `, ${role}`);
    const from = address === "" ? "" : `<p><a href="${address}">${escaped(article.title)}</a></p>`;
    return `<figure class="quote" id="${anchor}"><blockquote><p>“${escaped(text)}”</p></blockquote><figcaption><p>${actorLink(speaker, up)}${roles.join("")}, <time datetime="${said}">${dayWords(said)}</time></p>${from}<p class="known">${cite(article, source, address)}</p><p class="check verbatim">as recorded, word for word</p></figcaption></figure>`;
  }

  function statementRow(
    { deadline, by, said, names, bound, status, source }: SyntheticStatement,
    article: SyntheticArticle,
    address: string,
    up: string,
  ): string {
    const asked = DEADLINES.find(({ id }) => id === deadline);
    return `<tr><td data-label="Who, and when"><p>${actorLink(by, up)}</p><p class="small"><time datetime="${said}">${dayWords(said)}</time></p><p class="small">${cite(article, source, address)}</p></td><td data-label="Question"><p>${asked?.label}</p><p class="small">${asked?.question}</p></td><td data-label="Date named"><p class="signal named"><time datetime="${names}">${bound} ${dayWords(names)}</time></p></td><td data-label="How firmly"><p>${status}</p></td></tr>`;
  }
}

interface Part {
  readonly events: SyntheticArticle[];
  readonly statements: (readonly [SyntheticStatement, SyntheticArticle])[];
  readonly quotes: (readonly [SyntheticQuote, SyntheticArticle, number])[];
}

/** What each actor takes part in. */
function partsOf({ actors, articles }: SyntheticStory): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>(
    actors.map(({ id }) => [id, { events: [], statements: [], quotes: [] }]),
  );
  for (const article of articles) {
    for (const id of article.actors) parts.get(id)?.events.push(article);
    for (const statement of article.statements)
      parts.get(statement.by)?.statements.push([statement, article]);
    article.quotes.forEach((quote, at) => {
      parts.get(quote.speaker)?.quotes.push([quote, article, at]);
    });
  }
  return parts;
}

function eyebrow({ kind, statements: [first] }: SyntheticArticle): string {
  const signal =
    first === undefined
      ? ""
      : ` <span class="signal named"><b>${DEADLINES.find(({ id }) => id === first.deadline)?.label}:</b> ${first.bound} ${dayWords(first.names)}, ${first.status}</span>`;
  return `<p class="eyebrow"><span class="kind">${capital(kind)}</span>${signal}</p>`;
}

function figureRow(figure: SyntheticFigure, article: SyntheticArticle, address: string): string {
  const { series, source, asOf } = figure;
  const counted = SERIES.find(({ id }) => id === series);
  return `<tr><td data-label="What was counted">${counted?.label}</td><td data-label="As worded"><p>${figure.value} ${counted?.unit}</p></td><td data-label="As of"><time datetime="${asOf}">${dayWords(asOf)}</time></td><td data-label="Source"><p>${cite(article, source, address)}</p></td></tr>`;
}

function cite({ sources }: SyntheticArticle, id: string, address: string): string {
  const at = sources.findIndex(source => source.id === id);
  return `<a class="cite" href="${address}#source-${id}">Source ${at + 1}: ${sources[at]?.publisher}</a>`;
}

function rolesOn(actor: SyntheticActor | undefined, day: string): readonly string[] {
  return (actor?.roles ?? [])
    .filter(({ from, to }) => from <= day && (to === undefined || to > day))
    .map(({ role }) => role);
}

function links(items: readonly Link[], up: string): string {
  if (items.length === 0) return "";
  const entries = items.map(({ href, label }) => `<li><a href="${up}${href.slice(1)}">${label}</a></li>`);
  return `<nav class="among"><ul>${entries.join("")}</ul></nav>`;
}

function when({ from, to, precision, approximate }: SyntheticDate): string {
  if (precision === "interval") return `<span class="date">${dayWords(from)} to ${dayWords(to)}</span>`;
  const written = precision === "month" ? from.slice(0, 7) : from;
  const words = `${approximate ? "About " : ""}${dayWords(written)}`;
  return approximate ? `<span class="date">${words}</span>` : `<time datetime="${written}">${words}</time>`;
}

function weekday({ from, precision }: SyntheticDate): string {
  const name = precision === "day" ? WEEKDAYS[new Date(from).getUTCDay()] : "day not known";
  return `<span class="weekday"> ${name}</span>`;
}

/** `5 January 2012`, or `January 2012` */
function dayWords(date: string): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1];
  return `${date.length > 7 ? `${Number(date.slice(8))} ` : ""}${month} ${date.slice(0, 4)}`;
}

const MONTHS =
  "January, February, March, April, May, June, July, August, September, October, November, December".split(
    ", ",
  );
const WEEKDAYS = "Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday".split(", ");

function escaped(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** `../../` for `articles/some/index.html` */
function upFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}

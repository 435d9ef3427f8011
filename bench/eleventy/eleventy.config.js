/** The same pages as Dateline's, made by Eleventy alone: an article is a template with front matter, and lists are paginated. */
export default function configure(config) {
  config.addPassthroughCopy("assets");
  config.addFilter("day", day);
  config.addFilter("isoDay", isoDay);
  config.addFilter("weekday", date =>
    new Date(date).toLocaleDateString("en", { weekday: "long", timeZone: "UTC" }),
  );
  config.addFilter("month", date => day(date).replace(/^\d+ /, ""));
  config.addFilter("number", value => value.toLocaleString("en"));
  config.addFilter("capital", text => text.charAt(0).toUpperCase() + text.slice(1));
  config.addFilter("rolesOn", rolesOn);

  /** A quote in the text of an article, by its place in the front matter. */
  config.addShortcode("quote", function (index) {
    const { text, speaker, said, source } = this.ctx.quotes[index];
    const actor = this.ctx.actorsById[speaker];
    const roles = rolesOn(actor, said).map(({ role }) => `, ${role}`);
    const at = this.ctx.sources.findIndex(({ id }) => id === source);
    return (
      `<figure class="quote" id="quote-${index + 1}"><blockquote><p>“${text}”</p></blockquote><figcaption>` +
      `<p><a href="/actors/${speaker}/">${actor.name}</a>${roles.join("")}, <time datetime="${isoDay(said)}">${day(said)}</time></p>` +
      `<p class="known"><a class="cite" href="#source-${source}">Source ${at + 1}: ${this.ctx.sources[at].publisher}</a></p></figcaption></figure>`
    );
  });

  /** Articles by id, each with its neighbours. */
  config.addCollection("byId", api => {
    const all = api.getFilteredByTag("articles");
    return Object.fromEntries(
      all.map((item, at) => [item.fileSlug, { item, previous: all[at - 1], next: all[at + 1] }]),
    );
  });

  /** What each actor takes part in, by the id of the actor. */
  config.addCollection("byActor", api => {
    const parts = {};
    const of = id => (parts[id] ??= { events: [], statements: [], quotes: [] });
    for (const article of api.getFilteredByTag("articles")) {
      const { actors, statements = [], quotes = [] } = article.data;
      for (const id of actors) of(id).events.push(article);
      for (const statement of statements) of(statement.by).statements.push({ article, statement });
      for (const quote of quotes) of(quote.speaker).quotes.push({ article, quote });
    }
    return parts;
  });

  return { markdownTemplateEngine: "njk", htmlTemplateEngine: "njk" };
}

function rolesOn(actor, date) {
  const on = isoDay(date);
  return actor.roles.filter(({ from, to }) => from <= on && (to === undefined || to > on));
}

const MONTHS =
  "January, February, March, April, May, June, July, August, September, October, November, December".split(
    ", ",
  );

/** `5 January 2012` */
function day(date) {
  const [year, month, number] = isoDay(date).split("-").map(Number);
  return `${number} ${MONTHS[month - 1]} ${year}`;
}

function isoDay(date) {
  return date instanceof Date ? date.toISOString().slice(0, 10) : String(date);
}

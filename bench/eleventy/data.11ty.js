/** The data files: everything as JSON, and a table for each sort of record. */
const SORTS = {
  events: ({ data, fileSlug, url }) => [
    {
      id: fileSlug,
      date: data.edtf,
      title: data.title,
      summary: data.description,
      kind: data.event_kind,
      key: data.key === true,
      place: data.place,
      actors: data.actors,
      url,
    },
  ],
  quotes: recordsOf("quotes"),
  statements: recordsOf("statements"),
  figures: recordsOf("figures"),
  sources: recordsOf("sources"),
};

const FILES = ["timeline.json", "events.csv", "quotes.csv", "statements.csv", "figures.csv"];

export const data = {
  files: FILES,
  pagination: { data: "files", size: 1, alias: "file" },
  permalink: ({ file }) => `/data/${file}`,
};

export function render({ file, collections, story, actorsById }) {
  const rows = sort => collections.articles.flatMap(SORTS[sort]);
  if (file === "timeline.json") {
    const records = Object.fromEntries(Object.keys(SORTS).map(sort => [sort, rows(sort)]));
    return JSON.stringify({ story, actors: actorsById, ...records });
  }
  const table = rows(file.replace(".csv", ""));
  return [Object.keys(table[0] ?? {}), ...table.map(Object.values)]
    .map(cells => cells.map(cell).join(","))
    .join("\n");
}

function recordsOf(sort) {
  return ({ data, fileSlug }) => (data[sort] ?? []).map(record => ({ ...record, article: fileSlug }));
}

function cell(value) {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

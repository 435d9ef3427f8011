/** What can be downloaded, and how it is to be read. */

import type { TableOutline } from "../../src/outputs/csv.ts";
import { TABLES } from "../../src/outputs/index.ts";
import { SCHEMA_ADDRESS } from "../../src/outputs/timeline.ts";
import { type FileName, HASHES_FILE, OUTPUT_FILES } from "../../src/routes.ts";
import { calendarFiles } from "../../src/views/feeds/calendar.ts";
import { hasFeeds } from "../../src/views/feeds/entries.ts";
import type { Explanation } from "../../src/words/recordWords.ts";
import type { Words } from "../../src/words/words.ts";
import { Base } from "../parts/Base.tsx";
import type { PageData } from "../parts/page.ts";
import { Section } from "../parts/Section.tsx";
import { Text } from "../parts/Text.tsx";

export function render({ site, page }: PageData) {
  const { words } = site;
  const { records, feeds } = words;
  const { license } = site.story;
  return (
    <Base site={site} url={page.url} title={words.nav.data} description={records.dataLead}>
      <header class="hero">
        <Text as="h1" words={words} text={words.nav.data} />
        <p class="stand">{records.dataLead}</p>
      </header>
      <Section id="timeline" title={records.whole}>
        <p class="file">
          <a href={OUTPUT_FILES.timeline}>timeline.json</a>
        </p>
        <p class="text-only">{records.files.timeline}</p>
        <p class="file">
          <a href={`/data/${SCHEMA_ADDRESS}`}>{SCHEMA_ADDRESS}</a>
        </p>
        <p class="text-only">{records.files.schema}</p>
      </Section>
      <Section id="tables" title={records.tables}>
        {TABLE_NAMES.map(id => (
          <TableFile key={id} id={id} outline={TABLES[id].outline(site)} words={words} />
        ))}
      </Section>
      <Explained id="dates" explanation={records.dates} />
      <Explained id="spreadsheet" explanation={records.apostrophe} />
      <Section id="citing" title={records.forCiting}>
        <Files names={REFERENCE_FILES} />
        <p class="text-only">{records.files.references}</p>
      </Section>
      {hasFeeds(site) && (
        <Section id="subscribe" title={feeds.subscribe.title}>
          {["feed.xml", "feed.json"].map(name => (
            <p key={name} class="file">
              <a href={`/${name}`}>{name}</a>
            </p>
          ))}
          <p class="text-only">{feeds.subscribe.text}</p>
          <p class="text-only">{feeds.pages}</p>
          {calendarFiles(site).map(address => (
            <p key={address} class="file">
              <a href={address}>{address.slice(1)}</a>
            </p>
          ))}
          {calendarFiles(site).length > 0 && <p class="text-only">{feeds.calendar}</p>}
        </Section>
      )}
      <Section id="editors" title={records.forEditors}>
        <Files names={EDITOR_FILES} />
        <p class="text-only">{records.files.editor}</p>
      </Section>
      <Section id="hashes" title={records.everyFile}>
        <p class="file">
          <a href={HASHES_FILE}>sha256sums.txt</a>
        </p>
        <p class="text-only">{records.files.hashes}</p>
      </Section>
      <Section id="licence" title={words.license}>
        <p class="text-only">{license === undefined ? records.noLicence : records.licence(license)}</p>
      </Section>
    </Base>
  );
}

const REFERENCE_FILES = ["bibtex", "ris", "cslJson"] as const;
const EDITOR_FILES = ["articleSchema", "actorsSchema", "storySchema", "snippets"] as const;
const TABLE_NAMES = Object.keys(TABLES) as (keyof typeof TABLES)[];

function Files({ names }: { readonly names: readonly FileName[] }) {
  return (
    <>
      {names.map(name => (
        <p key={name} class="file">
          <a href={OUTPUT_FILES[name]}>{OUTPUT_FILES[name].slice("/data/".length)}</a>
        </p>
      ))}
    </>
  );
}

interface TableProps {
  readonly id: keyof typeof TABLES;
  readonly outline: TableOutline;
  readonly words: Words;
}

function TableFile({ id, outline, words }: TableProps) {
  const { records } = words;
  return (
    <section class="data-file">
      <h3 class="file" id={id}>
        <a href={OUTPUT_FILES[id]}>{id}.csv</a> <small>{records.rows(outline.rows)}</small>
      </h3>
      <p class="text-only">{records.files[id]}</p>
      <p class="small">
        {records.columns}
        {words.colon}{" "}
        {outline.columns.map((name, index) => (
          <>
            {index > 0 && words.comma}
            <code key={name}>{name}</code>
          </>
        ))}
      </p>
    </section>
  );
}

function Explained({ id, explanation }: { readonly id: string; readonly explanation: Explanation }) {
  return (
    <Section id={id} title={explanation.title}>
      <p class="text-only">{explanation.text}</p>
    </Section>
  );
}

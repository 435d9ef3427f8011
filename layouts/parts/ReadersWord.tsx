/** Links with which readers say what is wrong, and suggest a change. They work without a script. */
import type { Article, Event } from "../../src/model.ts";
import { begunAddress, changeAddress, reportAddress } from "../../src/views/readersWord.ts";
import type { Site } from "../../src/views/site.ts";
import { isolated } from "../../src/views/writing.ts";

/** Below an article. */
export function ReadersWord({
  site,
  article,
  url,
}: {
  readonly site: Site;
  readonly article: Article;
  readonly url: string;
}) {
  const { words } = site;
  const report = reportAddress(site, { title: article.title, address: url });
  const change = changeAddress(site, article.id);
  if (report === undefined && change === undefined) return null;
  return (
    <ul class="readers-word">
      {report && (
        <li>
          <a href={report}>{words.wrong}</a>
        </li>
      )}
      {change && (
        <li>
          <a href={change} rel="external nofollow">
            {words.suggestChange}
          </a>
        </li>
      )}
    </ul>
  );
}

/** Beside an event, at an address. */
export function WrongEvent({
  site,
  event,
  address,
}: {
  readonly site: Site;
  readonly event: Event;
  readonly address: string;
}) {
  const { words } = site;
  const report = begunAddress(site, { title: event.title, address });
  if (report === undefined) return null;
  return (
    <a class="wrong" href={report}>
      {words.wrongShort}
      <span class="unseen">
        {words.colon} {isolated(event.title, words)}
      </span>
    </a>
  );
}

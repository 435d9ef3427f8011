import type { PageData } from "../parts/page.ts";

export const data = { permalink: "/" };

export function render({ site }: PageData) {
  return (
    <html lang="en">
      <head>
        <title>{site.timeline.story.title}</title>
      </head>
      <body>
        <ol>
          {site.timeline.events.map(event => (
            <li id={event.id}>
              <a href={event.url}>{event.title}</a>
            </li>
          ))}
        </ol>
      </body>
    </html>
  );
}

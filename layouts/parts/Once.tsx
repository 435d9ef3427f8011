/** What stands the same on many pages: rendered once for each site, then repeated as it is. */
import type { VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
import { ask } from "../../src/views/question.ts";
import type { Site } from "../../src/views/site.ts";

interface Props {
  readonly site: Site;
  /** Tells apart what is not the same: whatever the rendering depends on beside the site. */
  readonly name: string;
  readonly children: () => VNode;
}

export function Once({ site, name, children }: Props) {
  const html = ask(site, "HTML", name, () => renderToString(children()));
  return jsxTemplate([html]);
}

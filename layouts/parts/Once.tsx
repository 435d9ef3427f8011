/** What stands the same on many pages: rendered once for each site, then repeated as it is. */
import type { VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
import { memo } from "../../src/views/memo.ts";
import type { Site } from "../../src/views/site.ts";

interface Props {
  readonly site: Site;
  /** Tells apart what is not the same: whatever the rendering depends on beside the site. */
  readonly name: string;
  readonly children: () => VNode;
}

const renderedOn = memo(() => new Map<string, string>());

export function Once({ site, name, children }: Props) {
  const rendered = renderedOn(site);
  let html = rendered.get(name);
  if (html === undefined) {
    html = renderToString(children());
    rendered.set(name, html);
  }
  return jsxTemplate([html]);
}

import { editorSnippets } from "../../../../src/outputs/editor.ts";
import type { PageData } from "../../../parts/page.ts";

export const data = { permalink: "/data/schema/dateline.code-snippets" };

export function render({ site }: PageData) {
  return editorSnippets(site);
}

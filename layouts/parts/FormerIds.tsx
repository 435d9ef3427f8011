/** The places that something had before, so that links to them still lead to it. */
import type { Id } from "../../src/model.ts";
import { formerIds } from "../../src/views/former.ts";
import type { Site } from "../../src/views/site.ts";

interface Props {
  readonly site: Site;
  readonly kind: "event" | "quote" | "statement";
  readonly id: Id;
  /** Makes the name of a place from an id; the id itself if absent. */
  readonly anchorOf?: (id: Id) => string;
}

export function FormerIds({ site, kind, id, anchorOf = former => former }: Props) {
  return (
    <>
      {formerIds(site, kind, id).map(former => (
        <span key={former} id={anchorOf(former)} />
      ))}
    </>
  );
}

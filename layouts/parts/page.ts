/** What Eleventy gives a page to render. */
import type { Site } from "../../src/views/site.ts";

export interface PageData {
  readonly site: Site;
  readonly page: { readonly url: string };
  /** The one of the paginated ids that this page is for; empty on a page that is not paginated. */
  readonly id: string;
}

/** The headers of a site, for hosts that read them from a file of it: Netlify, Cloudflare Pages and others. */
import { CONTENT_SECURITY_POLICY } from "../views/contentSecurityPolicy.ts";

export const HEADERS_FILE = "_headers";

/**
 * Returns the text of the file. `prefix` is the path under which the site is served, `/` or `/x/`. Where two rules match an
 * address, some hosts join their values, so no header is in both.
 */
export function headerRules(prefix: string): string {
  const rules: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    [`${prefix}*`]: {
      "Content-Security-Policy": `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
    },
    // The name of an asset follows from its bytes. Hosts let browsers ask again for everything else by themselves.
    [`${prefix}assets/*`]: { "Cache-Control": "public, max-age=31536000, immutable" },
  };
  return Object.entries(rules)
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"),
    )
    .join("");
}

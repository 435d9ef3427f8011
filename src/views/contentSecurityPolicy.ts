/**
 * What a browser may do with a page of the site: load its own files, and nothing else. As a `meta` element in every page, and as
 * a header where a host sends headers. Source of the rule: Content Security Policy Level 3.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

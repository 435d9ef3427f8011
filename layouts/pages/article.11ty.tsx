import type { PageData } from "../parts/page.ts";

export const data = {
  pagination: { data: "ids.articles", size: 1, alias: "id", addAllPagesToCollections: false },
  permalink: ({ id }: PageData) => `/articles/${id}/`,
  eleventyExcludeFromCollections: true,
};

export function render({ site, id }: PageData) {
  const article = site.article(id);
  return (
    <html lang="en">
      <head>
        <title>{article.title}</title>
      </head>
      <body>
        <a href="/">home</a>
        {article.body.map(block => (block.kind === "prose" ? <div dangerouslySetInnerHTML={{ __html: block.html }} /> : null))}
      </body>
    </html>
  );
}

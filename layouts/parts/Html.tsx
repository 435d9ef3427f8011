/** The one place where HTML enters as text: Markdown that the build rendered, which lets no HTML of a writer through. */
export function Html({ html }: { readonly html: string }) {
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Fills in the names in braces: "{n} of {all}" -> "3 of 61 events". A name without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces);
}

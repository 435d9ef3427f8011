/** What the browser keeps for the reader. If it refuses to, nothing is kept and no error is thrown. */
export type Name = "theme" | "order" | "keys" | `visit ${string}`;

export function recall(name: Name): string | null {
  try {
    return localStorage.getItem(`dateline-${name}`);
  } catch {
    return null;
  }
}

export function remember(name: Name, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`dateline-${name}`);
    else localStorage.setItem(`dateline-${name}`, value);
  } catch {}
}

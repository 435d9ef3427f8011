/** Which record of an older build is which of a newer one. */
import { fieldOf, type Row, textOf } from "./data.ts";
import { DESCRIBED, type Kind } from "./kinds.ts";

export interface Pair {
  /** Absent: it was added. */
  readonly old: Row | undefined;
  /** Absent: it was removed. */
  readonly now: Row | undefined;
}

/** Returns every record of the two lists once, in the order of the newer; what was removed comes last. */
export function pairsOf(kind: Kind, old: readonly Row[], now: readonly Row[]): readonly Pair[] {
  const left = new Set(old);
  const partners = new Map<Row, Row>();
  for (const keyOf of keysOf(kind)) {
    const byKey = new Map<string, Row[]>();
    for (const row of left) {
      const key = keyOf(row);
      byKey.set(key, [...(byKey.get(key) ?? []), row]);
    }
    for (const row of now) {
      const partner = partners.has(row) ? undefined : byKey.get(keyOf(row))?.shift();
      if (partner === undefined) continue;
      partners.set(row, partner);
      left.delete(partner);
    }
  }
  return [
    ...now.map(row => ({ old: partners.get(row), now: row })),
    ...[...left].map(row => ({ old: row, now: undefined })),
  ];
}

/** The ways in which records are recognized, the surest first. */
function keysOf(kind: Kind): readonly ((row: Row) => string)[] {
  const { by, derived, telling = [] } = DESCRIBED[kind];
  const byId = (row: Row) => textOf(row.id);
  const byAll = (row: Row) =>
    JSON.stringify(Object.entries(row).filter(([field]) => !derived.includes(field)));
  if (by === "id") return [byId];
  if (by === "all") return [byAll];
  const byTelling = (row: Row) => JSON.stringify(["article", ...telling].map(field => fieldOf(row, field)));
  return [byAll, row => byId(row) + byTelling(row), byTelling, byId];
}

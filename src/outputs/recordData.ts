/** A record as timeline.json has it, and its part of the schema. Both follow from the fields of the record. */
import type { Field, Fields } from "../content/records/field.ts";
import type { EdtfDate } from "../date/edtfDate.ts";
import type { Facts } from "../model.ts";

type Data = Readonly<Record<string, unknown>>;

/** The name of a field outside the model. */
export function exportedName(name: string, { written }: Field): string {
  return written ?? name;
}

/** Returns the exported fields of a record, without those that are not known. */
export function dataOf(fields: Fields, record: object): Data {
  const values = record as Data;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = values[name];
      return value === undefined ? [] : [[exportedName(name, field), exported(field, value)]];
    }),
  );
}

function exported(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case "date":
    case "date-or-none":
      return value === null ? null : dateData(value as EdtfDate);
    case "actors":
      return field.alone && Array.isArray(value) && value.length === 1 ? value[0] : value;
    case "list":
      return field.of && Array.isArray(value) ? value.map(item => exported(field.of as Field, item)) : value;
    case "record":
      return typeof value === "object" && value !== null ? dataOf(field.fields ?? {}, value) : value;
    case "facts":
      return Object.fromEntries(
        Object.entries(value as Facts).map(([id, fact]) => [
          id,
          typeof fact === "object" ? dateData(fact) : fact,
        ]),
      );
    default:
      return value;
  }
}

/** `from` and `to` are civil days, YYYY-MM-DD, or null where open or unknown. */
export function dateData({ edtf, from, to, precision, approximate, uncertain }: EdtfDate) {
  return { edtf, from, to, precision, approximate, uncertain };
}

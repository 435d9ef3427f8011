/** Facts as an article has them -> values of the fields that the story declares. */
import type { z } from "zod";
import type { DeclaredField, Facts } from "../model.ts";
import type { FactReader } from "./reading.ts";
import { fieldsOfFacts } from "./records/fact.ts";
import { schemaOf } from "./schema/ofRecord.ts";
import { withoutEmptyFields } from "./schema/validate/empty.ts";
import { validate } from "./schema/validate.ts";

export function factReaderOf(declared: readonly DeclaredField[]): FactReader {
  const ids = declared.map(({ id }) => id);
  const schema: z.ZodType = schemaOf(fieldsOfFacts(declared));
  const known = (written: Facts) => of(written, ids);
  return {
    declared,
    read(written) {
      const { data } = schema.safeParse(withoutEmptyFields(known(written), schema).data);
      // The schema was made at run time: its values are those of facts.
      const facts = data as Facts | undefined;
      return facts === undefined || Object.keys(facts).length === 0 ? undefined : facts;
    },
    faultsIn: (written, locate) => validate(schema, known(written), locate).faults,
  };
}

/** The values with these ids, in their order. */
function of(written: Facts, ids: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(ids.flatMap(id => (Object.hasOwn(written, id) ? [[id, written[id]]] : [])));
}

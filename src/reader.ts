/** What the readers of files share: problems gathered in the words and places of one file. */
import { type FieldPath, type Locate, readYaml } from "./frontMatter.ts";
import type { Fault, Place, Problem, Severity } from "./problem.ts";
import { fieldName, type Validation } from "./validate.ts";

/** Reports a fault at a field: at what stands after its colon, or at its name. */
export type Complain = (fault: Fault, path: FieldPath, what?: "key" | "value") => void;

/** The problems of one file as they are found. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  report(fault: Fault, place: Place, field = "", severity: Severity = "error"): void {
    this.problems.push({ ...fault, ...place, file: this.file, severity, field });
  }

  /** The data as a value, if nothing is wrong with it; everything that is wrong is reported. */
  accept<T>(validation: Validation<T>): T | undefined {
    if ("value" in validation) return validation.value;
    for (const { fault, place, field } of validation.faults) this.report(fault, place, field);
    return undefined;
  }

  complainAt(locate: Locate, severity: Severity = "error"): Complain {
    return (fault, path, what) => this.report(fault, locate(path, what), fieldName(path), severity);
  }

  /** A YAML file's data and places; undefined where it could not be read, which is reported. */
  yaml(text: string): { readonly data: unknown; readonly locate: Locate } | undefined {
    const reading = readYaml(text);
    if (!("problems" in reading)) return reading;
    for (const { fault, place } of reading.problems) this.report(fault, place);
    return undefined;
  }
}

/** A field that is absent rather than undefined: in the model, absent means not known. */
export function given<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T };
}

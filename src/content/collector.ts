/** What the readers of files share: problems gathered in the words and places of one file. */

import type { Fault, Problem, Severity } from "../problems/problem.ts";
import { readYaml, type YamlOptions } from "./frontMatter/index.ts";
import type { FieldPath, Locate, LocatedFault } from "./frontMatter/position.ts";
import { problemOf } from "./problemOf.ts";
import { proofread } from "./proofreading.ts";
import { startsWith, type Validation } from "./schema/validate.ts";

/** Reports a fault at a field: at its value, or at its name. */
export type ReportFault = (
  fault: Fault,
  path: FieldPath,
  what?: "key" | "value",
  severity?: Severity,
) => void;

/** The problems of one file as they are found. */
export class ProblemCollector {
  readonly problems: Problem[] = [];
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  report(fault: Fault, position: LocatedFault["position"], path: FieldPath = [], severity?: Severity): void {
    this.problems.push(problemOf(this.file, fault, position, path, severity));
  }

  reportAll(misplaced: readonly LocatedFault[]): void {
    for (const { fault, position, path, severity } of misplaced) this.report(fault, position, path, severity);
  }

  /** The data as a value; everything that is wrong with it is reported. */
  accept<T>(validation: Validation<T>): T | undefined {
    for (const { fault, position, path, severity } of validation.faults)
      this.report(fault, position, path, severity);
    return validation.value;
  }

  /** Reports what readers would see as it was typed in the fields of a file, but for those that are wrong already. */
  proofread(text: string, data: unknown, { faults, locate }: Validation<unknown>): void {
    const wrong = faults.filter(({ severity }) => severity !== "warning").map(({ path }) => path);
    this.reportAll(
      proofread(text, data, locate).filter(
        ({ path = [] }) => !wrong.some(each => each.length > 0 && startsWith(path, each)),
      ),
    );
  }

  /** Reports what is found in a validated value, except about placeholders for invalid values. */
  reporter({ locate, recovered }: Pick<Validation<unknown>, "locate" | "recovered">): ReportFault {
    return (fault, path, what, severity) => {
      if (recovered.some(each => startsWith(path, each))) return;
      this.report(fault, locate(path, what), path, severity);
    };
  }

  /** Returns the data and positions of a YAML file, or `undefined` if it cannot be read, which is reported. */
  yaml(text: string, options: YamlOptions): { readonly data: unknown; readonly locate: Locate } | undefined {
    const reading = readYaml(text, options);
    if (!("problems" in reading)) return reading;
    this.reportAll(reading.problems);
    return undefined;
  }
}

/** A field that is absent rather than undefined: in the model, absent means not known. */
export function given<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T };
}

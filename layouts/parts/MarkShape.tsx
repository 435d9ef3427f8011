/**
 * A sign for each status, around the origin: hollow what is only reported or proposed, filled what was set. Each stands in
 * a ring of the paper's colour.
 */
import type { StatementStatus } from "../../src/model.ts";

export function MarkShape({ status }: { readonly status: StatementStatus }) {
  switch (status) {
    case "reported":
      return (
        <>
          <circle class="halo" r="6" />
          <circle class="hollow" r="6" />
        </>
      );
    case "proposed":
      return (
        <>
          <path class="halo" d="M0-7L7 0L0 7L-7 0Z" />
          <path class="hollow" d="M0-7L7 0L0 7L-7 0Z" />
        </>
      );
    case "announced":
      return <circle class="filled" r="6.5" />;
    case "agreed":
      return <rect class="filled" x="-6" y="-6" width="12" height="12" />;
    case "confirmed":
      return <path class="filled" d="M0-8L8 0L0 8L-8 0Z" />;
    case "denied":
      return (
        <>
          <path class="halo" d="M-5-5L5 5M5-5L-5 5" />
          <path class="strokes" d="M-5-5L5 5M5-5L-5 5" />
        </>
      );
    case "postponed":
      return <path class="filled" d="M-6-7H-1.5V7H-6ZM1.5-7H6V7H1.5Z" />;
    case "met":
      return (
        <>
          <circle class="filled" r="8" />
          <path class="inner" d="M-3.6.2L-1 2.8L3.8-2.6" />
        </>
      );
    case "missed":
      return (
        <>
          <circle class="filled" r="8" />
          <path class="inner" d="M-3-3L3 3M3-3L-3 3" />
        </>
      );
  }
}

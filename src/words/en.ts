import type { Words } from "../words.ts";
import { english as dates } from "./date.en.ts";

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

export const english: Words = {
  lang: "en",
  direction: "ltr",
  dates,
  skipToContent: "Skip to the content",
  menu: "Site",
  nav: { timeline: "Timeline", actors: "Actors", data: "Data" },
  status: { draft: "Draft", unverified: "Unverified", verified: "Verified", retracted: "Retracted" },
  unverifiedNote: "Unverified: known only through a third party.",
  actorKinds: {
    person: "Person",
    government: "Government",
    ministry: "Ministry",
    legislature: "Legislature",
    military: "Military",
    "armed-group": "Armed group",
    coalition: "Coalition",
    commission: "Commission",
    state: "State",
    organisation: "Organisation",
  },
  statementStatus: {
    reported: "reported",
    proposed: "proposed",
    announced: "announced",
    agreed: "agreed",
    confirmed: "confirmed",
    denied: "denied",
    postponed: "postponed",
    met: "met",
    missed: "missed",
  },
  bounds: { on: "on", by: "by", from: "from", during: "during" },
  confidence: {
    read: "read at its source",
    copy: "read in a re-publication",
    "second-hand": "known only through a third party",
  },
  outcomes: {
    met: "met",
    "met-late": "met late",
    "partly-met": "met in part",
    missed: "missed",
    superseded: "superseded",
  },
  events: number => count(number, "event", "events"),
  sources: number => count(number, "source", "sources"),
};

/** An address in a style sheet -> the file of the look that it leads to, or why it leads to none. */
import { type Fault, nearest, printable } from "../../problems/index.ts";

/** Returns the name of the file, or what is wrong. `names` are the files of the folder. */
export function fileAt(
  address: string | undefined,
  names: readonly string[],
): { readonly name: string } | { readonly fault: Fault } {
  if (address === undefined) return { fault: HIDDEN };
  // What a browser drops before it reads an address (URL Standard, 4.4).
  const plain = address.replace(/[\t\n\r]/g, "").replace(/^[\0- ]+|[\0- ]+$/g, "");
  if (/^data:/i.test(plain)) return { fault: INSIDE };
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(plain)) return { fault: elsewhere(plain) };
  const name = decoded(plain.replace(/[?#].*$/s, "").replace(/^\.\//, ""));
  return names.includes(name) ? { name } : { fault: missing(plain, name, names) };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const HIDDEN: Fault = {
  rule: "look-address",
  message:
    "What this address leads to cannot be read here: it is worked out in the browser, or its name is hidden.",
  hint: "Write url() and the name of a file in `look/`, such as url(pattern.svg).",
};

const INSIDE: Fault = {
  rule: "look-address",
  message: "A file is written into this address. The policy of the pages does not let browsers show it.",
  hint: "Put the file into `look/` and write its name, such as url(pattern.svg).",
};

function elsewhere(address: string): Fault {
  return {
    rule: "look-address",
    message: `"${printable(address)}" is an address outside the site. A page asks nothing of other hosts.`,
    hint: "Put the file into `look/` and write its name, such as url(pattern.svg).",
  };
}

function missing(address: string, name: string, names: readonly string[]): Fault {
  const near = nearest(name, names);
  return {
    rule: "look-file",
    message: `There is no file "${printable(address)}" in \`look/\`.`,
    hint: near === undefined ? listOf(names) : `Did you mean "${near}"?`,
  };
}

/** Says which files there are. */
export function listOf(names: readonly string[]): string {
  if (names.length === 0) return "Put the file into the folder `look`, beside `story.yaml`.";
  const some = names.slice(0, 8).map(name => printable(name, 60));
  return `Put the file into \`look/\`. There ${names.length === 1 ? "is" : "are"}: ${some.join(", ")}${names.length > 8 ? ", …" : ""}.`;
}

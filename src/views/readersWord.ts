/** Where readers say what is wrong, and where they suggest a change to a file. */
import { formatDate } from "../date/words.ts";
import type { Repository } from "../model.ts";
import { contactAddress } from "./citation.ts";
import { question, view } from "./question.ts";
import type { Site } from "./site.ts";
import { todayOf } from "./today.ts";

/** What is wrong with something on the site: what it is called, and its address from the root. */
export interface Subject {
  readonly title: string;
  readonly address: string;
}

/** What the story says of who is to be told. */
const desk = view("desk", ({ story: { contact, repository, url } }: Site) => ({ contact, repository, url }));

/**
 * Returns the address at which readers say what is wrong with something: mail that is begun, or an issue that is begun where
 * the story has a repository and no contact; the contact itself if it is a page. `undefined` if the story has neither.
 */
export function reportAddress(site: Site, subject: Subject): string | undefined {
  const { contact } = desk(site);
  if (contact !== undefined && !isMail(contact)) return contactAddress(contact);
  return begunAddress(site, subject);
}

/** The same, only where the address and the day can be filled in. */
export function begunAddress(site: Site, subject: Subject): string | undefined {
  const { contact, repository } = desk(site);
  if (contact !== undefined) {
    if (!isMail(contact)) return undefined;
    const { title, body } = letterOf(site, subject);
    return `${contactAddress(contact)}?${query({ subject: title, body: body.replaceAll("\n", "\r\n") })}`;
  }
  if (repository?.like === undefined) return undefined;
  return issueAddress(repository, letterOf(site, subject));
}

function isMail(contact: string): boolean {
  return contactAddress(contact).startsWith("mailto:");
}

interface Letter {
  readonly title: string;
  readonly body: string;
}

function letterOf(site: Site, { title, address }: Subject): Letter {
  const { words } = site;
  const day = formatDate(todayOf(site), words.dates);
  const whole = `${desk(site).url ?? ""}${address}`;
  return { title: words.wrongTitle(shortened(title)), body: words.wrongBody(whole, day) };
}

/** Programs for mail take addresses of some two thousand characters. */
function shortened(title: string): string {
  const letters = [...title];
  return letters.length <= MOST_LETTERS ? title : `${letters.slice(0, MOST_LETTERS).join("")}…`;
}

const MOST_LETTERS = 100;

function issueAddress({ url, like }: Repository, { title, body }: Letter): string {
  return like === "gitlab"
    ? `${url}/-/issues/new?${query({ "issue[title]": title, "issue[description]": body })}`
    : `${url}/issues/new?${query({ title, body })}`;
}

/** Mail takes `%20` for a space, not `+`. */
function query(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join("&");
}

/** Returns the address at which the file of an article is edited; `undefined` if the story has no repository. */
export const changeAddress = question("address of a change", (site: Site, article): string | undefined => {
  const { repository } = desk(site);
  if (repository?.like === undefined) return undefined;
  const { url, branch, folder, like } = repository;
  const path = [
    ...branch.split("/"),
    ...(folder === "." ? [] : folder.split("/")),
    ...site.head(article).path.split("/"),
  ]
    .map(encodeURIComponent)
    .join("/");
  return `${url}/${EDIT[like]}/${path}`;
});

const EDIT = { github: "edit", gitlab: "-/edit", forgejo: "_edit" } as const;

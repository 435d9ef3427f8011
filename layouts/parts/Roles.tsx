/** What else an actor is called, what they were and when, and where they are on the web. */

import type { EdtfDate } from "../../src/date/edtfDate.ts";
import { formatDate } from "../../src/date/words.ts";
import type { Actor, Role } from "../../src/model.ts";
import type { Words } from "../../src/words/words.ts";
import { Joined } from "./Joined.tsx";
import { Text } from "./Text.tsx";

export function Roles({ actor, words }: { readonly actor: Actor; readonly words: Words }) {
  const { aliases, roles, url } = actor;
  if (aliases.length + roles.length === 0 && url === undefined) return null;
  return (
    <dl class="facts">
      {roles.length > 0 && (
        <div>
          <dt>{words.roles}</dt>
          {roles.map(role => (
            <dd key={role.role}>
              <Text words={words} text={role.role} /> <small>{heldWhen(role, words)}</small>
            </dd>
          ))}
        </div>
      )}
      {aliases.length > 0 && (
        <div>
          <dt>{words.aliases}</dt>
          <dd>
            <Joined words={words}>
              {aliases.map(alias => (
                <Text key={alias} words={words} text={alias} />
              ))}
            </Joined>
          </dd>
        </div>
      )}
      {url && (
        <div>
          <dt>{words.website}</dt>
          <dd>
            <a href={url} rel="external">
              {url}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}

function heldWhen({ from, to }: Role, words: Words): string {
  const text = (date: EdtfDate | undefined) => date && formatDate(date, words.dates);
  if (from === undefined && to === undefined) return words.roleUndated;
  if (from !== undefined && from.edtf === to?.edtf)
    return words.roleOn(formatDate(from, words.dates, { bound: "on" }));
  return words.roleDates(text(from), text(to));
}

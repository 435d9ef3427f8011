/** Who makes a statement: the actors, and what the writer says of them. */
import type { Statement } from "../../src/model.ts";
import type { Site } from "../../src/views/site.ts";
import { languageOf } from "../../src/views/writing.ts";
import { ActorLink } from "./ActorLink.tsx";
import { Joined } from "./Joined.tsx";
import { Text } from "./Text.tsx";

export function Speakers({ site, statement }: { readonly site: Site; readonly statement: Statement }) {
  const { words } = site;
  const { by, byText } = statement;
  return (
    <Joined words={words}>
      {by.map(id => (
        <ActorLink key={id} actor={site.actor(id)} words={words} />
      ))}
      {byText && <Text words={words} text={byText} lang={languageOf(site, statement)} />}
    </Joined>
  );
}

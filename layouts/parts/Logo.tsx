/** The story's logo instead of its title. Logos of any shape take about the same room. */
import type { Face } from "../../src/views/site.ts";

interface Props {
  readonly logo: NonNullable<Face["logo"]>;
  readonly title: string;
}

export function Logo({ logo, title }: Props) {
  const { address, dark } = logo;
  const { width, height } = shownSize(logo.width / logo.height);
  return (
    <picture class={dark === undefined ? "logo plate" : "logo"}>
      {/* client/logo.ts knows these words. */}
      {dark !== undefined && <source media="screen and (prefers-color-scheme: dark)" srcset={dark} />}
      <img src={address} alt={title} width={width} height={height} />
    </picture>
  );
}

/** Square pixels of CSS. */
const ROOM = 5600;
const HIGHEST = 60;
const WIDEST = 280;

function shownSize(ratio: number) {
  const height = Math.min(Math.sqrt(ROOM / ratio), HIGHEST, WIDEST / ratio);
  return { width: Math.max(1, Math.round(height * ratio)), height: Math.max(1, Math.round(height)) };
}

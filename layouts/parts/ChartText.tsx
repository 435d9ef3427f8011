/** The lines of a label where a chart has placed them, or some of them. */
import type { PlacedLabel } from "../../src/views/charts/labels.ts";

interface Props {
  readonly label: PlacedLabel;
  readonly lines?: PlacedLabel["lines"];
}

export function ChartText({ label, lines = label.lines }: Props) {
  return (
    <>
      {lines.map(line => (
        <text
          key={line.y}
          class={line.weight}
          x={tenths(label.x)}
          y={tenths(line.y)}
          text-anchor={label.anchor}
        >
          {line.text}
        </text>
      ))}
    </>
  );
}

/** From a mark to a label that stands away from it. */
export function Leader({ label: { leader } }: { readonly label: PlacedLabel }) {
  return (
    leader && (
      <line
        class="leader"
        x1={tenths(leader.x1)}
        y1={tenths(leader.y1)}
        x2={tenths(leader.x2)}
        y2={tenths(leader.y2)}
      />
    )
  );
}

/** A tenth of a pixel is enough. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

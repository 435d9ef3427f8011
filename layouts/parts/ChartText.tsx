/** The lines of a label where a chart has placed them. */
import type { PlacedLabel } from "../../src/views/chart/labels.ts";

export function ChartText({ label }: { readonly label: PlacedLabel }) {
  return (
    <>
      {label.lines.map(line => (
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

/** A tenth of a pixel is enough. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

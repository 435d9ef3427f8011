/** A number, added up by something: a row for each. */
import type { DeclaredField } from "../../src/model.ts";
import type { Total } from "../../src/views/facts/totals.ts";
import type { Site } from "../../src/views/site.ts";
import type { Children } from "../html/markup.ts";
import { TotalText } from "./TotalText.tsx";

interface Props {
  readonly site: Site;
  readonly field: DeclaredField;
  /** What the rows are. */
  readonly head: string;
  readonly rows: readonly { readonly key: string; readonly head: Children; readonly total: Total }[];
}

export function TotalTable({ site, field, head, rows }: Props) {
  const { words } = site;
  return (
    <table class="records totalled">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{words.facts.total}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.key}>
            <th scope="row" data-label={head}>
              {row.head}
            </th>
            <td data-label={words.facts.total}>
              <TotalText field={field} total={row.total} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { Children } from "../html/markup.ts";

/** One of several, or all. Nothing where there is nothing to choose. */
interface Props {
  readonly name: string;
  /** Its id on the page, where that does not follow from the name. */
  readonly id?: string;
  readonly label: Children;
  /** What it says when nothing is chosen. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function Choice({ name, id = `find-${name}`, label, all, options }: Props) {
  if (options.length === 0) return null;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name} autocomplete="off">
        <option value="">{all}</option>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

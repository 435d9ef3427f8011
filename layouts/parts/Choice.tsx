/** One of several, or all. Nothing where there is nothing to choose. */
interface Props {
  readonly name: string;
  readonly label: string;
  /** What it says when nothing is chosen. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function Choice({ name, label, all, options }: Props) {
  if (options.length === 0) return null;
  const id = `find-${name}`;
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

/** Which keys do what, and whether they do. The script opens it. */
import type { Words } from "../../src/words/words.ts";

interface Props {
  readonly words: Words;
  /** Whether the page has a field to search in. */
  readonly search?: boolean;
}

export function KeyHelp({ words, search = false }: Props) {
  const { find } = words;
  const keys = [
    ["j", find.keyNext],
    ["k", find.keyPrevious],
    ...(search ? [["/", find.keySearch]] : []),
    ["?", find.keyHelp],
  ];
  return (
    <dialog class="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{find.keys}</h2>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{find.keysLead}</p>
      <p>
        <label>
          <input type="checkbox" checked /> {find.keysOn}
        </label>
      </p>
      <p>
        <button type="button">{find.close}</button>
      </p>
    </dialog>
  );
}

/** Opens it. */
export function KeyButton({ words }: { readonly words: Words }) {
  return (
    <button type="button" class="help scripted">
      {words.find.keys}
    </button>
  );
}

/** Rules of markdown-it that addresses.ts wraps; its types leave them out. */
declare module "markdown-it/lib/rules_block/*.mjs" {
  import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";

  export default function reference(state: StateBlock, start: number, end: number, silent: boolean): boolean;
}

declare module "markdown-it/lib/rules_inline/*.mjs" {
  import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";

  export default function rule(state: StateInline, silent: boolean): boolean;
}

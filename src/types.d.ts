/** The part of Eleventy 3 that is used; the package ships no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addPlugin(plugin: (config: UserConfig) => void | Promise<void>): void;
    addExtension(
      extensions: readonly string[],
      options: {
        readonly key: string;
        readonly compile: () => (
          this: { defaultRenderer(data: unknown): unknown },
          data: never,
        ) => Promise<string>;
      },
    ): void;
    addTemplateFormats(formats: string): void;
    addGlobalData(name: string, value: unknown): void;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
  }

  export default class Eleventy {
    constructor(
      input: string | undefined,
      output: string | undefined,
      options: { readonly configPath?: string; readonly quietMode?: boolean },
    );
    disableLogger(): void;
    setDryRun(dry: boolean): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
  }
}

/** Rules of markdown-it that src/markdown/addresses.ts wraps; its types leave them out. */
declare module "markdown-it/lib/rules_block/*.mjs" {
  import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";

  export default function reference(state: StateBlock, start: number, end: number, silent: boolean): boolean;
}

declare module "markdown-it/lib/rules_inline/*.mjs" {
  import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";

  export default function rule(state: StateInline, silent: boolean): boolean;
}

/** The part of Eleventy 3 that is used; the package ships no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addExtension(
      extensions: readonly string[],
      options: {
        readonly read: false;
        readonly getData: () => Readonly<Record<string, unknown>>;
        /** Returns what renders a template, given its path. */
        readonly compile: (content: undefined, path: string) => () => Promise<string>;
      },
    ): void;
    readonly benchmarkManager: {
      get(name: "Configuration"): { setMinimumThresholdMs(milliseconds: number): void };
    };
    addPlugin<O>(plugin: (config: UserConfig, options: O) => void, options: O): void;
    addTemplateFormats(formats: string): void;
    addWatchTarget(path: string): void;
    readonly ignores: Set<string>;
    versionCheck(range: string): void;
    on(event: string, listen: (about: never) => unknown): void;
    setInputDirectory(folder: string): void;
    setIncludesDirectory(folder: string): void;
    setDataDirectory(folder: string): void;
    setUseGitIgnore(use: boolean): void;
  }

  export default class Eleventy {
    constructor(
      input: string | undefined,
      output: string | undefined,
      options: {
        readonly config?: (config: UserConfig) => void | Promise<void>;
        readonly quietMode?: boolean;
      },
    );
    disableLogger(): void;
    setDryRun(dry: boolean): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
  }
}

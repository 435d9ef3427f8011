/** The part of Eleventy 3 that is used; the package ships no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
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
    readonly globalData: Readonly<Record<string, unknown>>;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
  }

  export default class Eleventy {
    constructor(
      input: string | undefined,
      output: string | undefined,
      options: {
        readonly configPath?: string;
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

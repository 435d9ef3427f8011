/** What the plugin uses of the configuration of Eleventy 3. */
export interface EleventyConfig {
  versionCheck(range: string): unknown;
  on(event: string, listen: (about: never) => unknown): unknown;
  addWatchTarget(path: string): unknown;
  readonly ignores: { add(glob: string): unknown };
}

export interface DatelineOptions {
  /** The folder that contains story.yaml, from where Eleventy is started. */
  readonly content: string;
  /** The path of the timeline in your site, such as `/news/bridge/`. Default: `/timeline/`. */
  readonly path?: string;
  /** The whole address of the timeline, instead of the one in story.yaml. */
  readonly url?: string;
  /** Whether drafts are in the timeline. Default: false. */
  readonly drafts?: boolean;
}

/**
 * The plugin for a site that Eleventy makes: `eleventyConfig.addPlugin(dateline, { content: "story", path: "/timeline/" })`.
 * Throws an Error if an option is invalid. A story with errors fails the build, and its last good pages stay.
 */
export default function dateline(eleventyConfig: EleventyConfig, options: DatelineOptions): void;

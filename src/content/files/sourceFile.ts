/** A text file as its writer made it: UTF-8 decoded, no byte order mark, lines ended by `\n`. */
export interface SourceFile {
  /** Path as the writer knows it, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** `repository` of story.yaml: where the files of the story are kept and changed. */
import { address, oneOf, type RecordOf, text } from "./field.ts";

/** Programs for repositories, by how their addresses are made: Codeberg and Gitea are like Forgejo. */
export const FORGES = ["github", "gitlab", "forgejo"] as const;
export type Forge = (typeof FORGES)[number];

export const repository = {
  url: address("The address of the repository, beginning with https://.", {
    required: true,
    example: "https://github.com/owner/name",
  }),
  branch: text("The branch that is published.", { line: 200, otherwise: { is: "main" } }),
  folder: text("The folder of `story.yaml` within the repository; `.` if it is not in one.", {
    line: 400,
    otherwise: { is: "content" },
    example: "stories/bridge",
  }),
  like: oneOf(FORGES, "How the addresses of its pages are made.", {
    default: "that of GitHub, GitLab, Codeberg or a host named like one of their programs",
  }),
} as const;

/** `url` has neither a slash nor `.git` at its end. */
export type Repository = RecordOf<typeof repository>;

/** The schemas of the four kinds of file that a writer writes: what validates them is what documents them. */
import { WRITTEN_FILES } from "../records/index.ts";
import { schemaOf } from "./ofRecord.ts";

export const articleSchema = schemaOf(WRITTEN_FILES.article);
export const actorSchema = schemaOf(WRITTEN_FILES.actor);
export const storySchema = schemaOf(WRITTEN_FILES.story);
export const pageSchema = schemaOf(WRITTEN_FILES.page);

/** The schemas of the four kinds of file that a writer writes: what validates them is what documents them. */
import { FILES } from "../records/index.ts";
import { schemaOf } from "./ofRecord.ts";

export const articleSchema = schemaOf(FILES.article);
export const actorSchema = schemaOf(FILES.actor);
export const storySchema = schemaOf(FILES.story);
export const pageSchema = schemaOf(FILES.page);

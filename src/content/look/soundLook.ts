import type { FieldPath } from "../frontMatter/position.ts";
import { writtenName } from "../records/field.ts";
import { look as fields, type WrittenLook } from "../records/look.ts";
import { startsWith } from "../schema/validate.ts";

/** Returns what is written of a look, without the placeholders for what is invalid. */
export function soundLook(look: WrittenLook, recovered: readonly FieldPath[]): WrittenLook {
  const isSound = (path: FieldPath) => !recovered.some(each => startsWith(path, each));
  const named = Object.entries(look).filter(([name]) => {
    const field = fields[name as keyof WrittenLook];
    return isSound(["look", writtenName(name, field)]);
  });
  const { fonts, ...rest } = Object.fromEntries(named) as WrittenLook;
  if (fonts === undefined) return rest;
  const sound = Object.entries(fonts).filter(([name]) => isSound(["look", "fonts", name]));
  return { ...rest, fonts: Object.fromEntries(sound) };
}

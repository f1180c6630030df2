// The method of a score → its form in the JSON contract.
import type * as z from "zod";
import type { Score } from "../../model/score.ts";
import { valuesOn } from "../../model/valuesOn.ts";
import type { methodReferenceSchema } from "../scores/scoresSchema.ts";

export function methodReference({
  method,
  scale,
}: Pick<Score, "method" | "scale">): z.infer<typeof methodReferenceSchema> {
  const readAs = scale === null ? null : (valuesOn(method, scale)?.readAs ?? null);
  return {
    id: method.id,
    version: method.version,
    hash: method.hash,
    basis: method.basis,
    ...(readAs === null ? {} : { readAs }),
  };
}

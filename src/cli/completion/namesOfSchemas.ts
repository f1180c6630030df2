// The schemas that there are, loaded by themselves: they bring all of zod.
import { schemaNames } from "../../core.ts";

export const namesOfSchemas = (): readonly string[] => schemaNames;

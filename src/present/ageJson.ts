// How old an assessment is → its form in the JSON contract, but for the sentence.
import type * as z from "zod";
import type { AgeCheck } from "../model/gate.ts";
import type { ageGateSchema } from "./ageGateSchema.ts";

export const ageJson = (
  { gate, assessment, met, asOf, today, found, distance }: AgeCheck,
  text: string,
): z.infer<typeof ageGateSchema> => ({
  kind: gate.kind,
  assessment,
  limit: gate.limit,
  written: gate.written,
  met,
  asOf,
  today,
  found,
  distance,
  text,
});

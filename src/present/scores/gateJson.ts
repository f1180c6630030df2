// A checked gate → its form in the JSON contract.
import type * as z from "zod";
import { toText } from "../../math/fraction.ts";
import type { EvidenceCheck, GateCheck, GateGroup, ScoreGateCheck } from "../../model/gate.ts";
import type { Method } from "../../model/method.ts";
import { apartText } from "../apartText.ts";
import { exactOrNull } from "../figureJson.ts";
import { reasonsText } from "../reasonText.ts";
import type { Words } from "../words/words.ts";
import type { scoreSchema } from "./scoresSchema.ts";

export type GateJson = NonNullable<z.infer<typeof scoreSchema>["gates"]>[number];

export const gateJson = (check: ScoreGateCheck, method: Method, words: Words): GateJson =>
  "lacking" in check ? evidenceJson(check) : minimumJson(check, method, words);

const evidenceJson = ({ gate, met, ratings, lacking, clauses }: EvidenceCheck): GateJson => ({
  kind: gate.kind,
  group: "overall",
  met,
  ratings,
  lacking,
  clauses: [...clauses],
});

const minimumJson = (
  { gate, met, found, distance, clauses, figure }: GateCheck,
  { rounding }: Method,
  words: Words,
): GateJson => ({
  kind: gate.kind,
  group: groupText(gate.group),
  minimum: toText(gate.minimum),
  written: gate.written,
  met,
  found: exactOrNull(found),
  percent: found === null ? null : apartText(found, gate.minimum, rounding),
  distance: exactOrNull(distance),
  clauses: distance === null || gate.kind === "min-coverage" ? null : clauses.map(({ clause }) => clause.id),
  reason: reasonsText(figure.reasons, words),
});

const groupText = (group: GateGroup): string =>
  group.level === "overall" ? "overall" : `${group.level}:${group.id}`;

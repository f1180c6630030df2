// A method → its form in the JSON contract, every rule stated, with the keys of its file.
import type * as z from "zod";
import { toText } from "../../math/fraction.ts";
import type { Method } from "../../model/method.ts";
import { noValues } from "../../model/noValues.ts";
import { textIn } from "../../model/textIn.ts";
import type { Words } from "../words/words.ts";
import type { methodOutputSchema } from "./methodsSchema.ts";

/** A method and the file that it comes from. */
export interface MethodAndSource {
  readonly method: Method;
  readonly source: string;
}

export type MethodJson = z.infer<typeof methodOutputSchema>;

export const methodJson = ({ method, source }: MethodAndSource, { common }: Words): MethodJson => ({
  id: method.id,
  version: method.version,
  title: textIn(method.title, common.preferred),
  basis: method.basis,
  hash: method.hash,
  source,
  rules: rulesOf(method),
});

const rulesOf = (method: Method): MethodJson["rules"] => ({
  values: method.countsOnly
    ? noValues
    : Object.fromEntries(
        [...method.values].map(([scale, levels]) => [
          scale,
          Object.fromEntries([...levels].map(([level, value]) => [level, toText(value)])),
        ]),
      ),
  percent: method.percent,
  within: {
    raters:
      typeof method.within.raters === "string"
        ? method.within.raters
        : `majority ${toText(method.within.raters.share)}`,
    bodies: method.within.bodies,
    activities: method.within.activities,
  },
  across: method.across,
  weights: method.weights,
  eligible: method.eligible,
  treat: {
    unrated: method.treat.unrated,
    "not-due": method.treat.notDue,
    "unrated-part": method.treat.unratedPart,
    "no-evidence":
      typeof method.treat.noEvidence === "string"
        ? method.treat.noEvidence
        : `cap-${toText(method.treat.noEvidence.cap)}`,
  },
  "minimum-coverage": toText(method.minimumCoverage),
  rounding: method.rounding,
  bands: method.bands.map(({ id, min }): MethodJson["rules"]["bands"][number] => ({ id, min: toText(min) })),
});

// A figure with all that it rests on → its form in the JSON contract.
import { toText } from "../../math/fraction.ts";
import { bandOf } from "../../model/bandOf.ts";
import type { FigureExplanation } from "../../model/explanation.ts";
import { textIn } from "../../model/textIn.ts";
import { titleOf } from "./explanationBlocks.ts";
import { exactOrNull, figureJson } from "../figureJson.ts";
import { rowJson } from "../scores/rowsTable.ts";
import { stepJson } from "./stepsTable.ts";

export function explanationJson(found: FigureExplanation) {
  const { score, figure, next } = found;
  const { plan, assessment, method } = score;
  return {
    plan: { id: plan.id },
    assessment: { id: assessment.id },
    method: { id: method.id, version: method.version, hash: method.hash, basis: method.basis },
    title: titleOf(found, "en"),
    figure: figureJson(figure, method.rounding),
    points: exactOrNull(found.points),
    lost: exactOrNull(found.lost),
    next:
      next === null
        ? null
        : {
            band: next.band.id,
            min: toText(next.band.min),
            points: toText(next.points),
            clauses: next.clauses.map(({ clause }) => clause.id),
          },
    clauses: found.clauses.map((item) => {
      const tree = found.steps.get(item.clause.id);
      return {
        id: item.clause.id,
        direction: item.clause.direction,
        title: textIn(item.clause.title, "en"),
        ...figureJson(item.figure, method.rounding),
        weight: toText(item.weight),
        share: exactOrNull(item.share),
        points: exactOrNull(item.points),
        lost: exactOrNull(item.lost),
        band: item.figure.value === null ? null : bandOf(item.figure.value, method),
        rows: (found.rows.get(item.clause.id) ?? []).map((row) => rowJson(row, method)),
        steps: tree === undefined ? null : stepJson(tree),
      };
    }),
  };
}

// The history of a figure → its form in the JSON contract.
import type * as z from "zod";
import { toText } from "../../math/fraction.ts";
import { toPercent } from "../../math/toPercent.ts";
import type { FigureHistory } from "../../model/series.ts";
import { percentText } from "../percentText.ts";
import type { explanationOutputSchema } from "./explanationSchema.ts";

type HistoryJson = NonNullable<z.infer<typeof explanationOutputSchema>["history"]>[number];

export const historyJson = ({ series, rounds }: FigureHistory): HistoryJson => ({
  series,
  rounds: rounds.map(({ id, assessment, asOf, figure, method }) => ({
    round: id,
    assessment,
    asOf,
    method: method.id,
    outcome: figure.outcome,
    exact: figure.value === null ? null : toText(toPercent(figure.value)),
    percent: figure.value === null ? null : percentText(figure.value, method.rounding),
  })),
});

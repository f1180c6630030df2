// How sure a figure is → its chart: the figure under every rule, with what it could be and what was published.
import type { MethodBounds, Sensitivity } from "../../../model/sensitivity.ts";
import { textIn } from "../../../model/textIn.ts";
import { reasonsText } from "../../reasonText.ts";
import type { Words } from "../../words/words.ts";
import { captionsOf } from "../captionsOf.ts";
import type { Chart } from "../chart.ts";
import { axisChart } from "./axisChart.ts";
import type { AxisRow, PublishedMark } from "./axisRows.ts";

/**
 * The axis from 0 to 100 % of one assessment: a row for each rule, with its bounds.
 *
 * @param beside figures that others published about the same plan
 * @example
 * const found = assessSensitivity({ input: inputOf(own), doubts: null, methods: [], areDeclared: false });
 * sensitivityAxis(found, await loadWords("en", ["charts"])).title // "own"
 */
export function sensitivityAxis(
  found: Sensitivity,
  words: Words<"charts">,
  width?: number,
  beside: readonly PublishedMark[] = [],
): Chart {
  const { assessment, methods } = found;
  const { preferred } = words.common;
  return axisChart(
    {
      title: textIn(assessment.title, preferred) || assessment.id,
      groups: [
        {
          heading: "",
          published: [...assessment.claims.map(({ figure }) => ({ figure, of: null })), ...beside],
          rows: methods.map((own, at) => rowOf(own, at === 0, words)),
        },
      ],
      captions: captionsOf([{ ...found, methods: methods.map(({ method }) => method) }], words),
    },
    words,
    width,
  );
}

function rowOf({ method, figure, bounds }: MethodBounds, isOwn: boolean, words: Words<"charts">): AxisRow {
  const all = bounds.at(-1);
  const { least = null, greatest = null } = all ?? {};
  return {
    label: textIn(method.title, words.common.preferred) || method.id,
    isOwn,
    value: figure.value,
    range: least === null || greatest === null ? null : { least: least.value, greatest: greatest.value },
    rounding: method.rounding,
    reason: reasonsText(figure.reasons, words),
    covered: figure,
  };
}

// Results as they were published → the axis on which all figures stand: published ones, and one for each rule with its bounds.
import { axisChart, equal, reasonsText, textIn, type AxisGroup, type Chart } from "../../core.ts";
import type { ReportData } from "../data/reportData.ts";
import type { Result } from "../data/scoreFrom.ts";
import type { PageWords } from "./pageWords.ts";
import { speakerName } from "./speakerName.ts";

/** Figures without rows stand with the first that has some: they are about the same plan. */
export function axisOf(data: ReportData, results: readonly Result[], words: PageWords): Chart {
  const rated = results.filter(({ own }) => own.assessment.ratings.rows > 0);
  const others = results.filter((result) => !rated.includes(result));
  const [first, ...rest] = rated;
  const groups = [
    ...(first === undefined
      ? [{ heading: "", published: others.flatMap((result) => publishedOf(data, result, words)), rows: [] }]
      : [groupOf(data, first, others, rated.length > 1, words)]),
    ...rest.map((result) => groupOf(data, result, [], true, words)),
  ];
  return axisChart({ title: words.page.headings.axis, groups, captions: [] }, words);
}

function groupOf(
  data: ReportData,
  result: Result,
  others: readonly Result[],
  isNamed: boolean,
  words: PageWords,
): AxisGroup {
  const { own, score } = result;
  const { preferred } = words.common;
  const methods = new Map(data.methods.map((method) => [method.id, method]));
  return {
    heading: isNamed ? textIn(own.assessment.title, preferred) || own.assessment.id : "",
    published: [result, ...others].flatMap((each) => publishedOf(data, each, words)),
    rows: own.rules.flatMap(({ method: id, value, least, greatest, scored, eligible }, at) => {
      const method = methods.get(id);
      if (method === undefined) return [];
      return [
        {
          label: textIn(method.title, preferred) || id,
          isOwn: at === 0,
          value,
          range: least === null || greatest === null || equal(least, greatest) ? null : { least, greatest },
          rounding: method.rounding,
          reason: value === null ? reasonsText(score.overall.reasons, words) : null,
          covered: { scored, eligible },
        },
      ];
    }),
  };
}

const publishedOf = ({ plan }: ReportData, { own }: Result, words: PageWords): AxisGroup["published"] =>
  own.assessment.claims.map(({ figure }) => ({ figure, of: speakerName(plan, own.assessment, words) }));

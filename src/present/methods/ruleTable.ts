// A method → the table of its rules: the key in its file, the value, and what that says.
import { toText } from "../../math/fraction.ts";
import type { Method } from "../../model/method.ts";
import { noValues } from "../../model/noValues.ts";
import { dataTable } from "../dataTable.ts";
import { text, type Block } from "../document.ts";
import type { Words } from "../words/words.ts";

interface Rule {
  readonly key: string;
  readonly value: string;
  readonly meaning: string;
}

export function ruleTable(method: Method, words: Words<"methods">): Block {
  const { columns } = words.methods;
  return dataTable(rulesIn(method, words), [
    { title: columns.rule, align: "left", cell: ({ key }) => text(key) },
    { title: "", align: "left", cell: ({ value }) => text(value, "strong") },
    { title: columns.meaning, align: "left", grows: true, cell: ({ meaning }) => text(meaning, "quiet") },
  ]);
}

const rule = (key: string, value: string, meaning: string): Rule => ({ key, value, meaning });

function rulesIn(method: Method, { methods }: Words<"methods">): Rule[] {
  const { within, treat, rounding } = method;
  const { meanings } = methods;
  const { raters } = within;
  const { noEvidence } = treat;
  const coverage = toText(method.minimumCoverage);
  const roundingRule = rule(
    "rounding",
    methods.rounding(rounding.decimals, rounding.mode),
    methods.roundingModes[rounding.mode],
  );
  const eligibleRule = rule("eligible", method.eligible, meanings[`eligible ${method.eligible}`]);
  if (method.countsOnly) return [rule("values", noValues, methods.countsOnly), eligibleRule, roundingRule];
  return [
    rule("values.percent", method.percent, meanings[`values.percent ${method.percent}`]),
    typeof raters === "string"
      ? rule("within.raters", raters, meanings[`within.raters ${raters}`])
      : rule("within.raters", `majority ${toText(raters.share)}`, methods.majority(toText(raters.share))),
    rule("within.bodies", within.bodies, meanings[`within.bodies ${within.bodies}`]),
    rule("within.activities", within.activities, meanings[`within.activities ${within.activities}`]),
    rule("across", method.across, meanings[`across ${method.across}`]),
    rule("weights", method.weights, meanings[`weights ${method.weights}`]),
    eligibleRule,
    rule("treat.unrated", treat.unrated, meanings[`treat.unrated ${treat.unrated}`]),
    rule("treat.not-due", treat.notDue, meanings[`treat.not-due ${treat.notDue}`]),
    rule("treat.unrated-part", treat.unratedPart, meanings[`treat.unrated-part ${treat.unratedPart}`]),
    typeof noEvidence === "string"
      ? rule("treat.no-evidence", noEvidence, meanings[`treat.no-evidence ${noEvidence}`])
      : rule("treat.no-evidence", `cap-${toText(noEvidence.cap)}`, methods.cap(toText(noEvidence.cap))),
    rule("minimum-coverage", coverage, methods.coverage(method.minimumCoverage.n === 0n ? null : coverage)),
    roundingRule,
  ];
}

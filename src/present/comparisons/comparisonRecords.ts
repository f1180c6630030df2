// Comparisons in JSON → one long table: a row for each term, clause, direction, body and measure.
import { methodChoices, type Comparison } from "../../model/comparison.ts";
import { assessorCells, assessorColumns } from "../assessors/assessorCells.ts";
import type { RecordTable } from "../document.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import { tablesText } from "../tables/tablesText.ts";
import type { Words } from "../words/words.ts";
import type { MeasureJson } from "./agreementSchema.ts";
import type { ComparisonJson } from "./comparisonSchema.ts";

const columns = [
  "assessmentA",
  "assessmentB",
  "level",
  "id",
  "title",
  "a",
  "b",
  "coveredA",
  "coveredB",
  "relation",
  "missingA",
  "missingB",
  "value",
  "exact",
  "rating",
  "coverage",
  "low",
  "high",
  "reason",
  ...assessorColumns,
] as const;

/** A comparison in both forms: what became of the rows is in the first alone. */
interface ComparisonAndJson {
  readonly comparison: Comparison;
  readonly json: ComparisonJson;
}

type Values = Partial<Record<(typeof columns)[number], string | null>>;

/**
 * Levels, with --agenda also agenda (`value` is |contribution| × doubt, `reason` the evidence of A | B): assessment (who speaks on each side), table (what became of its rows), gap, bounds (least and greatest of `a` and `b`), term, coverage (by the reasons on either side), choice (of the
 * method), published, direction, body, clause, agreement, set-aside (clauses that the agreement does not compare). `value` is the term,
 * the contribution to the gap or the measure; `coveredA` and `coveredB` are the coverage of the figures `a` and `b`; `rating` and `coverage` are the parts of a contribution.
 */
export const comparisonRecords = (
  comparisons: readonly ComparisonAndJson[],
  words: Words<"comparison">,
): RecordTable => ({
  columns,
  rows: comparisons.flatMap((each) => rowsOf(each, words)),
  decimals: ["a", "b", "coveredA", "coveredB", "value", "rating", "coverage", "low", "high"],
  exact: { fractions: ["exact"] },
});

function rowsOf(
  { comparison: { a: sideA, b: sideB }, json: comparison }: ComparisonAndJson,
  words: Words<"comparison">,
): (string | null)[][] {
  const { a, b, gap, terms, publishedGap, agreement } = comparison;
  const row = (level: string, id: string, values: Values): (string | null)[] => {
    const all: Values = { assessmentA: a.label, assessmentB: b.label, level, id, ...values };
    return columns.map((column) => all[column] ?? null);
  };
  const term = (level: string, id: string, value: Parameters<typeof exactly>[0]): (string | null)[] =>
    row(level, id, exactly(value));
  const { outcomes } = agreement;
  const measures = ["percent", "alpha", "kappa", "ac2", "meanDifference", "shareAbove"] as const;
  return [
    row("assessment", "a", { title: a.assessment.id, ...assessorCells(a.assessment, true) }),
    row("assessment", "b", { title: b.assessment.id, ...assessorCells(b.assessment, true) }),
    ...tablesOf([sideA, sideB]).map((table) =>
      row("table", table.source, { title: tablesText([table], words) }),
    ),
    row("gap", "gap", {
      a: a.overall.percent,
      b: b.overall.percent,
      coveredA: a.overall.coverage,
      coveredB: b.overall.coverage,
      ...exactly(gap),
    }),
    ...(a.bounds === undefined && b.bounds === undefined
      ? []
      : (["least", "greatest"] as const).map((end) =>
          row("bounds", end, { a: a.bounds?.[end]?.value ?? null, b: b.bounds?.[end]?.value ?? null }),
        )),
    term("term", "coverage", terms.coverage),
    term("term", "coverage-a", terms.coverage.a),
    term("term", "coverage-b", terms.coverage.b),
    ...terms.coverage.groups.map((group) =>
      row("coverage", `${group.a ?? "rated"}/${group.b ?? "rated"}`, {
        title: group.clauses.join(", "),
        missingA: group.a,
        missingB: group.b,
        ...exactly(group.contribution),
      }),
    ),
    term("term", "method", terms.method),
    ...methodChoices.map((choice) => term("choice", choice, terms.method.parts?.[choice])),
    term("term", "rating", terms.rating),
    term("term", "together", terms.together),
    term("published", "published-a", terms.published.a),
    term("published", "published-b", terms.published.b),
    term("published", "published-gap", publishedGap),
    ...comparison.directions.map((group) => row("direction", group.id, groupCells(group))),
    ...comparison.bodies.map((group) => row("body", group.id, groupCells(group))),
    ...comparison.clauses.map((item) =>
      row("clause", item.id, {
        title: item.title,
        relation: item.relation,
        missingA: item.missing.a,
        missingB: item.missing.b,
        ...contributed(item),
      }),
    ),
    ...(comparison.agenda ?? []).map((item) =>
      row("agenda", item.clause, {
        title: item.title,
        relation: item.relation,
        reason: [item.a, item.b]
          .map(({ evidence }) =>
            evidence.length === 0 ? words.comparison.agenda.noneNamed : evidence.join("; "),
          )
          .join(" | "),
        ...exactly(item.priority),
      }),
    ),
    ...(["n", "clauses", "of"] as const).map((id) => row("agreement", id, counted(agreement[id]))),
    ...agreement.setAside.map((group) =>
      row("set-aside", `${group.a}/${group.b}`, {
        title: group.clauses.join(", "),
        missingA: group.a === "rated" ? null : group.a,
        missingB: group.b === "rated" ? null : group.b,
        ...counted(group.clauses.length),
      }),
    ),
    row("agreement", "outcomes", measured(outcomes)),
    row("agreement", "outcomes-same", counted(outcomes.same)),
    row("agreement", "outcomes-n", counted(outcomes.n)),
    ...measures.map((id) => row("agreement", id, measured(agreement[id]))),
  ];
}

const exactly = (value: Readonly<Record<"exact" | "value", string | null>> | null | undefined): Values => ({
  value: value?.value ?? null,
  exact: value?.exact ?? null,
});

const groupCells = (group: ComparisonJson["bodies"][number]): Values => ({
  ...contributed(group),
  coveredA: group.a?.coverage ?? null,
  coveredB: group.b?.coverage ?? null,
});

const contributed = ({
  a,
  b,
  contribution,
}: Pick<ComparisonJson["bodies"][number], "a" | "b" | "contribution">): Values => ({
  a: a?.percent ?? null,
  b: b?.percent ?? null,
  ...exactly(contribution),
  rating: contribution.rating?.value ?? null,
  coverage: contribution.coverage?.value ?? null,
});

const measured = (measure: MeasureJson): Values => ({
  ...exactly(measure),
  low: measure.interval?.low.value ?? null,
  high: measure.interval?.high.value ?? null,
  reason: measure.reason ?? measure.intervalReason,
});

const counted = (count: number): Values => ({ value: String(count), exact: String(count) });

// Each command → calls of it that the help shows. Every one is run by a test, in the workspace of `data/examples`.
import type { CommandName } from "./commandUsage.ts";

export const examples: { readonly [C in CommandName]: readonly string[] } = {
  score: [
    "nap score",
    "nap score --by direction --sort lost",
    "nap score --only direction:2 --only outcome:unrated --ratings",
    "nap score --method halves --method binary --format compact",
    "nap score --min-score 70 --min-score direction:3=50",
    "nap score assessments/alternative/ratings.csv --plan plan.yaml --scale three-step",
    "nap score --format pretty --format json=score.json --force",
    "nap score --format csv --decimal , --bom -o score.csv --force",
  ],
  check: [
    "nap check",
    "nap check plan.yaml assessments/alternative/ratings.csv",
    "nap check --level warning --max-problems 10",
    "nap check --format compact",
  ],
  explain: [
    "nap explain",
    "nap explain direction:3",
    "nap explain 1.4 --assessment alternative",
    "nap explain overall assessments/alternative/assessment.yaml --format json",
    "nap explain NAP203",
    "nap explain method:halves",
  ],
  methods: [
    "nap methods",
    "nap methods halves",
    "nap methods --try",
    "nap methods --try assessments/self-report/assessment.yaml --format markdown",
  ],
  schema: ["nap schema", "nap schema plan", "nap schema --write schemas --force"],
  compare: [
    "nap compare",
    "nap compare alternative self-report --evidence",
    "nap compare alternative --method halves --method binary",
    "nap compare --max-gap 20 --format markdown",
  ],
  audit: [
    "nap audit",
    "nap audit --figure 72.22 --clauses 21 --full 10 --under-half 2",
    "nap audit --figure 86 --clauses 64 --scale three-step --scale binary",
    "nap audit --figure 72.22 --clauses 21 --direction-sizes 3,5,13",
    "nap audit --parts 376,114,262,108,291 --total 1146",
    "nap audit --figure 72.22 --clauses 21 --full 10 --request",
  ],
  inspect: [
    "nap inspect assessments/alternative/ratings.csv",
    "nap inspect assessments/alternative/ratings.csv --format markdown",
    "nap inspect assessments/*/ratings.csv --format json",
  ],
  sensitivity: [
    "nap sensitivity",
    "nap sensitivity self-report --method halves --method binary",
    "nap sensitivity --together unrated,part --format json",
  ],
  progress: [
    "nap progress",
    "nap progress self-report-m06 --all",
    "nap progress --no-regression --max-drop 5 --format markdown",
  ],
  schedule: [
    "nap schedule",
    "nap schedule self-report --as-of 2021-06-30 --within 60",
    "nap schedule --only overdue --max-overdue 5",
  ],
  form: [
    "nap form --coordinator -o coordinator.xlsx",
    "nap form --coordinator --format csv=coordinator.csv --lang az",
    "nap form --all-bodies -o forms --force",
    "nap form --reply --assessment alternative --all-bodies -o replies --sent 2021-03-01 --deadline 2021-03-31",
  ],
  report: [
    "nap report -o report.html --force",
    "nap report --assessment self-report -o report.html --force --add-lang ru",
    "nap report --title Monitoring --method halves --method binary -o report.html --force",
  ],
  list: ["nap list", "nap list methods", "nap list --format json"],
  init: [
    "nap init -o new-workspace",
    "nap init assessments/alternative/ratings.csv -o from-table",
    "nap init assessments/*/ratings.csv -o from-tables",
  ],
  collect: [
    "nap collect returned/libreoffice.xlsx",
    "nap collect returned --received 2020-07-15 -o collected",
    "nap collect returned/*.ods --plan plan.yaml --repeats newest --received moj=2020-07-15 --format json",
  ],
  completion: ["nap completion bash", "nap completion zsh", "nap completion fish"],
  help: ["nap help", "nap help score", "nap help output"],
};

// What was found in tables → the files of a workspace that reads them.
import type { Inspection } from "../../model/inspection.ts";
import type { Words } from "../words/words.ts";
import { usualScale } from "../../model/usualScale.ts";
import { assessmentScale } from "./assessmentScale.ts";
import { mappingFile } from "./mappingFile.ts";

/** A table to be read. */
export interface FoundTable {
  /** Of the mapping and the assessment. */
  readonly id: string;
  /** Of the table, as seen from the folder of the workspace. */
  readonly path: string;
  readonly inspection: Inspection;
  /** The method for its scale, or for percents. */
  readonly method: string;
}

/** A file to be written, its path within the workspace. */
export interface WorkspaceFile {
  readonly path: string;
  readonly content: string;
}

const quoted = (text: string): string => JSON.stringify(text);
const endless = `period: {start: "0001-01-01", end: "9999-12-31"}`;

/**
 * The clauses of the plan stand in the first table; without any table all that is written is commented out.
 *
 * @example
 * const written = workspaceFiles([], await loadWords("en", ["inspect"]));
 * written.map(({ path }) => path) // ["plan.yaml", "assessments/own/assessment.yaml"]
 */
export function workspaceFiles(tables: readonly FoundTable[], words: Words<"inspect">): WorkspaceFile[] {
  const [first] = tables;
  if (first === undefined) return emptyFiles(words);
  return [
    {
      path: "plan.yaml",
      content: [
        "format: nap/plan@1",
        `id: ${quoted(first.id)}`,
        `${endless}  # ${words.inspect.period}`,
        ...bodiesLine(first.inspection, words),
        `clauses: {files: ${quoted(first.path)}, mapping: ${quoted(first.id)}}  # ${words.inspect.plan}`,
        "",
      ].join("\n"),
    },
    ...tables.flatMap((table) => filesOf(table, first.id, words)),
  ];
}

/** Things across columns are bodies of the plan, too. */
function bodiesLine({ guesses }: Inspection, { inspect }: Words<"inspect">): string[] {
  const wide = guesses.find(({ column }) => column === "body")?.wide ?? [];
  if (wide.length === 0) return [];
  return [
    `bodies: [${wide.map((name) => `{id: ${quoted(name)}}`).join(", ")}]  # ${inspect.reasons["alike-columns"]("")}`,
  ];
}

function filesOf(
  { id, path, inspection, method }: FoundTable,
  plan: string,
  words: Words<"inspect">,
): WorkspaceFile[] {
  const { inspect } = words;
  const { open, columns } = inspection;
  const scale = assessmentScale(inspection);
  const isNew = open.some(({ reason }) => reason === "unknown-words");
  const unknown = columns.find(({ name }) =>
    open.some(({ reason, from }) => reason === "unknown-words" && from[0] === name),
  );
  const known = columns.find(({ knownBy }) => knownBy?.scale === scale)?.knownBy?.known.length ?? 0;
  const assessment = [
    "format: nap/assessment@1",
    `id: ${quoted(id)}`,
    `plan: ${quoted(plan)}`,
    ...(isNew ? [`scale: ${quoted(id)}  # ${inspect.newScale}`] : []),
    ...(scale === null || isNew
      ? []
      : [`scale: ${scale}  # ${known === 0 ? inspect.scaleOfMapping : inspect.scale(known)}`]),
    `method: ${method}  # ${inspect.method}`,
    `ratings: {files: ${quoted(`../../${path}`)}, mapping: ${quoted(id)}}`,
    "",
  ];
  const levels = (unknown?.texts ?? []).map(({ text }) => `#   - {id: ${quoted(text)}, as: }`);
  return [
    { path: `mappings/${id}.yaml`, content: mappingFile(id, inspection, words) },
    { path: `assessments/${id}/assessment.yaml`, content: assessment.join("\n") },
    ...(isNew
      ? [
          {
            path: `scales/${id}.yaml`,
            content: [
              "format: nap/scale@1",
              `id: ${quoted(id)}`,
              `like: ${usualScale}  # ${inspect.like}`,
              `# levels:  # ${inspect.levels}`,
              ...levels,
              "",
            ].join("\n"),
          },
        ]
      : []),
  ];
}

const emptyFiles = ({ inspect }: Words<"inspect">): WorkspaceFile[] => [
  {
    path: "plan.yaml",
    content: `# ${inspect.emptyPlan}
# format: nap/plan@1
# id: my-plan
# period: {start: 2026-01-01, end: 2028-12-31}
# directions:
#   - id: "1"
#     clauses: [{id: "1.1"}, {id: "1.2"}]
`,
  },
  {
    path: "assessments/own/assessment.yaml",
    content: `# ${inspect.emptyAssessment}
# format: nap/assessment@1
# id: own
# plan: my-plan
# scale: three-step
# method: halves
# ratings: ratings.csv
`,
  },
];

// What was read of files → the collections and problems that users see.
import type {
  DeclaredMethods,
  LinkedAssessment,
  Method,
  Plan,
  Problem,
  ProblemAndLine,
  Provenance,
  Scale,
  Trusted,
  WorkspaceText,
} from "../core.ts";
import { judgementsIn, usableMethods } from "../core.ts";
import { assessmentOf, type Surroundings } from "./assessment.ts";
import { wordsOf, type Language } from "./language.ts";
import { findingKey } from "./findingKey.ts";
import { methodOf } from "./method.ts";
import { named } from "./named.ts";
import { planOf } from "./plan.ts";
import { problemsJson } from "./problemsJson.ts";
import { scaleOf } from "./scale.ts";
import { workspaceOrigins, type Workspace } from "./workspace.ts";
import type { WorkspaceRules } from "./workspaceRules.ts";

/** What reading files gives, as far as the library shows it. */
interface ReadFiles {
  readonly inputs: Provenance["inputs"];
  readonly assessments: readonly LinkedAssessment[];
  readonly plans: readonly Trusted<Plan>[];
  readonly scales: ReadonlyMap<string, Trusted<Scale>>;
  readonly methods: ReadonlyMap<string, Trusted<Method>>;
  readonly problems: readonly Problem[];
  readonly rules?: WorkspaceRules["rules"];
  readonly titles?: WorkspaceRules["titles"];
  /** The workspace files that were read. */
  readonly judging?: {
    readonly workspaces: readonly {
      readonly document: { readonly text: Pick<WorkspaceText, "sensitivity"> };
    }[];
  } | null;
  readonly declared?: DeclaredMethods;
  /** How many files were read. */
  readonly files: number;
  readonly locate: (problems: readonly Problem[]) => Promise<ProblemAndLine[]>;
}

/** @param verdicts what the files say of findings; `null` where they say nothing */
export async function workspaceOf(
  read: ReadFiles,
  language: Language,
  verdicts: WorkspaceRules["verdicts"],
): Promise<Workspace> {
  const lines = await read.locate(read.problems);
  const problems = lines.map(({ problem }) => problem);
  const exact = new Map(read.problems.map((found, index) => [found, problems[index] ?? found]));
  const words = wordsOf(language);
  const settings = read.judging?.workspaces[0]?.document.text.sensitivity;
  const around: Surroundings = {
    methods: read.methods,
    problems,
    inputs: read.inputs,
    words,
    ...(settings === undefined ? {} : { sensitivity: settings }),
    ...(read.declared === undefined ? {} : { declared: read.declared }),
    rules: { rules: read.rules ?? null, titles: read.titles ?? [], located: await judgedIn(read), verdicts },
  };
  /** With the exact places of its problems. */
  const located = <T extends { readonly trust: Trusted<unknown>["trust"] }>(part: T): T => ({
    ...part,
    trust: { ...part.trust, problems: part.trust.problems.map((found) => exact.get(found) ?? found) },
  });
  const workspace: Workspace = {
    plans: named(
      "plan",
      read.plans.map((plan) => planOf(located(plan))),
    ),
    assessments: named(
      "assessment",
      read.assessments.map((linked) => assessmentOf({ ...located(linked), around })),
    ),
    methods: named(
      "method",
      usableMethods(read).map((method) => methodOf(located(method), null)),
    ),
    scales: named(
      "scale",
      [...read.scales.values()].map((scale) => scaleOf(located(scale))),
    ),
    problems: problemsJson(problems, words),
    language,
  };
  workspaceOrigins.set(workspace, { lines, files: read.files, around });
  return workspace;
}

/** What the rules with judgement find: looked for here as well, since only now the files can be looked into for the places. */
async function judgedIn(read: ReadFiles): Promise<WorkspaceRules["located"]> {
  const found = judgementsIn(read, null);
  const located = found.length === 0 ? [] : await read.locate(found);
  return new Map(located.map((item, index) => [findingKey(found[index] as Problem), item]));
}

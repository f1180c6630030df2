// action.yml, its inputs and an event → what a runner would do with its steps, by bash, in a repository on this machine
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { projectRoot } from "../architecture/projectRoot.ts";

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly shell?: string;
  readonly "working-directory"?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export interface ActionRun {
  readonly exitCode: number;
  /** What all steps printed, by their ids. */
  readonly printed: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The actions of others that were called, with what they were given. */
  readonly used: readonly (readonly [string, Readonly<Record<string, string>>])[];
}

export const action = parse(readFileSync(join(projectRoot, "action.yml"), "utf8")) as Action;

/** What an expression may name: `inputs.base`, `github.event.before`. */
type Context = Readonly<Record<string, unknown>>;

/** Runs its steps, one after the other, until one fails. */
export function runAction(
  repository: string,
  given: Readonly<Record<string, string>>,
  event: object,
  temporary: string,
): ActionRun {
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: usual }]) => [name, given[name] ?? usual]),
  );
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const context = { inputs, steps, github: { event, action_path: projectRoot } };
  const printed: Record<string, string> = {};
  const used: [string, Record<string, string>][] = [];
  let [summary, exitCode] = ["", 0];
  for (const step of action.runs.steps) {
    if (step.if !== undefined && !holds(step.if, context)) continue;
    const filled = (values: Readonly<Record<string, string>> = {}): Record<string, string> =>
      Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fill(value, context)]));
    if (step.uses !== undefined) {
      used.push([step.uses, filled(step.with)]);
      continue;
    }
    const cwd = join(repository, fill(step["working-directory"] ?? ".", context));
    const done = runStep(step.run ?? "", cwd, filled(step.env), repository, temporary);
    summary += done.summary;
    printed[step.id ?? ""] = done.printed;
    steps[step.id ?? ""] = { outputs: done.outputs };
    exitCode = done.exitCode;
    if (exitCode !== 0) break;
  }
  const outputs = Object.fromEntries(
    Object.entries(action.outputs).map(([name, { value }]) => [name, fill(value, context)]),
  );
  return { exitCode, printed, summary, outputs, used };
}

/** The environment of a run has nothing of this one but the path. */
export function runStep(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  repository: string,
  temporary: string,
): { exitCode: number; printed: string; summary: string; outputs: Record<string, string> } {
  const folder = mkdtempSync(join(temporary, "step-"));
  const [file, output, summary] = ["step.sh", "output", "summary"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const [path, text] of [
    [file, script],
    [output, ""],
    [summary, ""],
  ] as const)
    writeFileSync(path, text);
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", file], {
    cwd,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"],
      HOME: temporary,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: repository,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temporary,
      ...env,
    },
  });
  const outputs = Object.fromEntries(
    [...readFileSync(output, "utf8").matchAll(/^([\w-]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
  ) as Record<string, string>;
  return {
    exitCode: status ?? -1,
    printed: stdout + stderr,
    summary: readFileSync(summary, "utf8"),
    outputs,
  };
}

const fill = (text: string, context: Context): string =>
  text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) => valueOf(expression, context));

/** As far as the action needs them: paths, texts, `||`. */
const valueOf = (expression: string, context: Context): string =>
  expression
    .split("||")
    .map((part) => part.trim())
    .map((part) => (part.startsWith("'") ? part.slice(1, -1) : lookUp(part, context)))
    .find((value) => value !== "") ?? "";

function lookUp(path: string, context: Context): string {
  let value: unknown = context;
  for (const key of path.split(".")) value = (value as Context | undefined)?.[key];
  return typeof value === "string" ? value : "";
}

const holds = (condition: string, context: Context): boolean =>
  condition.split("&&").every((part) => {
    const [left = "", mark, right = ""] = part.split(/\s*(==|!=)\s*/);
    return (valueOf(left, context) === valueOf(right, context)) === (mark === "==");
  });

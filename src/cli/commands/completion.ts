// `nap completion`: the script that a shell runs; and, behind `--`, what can stand at the cursor.
import { candidates, type Calls, type IdKind } from "../completion/candidates.ts";
import { scripts } from "../completion/scripts.ts";
import { findWorkspace } from "../../io/findWorkspace.ts";
import type { Environment } from "../environment.ts";
import type { ExitCode } from "../exitCode.ts";
import { oneOf } from "../flags/oneOf.ts";

type Shell = keyof typeof scripts;

export async function completion(
  name: string | undefined,
  words: readonly string[],
  all: Calls,
  environment: Environment,
): Promise<ExitCode> {
  const shells = Object.keys(scripts) as Shell[];
  if (name === undefined) {
    await environment.stdout(shells.map((shell) => `${shell}\n`).join(""));
    return 0;
  }
  const shell = oneOf("nap completion", name, shells);
  const found = words.length === 0 ? null : await replies(shell, words, all, environment);
  await environment.stdout(found === null ? scripts[shell] : found.map((text) => `${text}\n`).join(""));
  return 0;
}

async function replies(
  shell: Shell,
  words: readonly string[],
  all: Calls,
  environment: Environment,
): Promise<readonly string[]> {
  const ids = (kind: IdKind): Promise<readonly string[]> => idsHere(kind, environment);
  if (shell !== "bash") return candidates(words, all, ids);
  const { lineWords } = await import("../completion/lineWords.ts");
  const { bashReply } = await import("../completion/bashReply.ts");
  const [line = "", breaks = ""] = words;
  const read = lineWords(line);
  const found = await candidates(read.words.slice(1), all, ids);
  return found.flatMap((candidate) => bashReply(candidate, read, breaks));
}

/** Where the workspace cannot be read, those that are shipped: a completion is no place for problems. */
async function idsHere(kind: IdKind, environment: Environment): Promise<readonly string[]> {
  if (findWorkspace(environment.cwd) !== null) {
    const { idsOfWorkspace } = await import("../completion/idsOfWorkspace.ts");
    const found = await idsOfWorkspace(kind, environment).catch(() => null);
    if (found !== null) return found;
  }
  if (kind === "bodies" || kind === "rounds") return [];
  const { workspaces, scales, methods } = await environment.bundled.index();
  if (kind === "plans") return workspaces.map(({ plan }) => plan);
  if (kind === "assessments") return workspaces.flatMap(({ assessments }) => assessments);
  return (kind === "scales" ? scales : methods).map(({ text }) => text.id);
}

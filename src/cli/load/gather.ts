// The files and workspaces that a call names → their documents and tables.
import { dirname, resolve } from "node:path";
import { expandPattern } from "../../io/expandPattern.ts";
import { conventionalFiles, type ConventionalPart } from "../../io/conventionalFiles.ts";
import { exists, isFolder } from "../../io/exists.ts";
import { findWorkspace, workspaceAt, type WorkspaceFolder } from "../../io/findWorkspace.ts";
import {
  append,
  isUnread,
  isUnreadAt,
  problem,
  type Format,
  type Place,
  type Problem,
  type WrittenDocument,
} from "../../index.ts";
import type { Environment } from "../environment.ts";
import type { AssessmentFile, Gathered } from "./gathered.ts";
import { UsageError, type LoadRequest } from "./loaded.ts";
import type { Session } from "./session.ts";

/** Reads the files that the call names, and the workspace around them or around the working folder. */
export async function gather(
  request: LoadRequest,
  session: Session,
  environment: Environment,
): Promise<Gathered> {
  const gathered: Gathered = {
    plans: [],
    scales: [],
    methods: [],
    assessments: [],
    tables: [],
    configs: [],
    brokenPlan: false,
    brokenConfig: false,
    read: new Set(),
  };
  const folders: WorkspaceFolder[] = [];
  const files: string[] = [];
  for (const name of request.files) {
    if (name === "-") files.push(name);
    else if (isFolder(resolve(environment.cwd, name)))
      folders.push(namedWorkspace(resolve(environment.cwd, name), name));
    else append(files, await expandPattern(name, environment.cwd));
    if (files.length === 0 && folders.length === 0) throw new UsageError(`"${name}" matches no file`);
  }
  for (const path of new Set(files)) {
    if (/\.ya?ml$/i.test(path) || (!isTableName(path) && (await session.startsLikeYaml(path))))
      await readInto(gathered, session, path);
    else if (!gathered.tables.includes(path)) gathered.tables.push(path);
  }
  for (const folder of folders) await readWorkspace(gathered, session, folder, true);
  if (folders.length === 0) {
    const around = findWorkspace(
      files[0] === undefined || files[0] === "-" ? environment.cwd : dirname(files[0]),
    );
    const context = around ?? findWorkspace(environment.cwd);
    if (context !== null) await readWorkspace(gathered, session, context, request.files.length === 0);
  }
  return gathered;
}

function namedWorkspace(path: string, name: string): WorkspaceFolder {
  const found = workspaceAt(path);
  if (found === null)
    throw new UsageError(`"${name}" is a folder without nap.yaml, and without plan.yaml and assessments/`);
  return found;
}

/** A workspace gives its plan, scales and methods; its assessments only when it is itself what was asked for. */
async function readWorkspace(
  gathered: Gathered,
  session: Session,
  { folder, config }: WorkspaceFolder,
  withAssessments: boolean,
): Promise<void> {
  if (gathered.read.has(folder)) return;
  gathered.read.add(folder);
  const document = config === null ? null : await session.document(config);
  if (config !== null && document === null) {
    // What lies where files of a workspace usually do is checked all the same.
    gathered.brokenConfig = true;
    gathered.brokenPlan = true;
    session.miss("nap/plan@1", "nap/scale@1", "nap/method@1");
  }
  if (document !== null && document.format !== "nap/workspace@1") {
    session.problems.push(wrongFormat(document, "nap/workspace@1", document.at(["format"])));
    return;
  }
  const text = document?.text ?? null;
  if (document !== null) gathered.configs.push(document.source);
  /** Files that the workspace declares under a key, each with the place that does. */
  const declared = async (
    key: keyof typeof formats,
    written: string | readonly string[],
  ): Promise<{ path: string; at: Place | undefined }[]> => {
    const files: { path: string; at: Place | undefined }[] = [];
    for (const [index, pattern] of [written].flat().entries()) {
      if (isUnread(pattern)) continue;
      const at = document?.at(typeof written === "string" ? [key] : [key, index]);
      const paths = await expandPattern(pattern, folder);
      if (paths.length === 0 && at !== undefined) {
        session.problems.push(problem("NAP308", at, { path: pattern }));
        session.miss(formats[key]);
      }
      append(
        files,
        paths.map((path) => ({ path, at })),
      );
    }
    return files;
  };
  const unread = document?.unread ?? [];
  const readPart = async (key: ConventionalPart): Promise<void> => {
    if (isUnreadAt(unread, [key, "*"])) session.miss(formats[key]);
    const written = text?.[key];
    const files =
      written === undefined
        ? byConvention(folder, key).map((path) => ({ path, at: undefined }))
        : await declared(key, written);
    for (const { path, at } of files) {
      const own = await readInto(gathered, session, path, formats[key], at);
      // A pattern may pass by what is something else; a file that is named may not.
      if (
        own !== null &&
        own.format !== formats[key] &&
        [written].flat().some((name) => name !== undefined && resolve(folder, name) === path)
      )
        session.problems.push(wrongFormat(own, formats[key], at ?? own.at(["format"])));
    }
  };
  if (gathered.plans.length === 0) {
    const usual = exists(resolve(folder, "plan.yaml")) ? ["plan.yaml"] : [];
    const written = text?.plan ?? usual;
    for (const { path, at } of await declared("plan", written)) {
      const own = await readInto(gathered, session, path, formats.plan, at);
      if (own !== null && own.format !== formats.plan)
        session.problems.push(wrongFormat(own, formats.plan, at ?? own.at(["format"])));
    }
    const isNamed = gathered.plans.some((plan) => !isUnreadAt(plan.unread, ["id"]));
    if (!isNamed && (written.length > 0 || isUnreadAt(unread, ["plan"]))) gathered.brokenPlan = true;
  }
  await readPart("scales");
  await readPart("methods");
  if (withAssessments) await readPart("assessments");
}

/** What has no such name, standard input among it, is known by how it starts. */
const isTableName = (path: string): boolean => /\.(csv|tsv|tab|txt|xls[xm](!.+)?)$/i.test(path);

const formats = {
  plan: "nap/plan@1",
  scales: "nap/scale@1",
  methods: "nap/method@1",
  assessments: "nap/assessment@1",
} as const satisfies Record<ConventionalPart | "plan", Format>;

function byConvention(workspace: string, part: ConventionalPart): string[] {
  try {
    return conventionalFiles(workspace, part);
  } catch (error) {
    const code = (error as { code?: string }).code ?? "";
    throw new UsageError(`the folder "${part}" cannot be read (${code}); nap reads the ${part} in it`);
  }
}

const wrongFormat = ({ source, format }: WrittenDocument, expected: Format, at: Place): Problem =>
  problem("NAP317", at, { path: source, found: format, expected });

/** A file that is named, and lies in the workspace that is read as well, is one assessment. */
function addOnce({ assessments }: Gathered, file: AssessmentFile): void {
  if (assessments.every(({ path }) => path !== file.path)) assessments.push(file);
}

async function readInto(
  gathered: Gathered,
  session: Session,
  path: string,
  expected?: Format,
  named?: Place,
): Promise<WrittenDocument | null> {
  const document = await session.document(path, named, expected);
  if (document === null) return null;
  if (gathered.read.has(path)) return document;
  gathered.read.add(path);
  if (document.format === "nap/plan@1") gathered.plans.push(document);
  else if (document.format === "nap/scale@1") gathered.scales.push(document);
  else if (document.format === "nap/method@1") gathered.methods.push(document);
  else if (document.format === "nap/assessment@1") addOnce(gathered, { document, path });
  else await readWorkspace(gathered, session, { folder: dirname(path), config: path }, true);
  return document;
}

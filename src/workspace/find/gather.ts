// The files and workspaces that a call names → their documents and tables.
import { dirname, resolve } from "node:path";
import { displayPath } from "../../io/displayPath.ts";
import { expandPattern } from "../../io/expandPattern.ts";
import { findWorkspace, workspaceAt, type WorkspaceFolder } from "../../io/findWorkspace.ts";
import { isTableName } from "../../io/sheetReference.ts";
import { append, note, problem, startOf, UsageError } from "../../core.ts";
import type { Host } from "../host.ts";
import { assessmentsOfTables } from "./assessmentsOfTables.ts";
import { nothingGathered, type Gathered } from "./gathered.ts";
import { isPath } from "./isPath.ts";
import type { LoadRequest } from "../loadRequest.ts";
import { readInto, readWorkspace } from "./readWorkspace.ts";
import type { FileReader } from "../read/fileReader.ts";

/** Reads the files that the call names, and the workspace around them or around the working folder. */
export async function gather(request: LoadRequest, reader: FileReader, host: Host): Promise<Gathered> {
  const gathered = nothingGathered();
  await readPlanOfCall(request.plan, gathered, reader, host.cwd);
  const folders: WorkspaceFolder[] = [];
  const files: string[] = [];
  for (const name of request.files) {
    const folder = folderNamed(name, host.cwd, reader);
    if (folder === null) append(files, await filesNamed(name, host.cwd, reader));
    else {
      const workspace = workspaceNamed(folder, name, reader);
      if (workspace !== null) folders.push(workspace);
    }
  }
  for (const path of new Set(files)) {
    // What has no name of a table, standard input among it, is known by how it starts.
    const isYaml = /\.ya?ml$/i.test(path)
      ? !(await reader.startsLikeList(path))
      : !isTableName(path) && (await reader.startsLikeYaml(path));
    if (isYaml) await readInto(gathered, reader, path);
    else if (!gathered.tables.includes(path)) gathered.tables.push(path);
  }
  for (const folder of folders) await readWorkspace(gathered, reader, folder, true);
  if (folders.length === 0 && (files.length > 0 || request.files.length === 0)) {
    const from = files[0] === undefined || files[0] === "-" ? host.cwd : dirname(files[0]);
    const around = findWorkspace(from, reader.files);
    const context = around ?? findWorkspace(host.cwd, reader.files);
    if (context !== null) {
      await readWorkspace(gathered, reader, context, request.files.length === 0);
      await replaceListedTables(gathered, reader, context, host);
    }
  }
  return gathered;
}

/** The plan of the call comes first, and so takes the place of the workspace's. */
async function readPlanOfCall(
  plan: string | null,
  gathered: Gathered,
  reader: FileReader,
  cwd: string,
): Promise<void> {
  if (plan === null || !isPath(plan)) return;
  const path = resolve(cwd, plan);
  const document = await reader.document(path, undefined, "nap/plan@1");
  if (document?.format === "nap/plan@1") await readInto(gathered, reader, path);
}

/** A table that an assessment lists is read as this assessment says, and not by guesses. */
async function replaceListedTables(
  gathered: Gathered,
  reader: FileReader,
  workspace: WorkspaceFolder,
  host: Host,
): Promise<void> {
  if (gathered.tables.length === 0) return;
  for (const { file, tables } of await assessmentsOfTables(gathered.tables, workspace, host)) {
    await readInto(gathered, reader, file.path, "nap/assessment@1");
    for (const path of tables) {
      const at = gathered.tables.indexOf(path);
      if (at >= 0) gathered.tables.splice(at, 1);
      const source = displayPath(path, host.cwd);
      gathered.notes.push(note("table-of-assessment", { source, assessment: file.document.text.id }));
    }
  }
}

function folderNamed(name: string, cwd: string, { files }: FileReader): string | null {
  const path = resolve(cwd, name);
  return name !== "" && name !== "-" && files.isFolder(path) ? path : null;
}

async function filesNamed(name: string, cwd: string, reader: FileReader): Promise<string[]> {
  if (name === "-") return [name];
  const found = name === "" ? [] : await expandPattern(name, cwd, reader.files);
  if (found.length === 0) {
    const error = name === "" ? new UsageError("empty-name", {}) : new UsageError("unmatched-name", { name });
    reader.refuse(error, problem("NAP308", startOf(name), { path: name }));
  }
  return found;
}

function workspaceNamed(path: string, name: string, reader: FileReader): WorkspaceFolder | null {
  const found = workspaceAt(path, reader.files);
  if (found === null)
    reader.refuse(
      new UsageError("not-a-workspace", { name }),
      problem("NAP101", startOf(name), { path: name, reason: "is-folder" }),
    );
  return found;
}

// The files and workspaces that a call names → their documents and tables.
import { dirname, resolve } from "node:path";
import { displayPath } from "../../io/displayPath.ts";
import { expandPattern } from "../../io/expandPattern.ts";
import { findWorkspace, workspaceAt, type WorkspaceFolder } from "../../io/findWorkspace.ts";
import { isTableName } from "../../io/sheetReference.ts";
import { tablesIn } from "../../io/tablesIn.ts";
import { note, problem, startOf, UsageError } from "../../core.ts";
import type { Host } from "../host.ts";
import { assessmentsOfTables } from "./assessmentsOfTables.ts";
import { nothingGathered, type Gathered } from "./gathered.ts";
import { isPath } from "./isPath.ts";
import type { LoadRequest } from "../loadRequest.ts";
import { addTable } from "./tableGroups.ts";
import { readInto, readWorkspace } from "./readWorkspace.ts";
import type { FileReader } from "../read/fileReader.ts";

/** Reads the files that the call names, and the workspace around them or around the working folder. */
export async function gather(request: LoadRequest, reader: FileReader, host: Host): Promise<Gathered> {
  const gathered = nothingGathered();
  await readPlanOfCall(request.plan, gathered, reader, host.cwd);
  const folders: WorkspaceFolder[] = [];
  const named: NamedFile[] = [];
  const passedOver: string[] = [];
  for (const name of request.files) {
    const folder = folderNamed(name, host.cwd, reader);
    const workspace = folder === null ? null : workspaceAt(folder, reader.files);
    if (workspace !== null) folders.push(workspace);
    else {
      const paths =
        folder === null
          ? filesNamed(name, host.cwd, reader, passedOver)
          : tablesNamed(folder, name, reader, passedOver);
      for (const path of paths) named.push({ path, name, folder });
    }
  }
  if (passedOver.length > 0) {
    const left = passedOver.map((path) => displayPath(path, host.cwd));
    gathered.notes.push(note("files-open-elsewhere", { files: left }));
  }
  const files = [...new Set(named.map(({ path }) => path))];
  for (const { path, name, folder } of named) {
    // What has no name of a table, standard input among it, is known by how it starts.
    const isYaml = /\.ya?ml$/i.test(path)
      ? !(await reader.startsLikeList(path))
      : !isTableName(path) && (await reader.startsLikeYaml(path));
    if (isYaml) await readInto(gathered, reader, path);
    else addTable(gathered.tables, keyOf(request, name, folder), path, folder);
  }
  for (const folder of folders) await readWorkspace(gathered, reader, folder, true);
  if (folders.length === 0 && (files.length > 0 || request.files.length === 0)) {
    const from = files[0] === undefined || files[0] === "-" ? host.cwd : dirname(files[0]);
    const around = findWorkspace(from, reader.files);
    const context = around ?? findWorkspace(host.cwd, reader.files);
    if (context !== null) {
      await readWorkspace(gathered, reader, context, request.files.length === 0);
      await replaceListedTables(gathered, reader, context, request, host);
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
  request: LoadRequest,
  host: Host,
): Promise<void> {
  const all = [...gathered.tables.values()].flatMap(({ paths }) => paths);
  if (all.length === 0) return;
  for (const { file, tables } of await assessmentsOfTables(all, workspace, request, host)) {
    await readInto(gathered, reader, file.path, "nap/assessment@1");
    for (const path of tables) {
      for (const [key, { paths }] of gathered.tables) {
        const at = paths.indexOf(path);
        if (at >= 0) paths.splice(at, 1);
        if (paths.length === 0) gathered.tables.delete(key);
      }
      const source = displayPath(path, host.cwd);
      gathered.notes.push(note("table-of-assessment", { source, assessment: file.document.text.id }));
    }
  }
}

function folderNamed(name: string, cwd: string, { files }: FileReader): string | null {
  const path = resolve(cwd, name);
  return name !== "" && name !== "-" && files.isFolder(path) ? path : null;
}

/** A file that the call means. */
interface NamedFile {
  readonly path: string;
  /** The name by which it does. */
  readonly name: string;
  /** The folder of that name; `null` where it is not a folder. */
  readonly folder: string | null;
}

/** Tables with one key are one assessment; `null`: the table is one by itself. */
function keyOf({ asOne }: LoadRequest, name: string, folder: string | null): string | null {
  if (asOne === "call") return "";
  return asOne === "names" || (asOne === "folders" && folder !== null) ? name : null;
}

/** The files that a name of the call means; throws a `UsageError` where there is none. */
export function filesNamed(name: string, cwd: string, reader: FileReader, passedOver: string[]): string[] {
  if (name === "-") return [name];
  const found = name === "" ? [] : expandPattern(name, cwd, reader.files, { passedOver });
  if (found.length === 0) {
    const error = name === "" ? new UsageError("empty-name", {}) : new UsageError("unmatched-name", { name });
    reader.refuse(error, problem("NAP308", startOf(name), { path: name }));
  }
  return found;
}

/** Of a folder that is not a workspace: what is in it. */
function tablesNamed(folder: string, name: string, reader: FileReader, passedOver: string[]): string[] {
  try {
    const found = tablesIn(folder, reader.files, passedOver);
    if (found.length > 0) return found.filter((path) => reader.isInside(path, folder));
    reader.refuse(
      new UsageError("not-a-workspace", { name }),
      problem("NAP101", startOf(name), { path: name, reason: "is-folder" }),
    );
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const cause = (error as { code?: string }).code ?? "";
    reader.refuse(
      new UsageError("unreadable-folder", { folder: name, cause }),
      problem("NAP101", startOf(name), { path: name, reason: "system", errno: cause }),
    );
  }
  return [];
}

// The files and workspaces that a call names → their documents and tables.
import { dirname, resolve } from "node:path";
import { expandPattern } from "../../io/expandPattern.ts";
import { isFolder } from "../../io/exists.ts";
import { findWorkspace, workspaceAt, type WorkspaceFolder } from "../../io/findWorkspace.ts";
import { isTableName } from "../../io/sheetReference.ts";
import { append, UsageError } from "../../core.ts";
import type { Host } from "../host.ts";
import type { Gathered } from "./gathered.ts";
import type { LoadRequest } from "../loadRequest.ts";
import { readInto, readWorkspace } from "./readWorkspace.ts";
import type { FileReader } from "../read/fileReader.ts";

/** Reads the files that the call names, and the workspace around them or around the working folder. */
export async function gather(request: LoadRequest, reader: FileReader, host: Host): Promise<Gathered> {
  const gathered: Gathered = {
    plans: [],
    scales: [],
    methods: [],
    assessments: [],
    tables: [],
    configs: [],
    planState: "ok",
    configState: "ok",
    planned: new Set(),
    read: new Set(),
  };
  const folders: WorkspaceFolder[] = [];
  const files: string[] = [];
  for (const name of request.files) {
    if (name === "") throw new UsageError("empty-name", {});
    const path = resolve(host.cwd, name);
    if (name !== "-" && isFolder(path)) {
      folders.push(namedWorkspace(path, name));
      continue;
    }
    const found = name === "-" ? [name] : await expandPattern(name, host.cwd);
    if (found.length === 0) throw new UsageError("unmatched-name", { name });
    append(files, found);
  }
  for (const path of new Set(files)) {
    // What has no name of a table, standard input among it, is known by how it starts.
    if (/\.ya?ml$/i.test(path) || (!isTableName(path) && (await reader.startsLikeYaml(path))))
      await readInto(gathered, reader, path);
    else if (!gathered.tables.includes(path)) gathered.tables.push(path);
  }
  for (const folder of folders) await readWorkspace(gathered, reader, folder, true);
  if (folders.length === 0) {
    const around = findWorkspace(files[0] === undefined || files[0] === "-" ? host.cwd : dirname(files[0]));
    const context = around ?? findWorkspace(host.cwd);
    if (context !== null) await readWorkspace(gathered, reader, context, request.files.length === 0);
  }
  return gathered;
}

function namedWorkspace(path: string, name: string): WorkspaceFolder {
  const found = workspaceAt(path);
  if (found === null) throw new UsageError("not-a-workspace", { name });
  return found;
}

// The mapping that a call names, by its path or by its id in the workspace → how tables are read, or what is wrong with it.
import { resolve } from "node:path";
import { isError, toMapping, UsageError, type TableMapping } from "../../core.ts";
import { gather } from "../find/gather.ts";
import { isPath } from "../find/isPath.ts";
import type { Host } from "../host.ts";
import type { LocatedProblem } from "../loaded.ts";
import type { LoadRequest } from "../loadRequest.ts";
import { createRegistries } from "../registry/registries.ts";
import { createFileReader } from "./fileReader.ts";

/** `mapping` is `null` where it cannot be used, which is among the problems. */
export interface MappingOfCall {
  readonly mapping: TableMapping | null;
  readonly problems: readonly LocatedProblem[];
}

export async function mappingOfCall(name: string, request: LoadRequest, host: Host): Promise<MappingOfCall> {
  const reader = createFileReader(request, host);
  if (!isPath(name)) {
    const gathered = await gather(request, reader, host);
    const registries = await createRegistries(request, reader, gathered, await host.bundled.index(), host);
    const mapping = await registries.mappings.ofCall(name, host.cwd);
    const own = [...reader.problems, ...registries.problems()].filter(
      ({ at }) => mapping === null || at.source === mapping.source,
    );
    return { mapping: own.some(isError) ? null : mapping, problems: await reader.locate(own) };
  }
  const document = await reader.document(resolve(host.cwd, name), undefined, "nap/mapping@1");
  if (document === null) return { mapping: null, problems: await reader.locate(reader.problems) };
  const { source, format, text, at } = document;
  if (format !== "nap/mapping@1")
    throw new UsageError("wrong-format", { source, found: format, expected: "nap/mapping@1" });
  const read = toMapping(source, text.id, text, at);
  const problems = [...reader.problems, ...read.problems];
  return { mapping: problems.some(isError) ? null : read.mapping, problems: await reader.locate(problems) };
}

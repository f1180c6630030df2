// What an assessment or the call says of how tables are read → the mapping, or what is wrong with it.
import {
  hasRatings,
  problem,
  suggest,
  toMapping,
  unknownId,
  UsageError,
  type MappingReference,
  type MappedColumn,
  mappedColumns,
  type Path,
  type Place,
  type Problem,
  type TableMapping,
} from "../../core.ts";
import type { Registries } from "../registry/registries.ts";
import type { LoadRequest } from "../loadRequest.ts";

/** A document that may name a mapping, or hold one. */
interface Around {
  readonly source: string;
  readonly at: (path: Path) => Place;
  readonly id: string;
}

/** Finds the mapping of tables; `unusable`: its tables cannot be read, which is a problem already. */
export interface Mappings {
  readonly of: (
    reference: MappingReference,
    around: Around,
    folder: string,
  ) => Promise<TableMapping | "unusable">;
  /** That of the tables which the call names; `null` where it says nothing. */
  readonly ofCall: () => Promise<TableMapping | "unusable" | null>;
  readonly problems: Problem[];
}

export function createMappings(request: LoadRequest, registries: Registries, cwd: string): Mappings {
  const { mappings } = registries;
  const problems: Problem[] = [];
  const ready = (mapping: TableMapping | null): TableMapping | "unusable" => {
    if (mapping === null || !isWhole(mapping, [...registries.problems(), ...problems])) return "unusable";
    if (hasRatings(mapping)) return mapping;
    problems.push(problem("NAP606", mapping.at(["columns"]), { missing: "status" }));
    return "unusable";
  };
  const inline = (source: string, id: string, text: Parameters<typeof toMapping>[2], at: Around["at"]) => {
    const read = toMapping(source, id, text, at);
    for (const found of read.problems) problems.push(found);
    return read.problems.length > 0 ? ("unusable" as const) : ready(read.mapping);
  };
  const ofCall = once(async (): Promise<TableMapping | "unusable" | null> => {
    const { mapping: name, columns } = request;
    const own = name === null ? null : await mappings.ofCall(name, cwd);
    if (columns.length === 0) return name === null ? null : ready(own);
    if (name !== null && own === null) return "unusable";
    const at = own?.at ?? callPlace;
    const text = { columns: columnsOfCall(columns, own) };
    const read = toMapping(own?.source ?? "--column", own?.id ?? "call", text, at);
    for (const found of read.problems) if (own === null || found.code !== "NAP606") problems.push(found);
    const whole =
      own === null ? read.mapping : { ...own, columns: [...own.columns, ...read.mapping.columns] };
    return ready(whole);
  });

  return {
    problems,
    ofCall,
    async of({ written, at }, around, folder) {
      if (typeof written !== "string") {
        const id = written.id ?? around.id;
        return inline(around.source, id, written, (path) => around.at([...at, ...path]));
      }
      const found = await mappings.find(written, folder, around.at(at));
      if (found !== "unknown") return ready(found);
      const known = [...mappings.items.keys()];
      const suggestion = suggest(written, known);
      const params = { name: written, known, ...(suggestion === null ? {} : { suggestion }) };
      problems.push(problem("NAP611", around.at(at), params));
      return "unusable";
    },
  };
}

const callPlace = (): Place => ({ source: "--column", line: 1, column: 1 });

/** Whether nothing was found wrong in the file of the mapping, or in the part of a file that it is. */
const isWhole = ({ source }: TableMapping, problems: readonly Problem[]): boolean =>
  problems.every(({ at, severity }) => at.source !== source || severity !== "error");

/** Each column has one source: what the call names may not be in its mapping. */
function columnsOfCall(
  columns: LoadRequest["columns"],
  mapping: TableMapping | null,
): Partial<Record<MappedColumn, string>> {
  const found: Partial<Record<MappedColumn, string>> = {};
  for (const [ours, theirs] of columns) {
    const column = mappedColumns.find((name) => name === ours);
    if (column === undefined) throw new UsageError("unknown-column", unknownId(ours, mappedColumns));
    const isTwice = found[column] !== undefined || mapping?.columns.some((one) => one.column === column);
    if (isTwice === true) throw new UsageError("column-twice", { column });
    found[column] = theirs;
  }
  return found;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

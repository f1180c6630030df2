// What an assessment or the call says of how tables are read → the mapping, or what is wrong with it.
import {
  hasRatings,
  isError,
  problem,
  ratingsPlace,
  startOf,
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
import { unknownMapping } from "../registry/unknownMapping.ts";
import type { Registries } from "../registry/registries.ts";
import type { OpenedTable } from "./fileReader.ts";
import { keysWithoutMeaning } from "./keysWithoutMeaning.ts";
import type { LoadRequest } from "../loadRequest.ts";

/** A document that may name a mapping, or hold one. */
interface Around {
  readonly source: string;
  readonly at: (path: Path) => Place;
  readonly id: string;
}

/** A mapping that was asked for. */
export interface FoundMapping {
  /** `null`: there is none of that name, which is a problem. */
  readonly mapping: TableMapping | null;
  /** Whether tables can be read by it; else what is wrong is a problem already. */
  readonly isUsable: boolean;
}

/** Finds the mapping of tables. */
export interface Mappings {
  readonly of: (reference: MappingReference, around: Around, folder: string) => Promise<FoundMapping>;
  /** That of the tables which the call names; `null` where it says nothing. */
  readonly ofCall: () => Promise<FoundMapping | null>;
  /** To be called with each file that was read by a mapping. */
  readonly opened: (mapping: TableMapping, file: OpenedTable | null) => void;
  readonly problems: () => Problem[];
}

export function createMappings(request: LoadRequest, registries: Registries, cwd: string): Mappings {
  const { mappings } = registries;
  const problems: Problem[] = [];
  const readBy = new Map<TableMapping, (OpenedTable | null)[]>();
  const ready = (mapping: TableMapping): FoundMapping => {
    if (!isWhole(mapping, [...registries.problems(), ...problems])) return { mapping, isUsable: false };
    if (hasRatings(mapping)) return { mapping, isUsable: true };
    problems.push(
      problem("NAP606", ratingsPlace(mapping.at, mapping.at(["columns"])), { missing: "status" }),
    );
    return { mapping, isUsable: false };
  };
  const ofCall = once(async (): Promise<FoundMapping | null> => {
    const { mapping: name, columns } = request;
    const own = name === null ? null : await mappings.ofCall(name, cwd);
    if (name !== null && own === null) return nothing;
    if (columns.length === 0) return own === null ? null : ready(own);
    const at = own?.at ?? callPlace;
    const text = { columns: columnsOfCall(columns, own) };
    const read = toMapping(own?.source ?? callSource, own?.id ?? "call", text, at);
    for (const found of read.problems) if (own === null || found.code !== "NAP606") problems.push(found);
    return ready(
      own === null ? read.mapping : { ...own, columns: [...own.columns, ...read.mapping.columns] },
    );
  });

  return {
    problems: () => [
      ...problems,
      ...[...readBy].flatMap(([mapping, files]) => keysWithoutMeaning(mapping, files)),
    ],
    opened(mapping, file) {
      const files = readBy.get(mapping);
      if (files === undefined) readBy.set(mapping, [file]);
      else files.push(file);
    },
    ofCall,
    async of({ written, at }, around, folder) {
      if (typeof written !== "string") {
        const id = written.id ?? around.id;
        const read = toMapping(around.source, id, written, (path) => around.at([...at, ...path]));
        for (const found of read.problems) problems.push(found);
        return read.problems.length > 0 ? { mapping: read.mapping, isUsable: false } : ready(read.mapping);
      }
      const found = await mappings.find(written, folder, around.at(at));
      if (found !== "unknown" && found !== null) return ready(found);
      problems.push(unknownMapping(written, around.at(at), mappings));
      return nothing;
    },
  };
}

const nothing: FoundMapping = { mapping: null, isUsable: false };

const callSource = "--column";
const callPlace = (): Place => startOf(callSource);

/** Whether nothing was found wrong in the file of the mapping, or in the part of a file that it is. */
const isWhole = ({ source }: TableMapping, problems: readonly Problem[]): boolean =>
  problems.every((found) => found.at.source !== source || !isError(found));

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

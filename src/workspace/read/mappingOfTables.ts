// What an assessment or the call says of its tables → the one mapping that all of them are read by.
import { ratingPaths, UsageError, type TableMapping } from "../../core.ts";
import type { Mappings } from "./mappings.ts";
import type { NamedTables } from "./ratingsRead.ts";

/** `null` where there is none; throws a `UsageError` where tables have several, or one that cannot be used. */
export async function mappingOfTables(
  named: NamedTables,
  folder: string,
  mappings: Mappings,
): Promise<TableMapping | null> {
  const ofCall = await mappings.ofCall();
  if (ofCall !== null) return usableOf(ofCall);
  if ("paths" in named) return null;
  const { document } = named;
  const references = ratingPaths(document.text).map(({ mapping }) => mapping);
  const [first, ...others] = references;
  if (first === undefined || first === null) return null;
  if (others.some((other) => JSON.stringify(other?.written) !== JSON.stringify(first.written)))
    throw new UsageError("counts-of-one-mapping", {});
  return usableOf(await mappings.of(first, { ...document, id: document.text.id }, folder));
}

function usableOf({ mapping, isUsable }: Awaited<ReturnType<Mappings["of"]>>): TableMapping {
  if (mapping === null || !isUsable) throw new UsageError("counts-of-one-mapping", {});
  return mapping;
}

// The names of files → for each document among them, the way of keys to a place in it.
import { keysAt } from "../../core.ts";
import type { FileOrigins } from "../read/fileOrigins.ts";

export type Ways = ReadonlyMap<string, ReturnType<typeof keysAt>>;

export async function waysIn(sources: Iterable<string>, origins: FileOrigins): Promise<Ways> {
  const ways = new Map<string, ReturnType<typeof keysAt>>();
  for (const source of new Set(sources)) {
    const text = origins.documents.has(source) ? await origins.text(source) : null;
    if (text !== null) ways.set(source, keysAt(text));
  }
  return ways;
}

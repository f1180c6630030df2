// The name of a column → whether it counts what is done, or what there is in all.
import { fold } from "../text/fold.ts";
import { countNames } from "./countNames.ts";

let built: ReadonlyMap<string, "met" | "of"> | null = null;

/** @example countName("Accepted") // "met"; countName("Усього") // "of"; countName("Status") // null */
export function countName(name: string): "met" | "of" | null {
  built ??= new Map(
    (["met", "of"] as const).flatMap((kind) => countNames[kind].map((own) => [fold(own), kind] as const)),
  );
  return built.get(fold(name)) ?? null;
}

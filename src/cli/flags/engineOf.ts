// The flags that say who counts rows → the wish for an engine.
import { UsageError } from "../../core.ts";
import type { EngineRequest } from "../../workspace/engine/engineUse.ts";
import { oneOf } from "./oneOf.ts";

export interface EngineFlags {
  readonly engine?: string;
  readonly verify?: string;
}

const engines = ["duckdb", "builtin", "auto"] as const;

/** So many parts are no sample any more. */
const mostVerified = 1_000_000;

export function engineOf(
  { engine, verify }: EngineFlags,
  refusedBy: EngineRequest["refusedBy"],
): EngineRequest {
  const wanted = engine === undefined ? "auto" : oneOf("--engine", engine, engines);
  return { wanted, verify: verify === undefined ? null : partsOf(verify), refusedBy };
}

function partsOf(written: string): number {
  const parts = /^\d{1,9}$/.test(written) ? Number(written) : 0;
  if (parts >= 1 && parts <= mostVerified) return parts;
  throw new UsageError("not-a-whole-number", { flag: "--verify", written, least: 1, most: mostVerified });
}

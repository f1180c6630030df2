// The readers and doors of nap that the fuzz attacks, each with what makes its hostile files.
import { createRandom } from "../editText.ts";
import { callCases } from "./callCases.ts";
import type { Generator, HostileCase } from "./hostileCase.ts";
import { parquetTable } from "./parquetCases.ts";
import { fromTable, tableCases } from "./tableCases.ts";
import { workspaceCases } from "./workspaceCases.ts";

/** New ones come last: a seed without a reader is a case of the reader at its number. */
const generators = {
  ...tableCases,
  ...workspaceCases,
  ...callCases,
  parquet: fromTable("t.parquet", parquetTable),
} satisfies Record<string, Generator>;

export type ReaderName = keyof typeof generators;

export const readerNames = Object.keys(generators) as ReaderName[];

/** Always the same for the same seed. */
export const caseOf = (reader: ReaderName, seed: number): HostileCase =>
  generators[reader](createRandom(Math.imul(seed, 2_654_435_761) ^ readerNames.indexOf(reader)));

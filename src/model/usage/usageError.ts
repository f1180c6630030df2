// A call or an input that cannot be used, or a result that cannot be written: exit code 2, with a sentence that the words have.
import type { CallFaults } from "./callFaults.ts";
import type { CountFaults } from "./countFaults.ts";
import type { FormFaults } from "./formFaults.ts";
import type { InputFaults } from "./inputFaults.ts";
import type { WriteFaults } from "./writeFaults.ts";

/** What the sentence of each fault is made of. */
export interface UsageFaults extends CallFaults, CountFaults, FormFaults, InputFaults, WriteFaults {}

/** The name of a fault. */
export type UsageFault = keyof UsageFaults;

/** Thrown where a call cannot be carried out; `params` are ids and values, the sentence is in `present/words`. */
export class UsageError<F extends UsageFault = UsageFault> extends Error {
  readonly fault: F;
  readonly params: UsageFaults[F];

  constructor(fault: F, params: UsageFaults[F]) {
    super(fault);
    this.fault = fault;
    this.params = params;
  }
}

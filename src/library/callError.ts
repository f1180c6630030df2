// What reading files throws for a name in a call → the error of the library, or the same error.
import { UsageError } from "../core.ts";
import { InvalidOption } from "./invalidOption.ts";
import { UnknownName } from "./unknownName.ts";

export function callError(error: unknown): unknown {
  if (!(error instanceof UsageError)) return error;
  if (isFault(error, "unknown-mapping"))
    return new UnknownName("mapping", error.params.written, error.params.known);
  if (isFault(error, "column-twice"))
    return new InvalidOption("columns", `the mapping has a source for "${error.params.column}" already`);
  return error;
}

const isFault = <F extends UsageError["fault"]>(error: UsageError, fault: F): error is UsageError<F> =>
  error.fault === fault;

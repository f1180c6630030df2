// What the flags need of loading, by its old name, until their errors have ids.
export type { Input, LocatedProblem } from "../../workspace/loaded.ts";
export type { LoadRequest } from "../../workspace/loadRequest.ts";

/** The call cannot be used: exit code 2, with this text. */
export class UsageError extends Error {}

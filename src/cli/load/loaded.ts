// What loading gives to a command, by the name that the flags know it by.
export { UsageError, type Input, type LoadRequest, type LocatedProblem } from "../../workspace/loaded.ts";

// The English of NAP2xx: keys and types that the schema of a file refuses.
import type { StructureProblemParams } from "../../../../model/problems/structureProblems.ts";
import type { Params } from "../../../../model/problems/problemInfo.ts";
import { say } from "./wording.ts";
import type { ProblemWordings } from "../../problemWording.ts";

/** How a value is written that a comma has cut. */
const joined = (p: Params): string =>
  p["number"] !== undefined
    ? `write ${say(p, "number")}`
    : p["whole"] !== undefined
      ? `put it in quotes: "${say(p, "whole")}"`
      : `take ${say(p, "piece")} into the quotes or brackets in front of it, or write it as a key with a colon`;
export const structureProblems = {
  NAP201: {
    message: (p) => `unknown key "${say(p, "key")}"`,
    help: (p) => `allowed here: ${say(p, "allowed")}`,
    why: "A key that nobody reads is a rule that nobody applies.",
  },
  NAP202: {
    message: (p) => `the key "${say(p, "key")}" is ${say(p, "state") === "empty" ? "empty" : "missing"}`,
    help: (p) =>
      say(p, "state") === "empty"
        ? `fill it: ${say(p, "expected")}${say(p, "optional") === "yes" ? "; or take it out" : ""}`
        : `add it: ${say(p, "expected")}`,
    why: "Without it the file does not say enough to be scored, and nothing is guessed.",
  },
  NAP204: {
    message: (p) =>
      p["piece"] !== undefined
        ? `within { } a comma ends a value: this one is ${say(p, "found")}, and what is behind the comma (${say(p, "piece")}) belongs to no key`
        : say(p, "found") === "an empty list"
          ? "the list is empty"
          : `found ${say(p, "found")} where something else belongs`,
    help: (p) => (p["piece"] === undefined ? `expected ${say(p, "expected")}` : joined(p)),
    why: "A list where one value belongs, or a word where a number belongs, has no meaning that could be relied on.",
  },
  NAP205: {
    message: (p) =>
      `the ${say(p, "what") === "text" ? "text" : "id"} ${say(p, "written")} is a number to YAML${say(p, "read") === say(p, "written") ? "" : `, which reads it as ${say(p, "read")}`}`,
    help: (p) => `put it in quotes: "${say(p, "written")}"`,
    why: "Unquoted, 1.10 and 1.1 are the same number, and two clauses become one.",
  },
  NAP215: {
    message: (p) => `the published figure ${say(p, "written")} is not quoted`,
    help: (p) => `put it in quotes, exactly as printed: "${say(p, "written")}"`,
    why: "63.3 and 63.30 are different claims: the number of printed decimals says how exact a figure is meant to be.",
  },
  NAP217: {
    message: (p) => `"${say(p, "written")}" is none of the words that can stand here`,
    help: (p) => `one of: ${say(p, "allowed")}`,
    why: "A choice that is not known cannot be applied.",
  },
} satisfies ProblemWordings<StructureProblemParams>;

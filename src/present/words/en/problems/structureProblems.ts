// The English of NAP2xx: keys and types that the schema of a file refuses.
import type { CutOff, StructureProblemParams } from "../../../../model/problems/structureProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { sayCase } from "../../sayCase.ts";
import { expectedText, foundTexts, neededText } from "./schemaExpectations.ts";

/** How a value is written so that a comma does not cut it. */
function uncutText({ piece, whole, number }: CutOff): string {
  if (number !== undefined) return `write ${number}`;
  return whole === undefined
    ? `move ${piece} into the quotes or brackets before it, or write it as a key with a colon`
    : `put it in quotes: "${whole}"`;
}

export const structureProblems: ProblemWordings<StructureProblemParams> = {
  NAP201: {
    message: (p) => `unknown key "${p.key}"`,
    help: (p) => `allowed here: ${p.allowed.join(", ")}`,
    why: "nap cannot apply a rule that stands under a key it does not read.",
  },
  NAP202: {
    message: (p) => `the key "${p.key}" is ${p.state === "empty" ? "empty" : "missing"}`,
    help: (p) =>
      (p.state === "empty" ? "fill it: " : "add it: ") +
      neededText(p.key, p.expected) +
      (p.state === "empty" && p.optional === true ? "; or delete the key" : ""),
    why: "Without it the file does not say enough to be scored, and nap does not guess.",
  },
  NAP204: {
    message: (p) =>
      "cut" in p
        ? `inside { } a comma ends a value: the value here is ${p.cut.value}, and the text after the comma (${p.cut.piece}) does not belong to a key`
        : sayCase(foundTexts, p.found.kind, p.found),
    help: (p) => ("cut" in p ? uncutText(p.cut) : `expected ${expectedText(p.expected)}`),
    why: "A list in the place of one value, or a word in the place of a number, has no meaning that nap could rely on.",
  },
  NAP205: {
    message: (p) =>
      `YAML reads the ${p.what} ${p.written} as a number${p.read === p.written ? "" : `, ${p.read}`}`,
    help: (p) => `put it in quotes: "${p.written}"`,
    why: "Without quotes, 1.10 and 1.1 are the same number, and two clauses become one.",
  },
  NAP215: {
    message: (p) => `the published figure ${p.written} is not in quotes`,
    help: (p) => `put it in quotes, exactly as printed: "${p.written}"`,
    why: "63.3 and 63.30 are different claims: the number of printed decimals says how exact a figure is meant to be.",
  },
  NAP217: {
    message: (p) => `"${p.written}" is not one of the words that can be used here`,
    help: (p) => `one of: ${p.allowed.join(", ")}`,
    why: "nap cannot apply a choice that it does not know.",
  },
};

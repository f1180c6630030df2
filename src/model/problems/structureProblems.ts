// NAP2xx: keys and types that the schema of a file refuses.
import type { Expected, FoundValue } from "./expectations.ts";
import type { ProblemInfo } from "./problemInfo.ts";

/** Within braces a comma has cut `piece` off a value: as one value it would be `whole`, or the number `number`. */
export type CutOff = {
  readonly value: string;
  readonly piece: string;
  readonly whole?: string;
  readonly number?: string;
};

/** What the messages of each code are made of. */
export interface StructureProblemParams {
  readonly NAP201: {
    readonly key: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
  };
  /** `optional`: the key may be left out. */
  readonly NAP202: {
    readonly key: string;
    readonly expected: Expected;
    readonly state?: "empty";
    readonly optional?: true;
  };
  readonly NAP204: { readonly found: FoundValue; readonly expected: Expected } | { readonly cut: CutOff };
  /** `read`: how YAML reads the number; `what`: an id, or another text. */
  readonly NAP205: { readonly what: "id" | "text"; readonly written: string; readonly read: string };
  readonly NAP215: { readonly written: string };
  readonly NAP217: {
    readonly written: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
  };
}

export const structureProblems = {
  NAP201: {
    name: "unknown-key",
    severity: "error",
  },
  NAP202: {
    name: "missing-key",
    severity: "error",
  },
  NAP204: {
    name: "wrong-type",
    severity: "error",
  },
  NAP205: {
    name: "id-not-text",
    severity: "error",
  },
  NAP215: {
    name: "figure-not-quoted",
    severity: "error",
  },
  NAP217: {
    name: "unknown-word",
    severity: "error",
  },
} as const satisfies Record<keyof StructureProblemParams, ProblemInfo>;

// A result and where it comes from → the outer object of the JSON contract.

/** The tool and the input that a result was made with. */
export interface Provenance {
  readonly tool: { readonly name: string; readonly version: string };
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}

export type Kind = "scores" | "check" | "explanation" | "methods" | "audit" | "comparison" | "comparisons";

export const contract = (kind: Kind, { tool, inputs }: Provenance, result: object): object => ({
  schemaVersion: 1,
  kind,
  tool,
  inputs,
  ...result,
});

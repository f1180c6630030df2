// A result and where it comes from → the outer object of the JSON contract.

/** The tool and the input that a result was made with. */
export interface Provenance {
  readonly tool: {
    readonly name: string;
    readonly version: string;
    /** What counted the rows of tables, with its version, where that was not the tool itself. */
    readonly engine?: string;
  };
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}

export type Kind =
  | "scores"
  | "check"
  | "explanation"
  | "methods"
  | "audit"
  | "comparison"
  | "comparisons"
  | "inspection"
  | "list"
  | "collection"
  | "changes"
  | "sensitivity"
  | "progress"
  | "replies"
  | "request"
  | "schedule"
  | "forms";

/** The version of the contract. */
export const schemaVersion = 2 as const;

/** The keys that stand in front of every result. */
export const envelope = <K extends Kind>(kind: K, { tool, inputs }: Provenance) => ({
  schemaVersion,
  kind,
  tool: { ...tool },
  inputs: [...inputs],
});

export const contract = (kind: Kind, provenance: Provenance, result: object): object => ({
  ...envelope(kind, provenance),
  ...result,
});

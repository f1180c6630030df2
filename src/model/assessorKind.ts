// Who assessed, as a kind.

export const assessorKinds = ["self-report", "alternative", "independent", "joint", "coded"] as const;

/**
 * Who assessed: those who carry out the plan (`self-report`), others (`alternative`, `independent`), both together (`joint`);
 * or somebody who read a document that has no ratings (`coded`).
 */
export type AssessorKind = (typeof assessorKinds)[number];

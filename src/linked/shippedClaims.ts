// A shipped assessment → what reads all that it claims, and knows in which tables that stands.
import type { ReadClaims } from "../parse/claims/plainClaims.ts";
import { readClaims } from "../parse/claims/readClaims.ts";
import type { BundledAssessment } from "./bundledData.ts";

/**
 * For `shippedAssessment`: the claims that it has as if it was read from a file.
 *
 * @example
 * const [file] = workspace.assessments;
 * const parts = [shippedPlan(workspace), shippedScales(data), shippedMethods(data)];
 * shippedAssessment(file, ...parts, shippedClaims(file)).assessment.value.statements.length // 1
 */
export const shippedClaims =
  ({ claimTables }: BundledAssessment): ReadClaims =>
  (reader, texts, around) => ({
    ...readClaims(reader, texts, around),
    ...(claimTables === undefined ? {} : { claimTables: claimTables.map(({ source }) => source) }),
  });

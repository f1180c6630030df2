// Claims as written, of whatever → all of them as statements, and the percents of the whole among them.
import { headlineClaims } from "./headlineClaims.ts";
import type { ReadClaims } from "./plainClaims.ts";
import { toStatement } from "./toStatement.ts";

/**
 * Each claim as a statement; percents of the whole plan on the day of the rows are claims besides.
 *
 * @example
 * const { table } = createRatingReader({ keepTexts: false }).finish();
 * const claims = [{ figure: "86" }, { figure: "more than 30", of: "requests", unit: "answers" }];
 * const read = toAssessment("n.yaml", { id: "n", plan: "small", claims }, table, () => startOf("n.yaml"), readClaims);
 * [read.assessment.value.claims.length, read.assessment.value.statements.length] // [1, 2]
 */
export const readClaims: ReadClaims = (reader, texts, around) => {
  const statements = texts.map((text, index) => toStatement(reader, text, ["claims", index], index));
  return {
    claims: headlineClaims(statements, around),
    ...(statements.length === 0 ? {} : { statements }),
  };
};

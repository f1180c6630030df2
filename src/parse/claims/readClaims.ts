// Claims as written, of whatever → all of them as statements, and the percents of the whole among them.
import { headlineClaims } from "./headlineClaims.ts";
import type { ReadClaims } from "./plainClaims.ts";
import { toStatement } from "./toStatement.ts";

export const readClaims: ReadClaims = (reader, texts, around) => {
  const statements = texts.map((text, index) => toStatement(reader, text, ["claims", index], index));
  return {
    claims: headlineClaims(statements, around),
    ...(statements.length === 0 ? {} : { statements }),
  };
};

// A shipped assessment → what reads all that it claims: few claim more than plain percents of the whole.
import { shippedClaims, type BundledAssessment, type ReadClaims } from "../core.ts";

/** `undefined` where plain percents of the whole are all. */
export const bundledClaims = (file: BundledAssessment): ReadClaims | undefined =>
  file.headlines === undefined ? undefined : shippedClaims(file);

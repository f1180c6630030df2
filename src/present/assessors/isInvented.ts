// An assessment → whether its data, or its plan, were made up.
import type { Spoken } from "./codedBody.ts";

export const isInvented = ({ plan, assessment }: Spoken): boolean =>
  assessment.invented || plan?.invented === true;

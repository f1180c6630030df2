// A column → whether its cells are numbers of any kind.
import type { InspectedColumn } from "../model/inspection.ts";

export const isNumeric = ({ kind }: InspectedColumn): boolean =>
  kind === "numbers" || kind === "percents" || kind === "shares" || kind === "ids";

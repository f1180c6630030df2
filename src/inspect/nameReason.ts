// A column that goes by its name → how sure the name is.
import type { GuessReason, InspectedColumn } from "../model/inspection.ts";
import { namedColumn } from "./namedColumn.ts";

export const nameReason = ({ name }: Pick<InspectedColumn, "name">): GuessReason =>
  namedColumn(name)?.rank === 0 ? "name-known" : "name-likely";

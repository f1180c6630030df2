// A computed or published number as text → the same with the decimal sign of the language.
import { localNumber } from "../../../localNumber.ts";
import { common } from "../common.ts";

/** For sentences; what is to be written into a file keeps its point. */
export const localText = (text: string): string => localNumber(text, common.decimal);

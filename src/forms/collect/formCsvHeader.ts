// A cell of the header of a form in csv → the column that it names, so that the header is found below whatever stands above it.
import { formCsvColumns } from "../../model/form.ts";
import { fold } from "../../text/fold.ts";

const names = new Map([...formCsvColumns.rating, ...formCsvColumns.reply].map((name) => [fold(name), name]));

/** `null` for none. @example formCsvHeader("planHash") // "planHash" */
export const formCsvHeader = (name: string): string | null => names.get(fold(name)) ?? null;

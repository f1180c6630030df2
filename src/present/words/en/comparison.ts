// What is said of comparisons.
import { agenda } from "./comparison/agenda.ts";
import { agreement } from "./comparison/agreement.ts";
import { changes } from "./comparison/changes.ts";
import { gates } from "./comparison/gates.ts";
import { reasons } from "./comparison/reasons.ts";
import { sentences } from "./comparison/sentences.ts";
import { terms } from "./comparison/terms.ts";
import { tables } from "./comparison/tables.ts";

export const comparison = { agenda, agreement, changes, gates, reasons, sentences, tables, terms };

// What is said of audits.
import { figure } from "./audit/figure.ts";
import { pairs } from "./audit/pairs.ts";
import { parts } from "./audit/parts.ts";
import { remarks } from "./audit/remarks.ts";

export const audit = { figure, pairs, parts, remarks };

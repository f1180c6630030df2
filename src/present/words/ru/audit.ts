// What is said of audits.
import type { Themes } from "../words.ts";
import { figure } from "./audit/figure.ts";
import { own } from "./audit/own.ts";
import { pairs } from "./audit/pairs.ts";
import { parts } from "./audit/parts.ts";
import { remarks } from "./audit/remarks.ts";
import { statements } from "./audit/statements.ts";

export const audit: Themes["audit"] = { figure, own, pairs, parts, remarks, statements };

// A case and the suite that it is in → its element of JUnit's XML.
import { xmlText } from "./xmlText.ts";

/** One finding, gate or file, and what became of it; `null` where there is nothing to say. */
export interface Case {
  readonly name: string;
  readonly outcome:
    | { readonly kind: "skipped" | "system-out"; readonly lines: readonly string[] }
    | {
        readonly kind: "failure" | "error";
        readonly type: string;
        readonly message: string;
        readonly lines: readonly string[];
      }
    | null;
}

export function junitCase(suite: string, { name, outcome }: Case): string {
  const start = `    <testcase name="${xmlText(name)}" classname="${xmlText(suite)}"`;
  if (outcome === null) return `${start}/>`;
  const attributes =
    "type" in outcome ? ` type="${xmlText(outcome.type)}" message="${xmlText(outcome.message)}"` : "";
  const text = outcome.lines.map(xmlText).join("\n");
  return `${start}>\n      <${outcome.kind}${attributes}>${text}</${outcome.kind}>\n    </testcase>`;
}

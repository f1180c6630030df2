// Every kind of output that a call can write: the call, and the files that lie there before.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface OutputKind {
  readonly name: string;
  readonly call: readonly string[];
  /** Whether the call adds to a file, which then holds what it held and, after it, the whole result or nothing of it. */
  readonly adds?: true;
}

const score = (target: string): readonly string[] => [
  "score",
  "ratings.csv",
  "--force",
  "--quiet",
  "--format",
  target,
];

/** A result in each format, then what a command of its own writes. */
export const outputKinds: readonly OutputKind[] = [
  ...["json", "jsonl", "csv", "tsv", "markdown", "pretty", "compact", "svg", "xlsx", "docx"].map(
    (format): OutputKind => ({ name: format, call: score(`${format}=out/result.${format}`) }),
  ),
  ...["sarif", "junit", "gitlab", "github"].map((format): OutputKind => ({
    name: format,
    call: ["check", "ratings.csv", "--force", "--format", `${format}=out/findings.${format}`],
  })),
  { name: "two formats", call: [...score("json=out/a.json"), "--format", "csv=b.csv"] },
  { name: "added", call: score("jsonl+=log.jsonl"), adds: true },
  { name: "page", call: ["report", "ratings.csv", "--force", "--quiet", "-o", "out/page.html"] },
  { name: "forms", call: ["form", "--all-bodies", "--scale", "three-step", "--force", "-o", "out"] },
  { name: "collected tables", call: ["collect", "returned", "--force", "--skip-bad-rows", "-o", "out"] },
  { name: "workspace", call: ["init", "book.csv", "-o", "out"] },
  { name: "baseline", call: ["check", "--update-baseline", "--baseline", "baseline.yaml"] },
  { name: "fixes", call: ["check", "slips.csv", "--fix"] },
  { name: "schemas", call: ["schema", "--write", "out", "--force"] },
];

/** What every call of the list needs, and old results for those that replace one. */
export function prepareFolder(folder: string, project: string): void {
  cpSync(join(project, "fixtures/returned-forms"), folder, { recursive: true });
  const texts = {
    "ratings.csv": "clause,activity,body,status\n1.1,,moj,full\n",
    "book.csv": "Öhdəlik;Status\n1.1;Tam icra olunub\n1.2;İcra olunmayıb\n",
    "slips.csv": "\ufeffclause;status\n1.1 ;full\n1.2;partial\n",
    "log.jsonl": '{"an":"older line"}\n',
    "b.csv": "an older result\n",
  };
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

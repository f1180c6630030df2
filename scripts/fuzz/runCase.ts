// A hostile case in a folder of its own → what nap did with it, as a fault that there should not be; `null` where all is well.
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Bundled } from "../../src/core.ts";
import { main } from "../../src/cli/main.ts";
import type { HostileCase } from "./hostileCase.ts";
import { faultOfPage } from "./faultOfPage.ts";
import { faultOfRun, type FinishedRun } from "./faultOfRun.ts";

/** Stands in a file beside the folder, which nothing that nap writes may show. */
const secret = "nobody-may-see-this-d41d8cd9";

/** What there is beside the folder in which nap runs. */
const beside = ["secret.csv", "work"];

/** @param folder that is the fuzz's own */
export function layOut({ files, links = {}, isRepository = false }: HostileCase, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const cwd = join(folder, "work");
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(folder, "secret.csv"), `clause,status,${secret}\n1.1,${secret},x\n`);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(cwd, name));
  if (!isRepository) return;
  const git = (...args: readonly string[]): void =>
    void execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", ...args], {
      cwd,
      stdio: "ignore",
    });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "x");
  writeFileSync(join(cwd, "assessments/first/ratings.csv"), "clause,status\n1.1,none\n1.2,full\n");
}

export async function runCase(given: HostileCase, folder: string, bundled: Bundled): Promise<string | null> {
  const cwd = join(folder, "work");
  for (const argv of given.calls) {
    const run = await runOnce(argv, cwd, bundled);
    // What the call itself names is trusted: it may say what stands there.
    const isNamed = argv.some((text) => text.includes("secret.csv"));
    const fault = faultOfRun(run, given.table ?? null, isNamed ? null : secret);
    if (fault !== null) return `${argv.join(" ").slice(0, 300)}: ${fault}`;
  }
  const found = readdirSync(folder).toSorted();
  if (found.join() !== beside.join()) return `wrote outside of its folder: ${found.join(", ")}`;
  const page = given.page === undefined ? null : join(cwd, given.page);
  return page !== null && existsSync(page) ? faultOfPage(readFileSync(page, "utf8")) : null;
}

async function runOnce(argv: readonly string[], cwd: string, bundled: Bundled): Promise<FinishedRun> {
  const written = { stdout: [] as string[], stderr: [] as string[] };
  const write = (stream: keyof typeof written) => (text: string) => {
    written[stream].push(text);
    return Promise.resolve();
  };
  const exitCode = await main(argv, {
    cwd,
    variables: { NAP_DEBUG: "1", PATH: process.env["PATH"] },
    today: () => "2026-06-30",
    ask: null,
    pagePart: (name) => readFileSync(join("dist/page", name), "utf8"),
    stdin: () => (async function* () {})(),
    stdout: write("stdout"),
    stderr: write("stderr"),
    columns: null,
    bundled,
  });
  return { argv, exitCode, stdout: written.stdout.join(""), stderr: written.stderr.join("") };
}

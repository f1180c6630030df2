// The process → an environment → `main` → the process's exit code.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeStream } from "../io/write/writeStream.ts";
import type { Environment } from "./environment.ts";
import { isPersonThere } from "./isPersonThere.ts";
import { main } from "./main.ts";

/** Where not even an error can be told, the exit code still tells it. */
const quietly =
  (write: (text: string) => Promise<void>) =>
  (text: string): Promise<void> =>
    write(text).catch(() => {});

/** A file for each shipped plan, and one for what they share. */
const readBundled = <T>(name: string): Promise<T> =>
  Promise.resolve(JSON.parse(readFileSync(join(import.meta.dirname, `bundled/${name}.json`), "utf8")) as T);

/** What a shell expects of a program that a signal has ended. */
const interrupted = 130;

export async function run(): Promise<void> {
  const argv = process.argv.slice(2);
  const stderr = quietly(writeStream(2));
  const environment: Environment = {
    cwd: process.cwd(),
    variables: process.env,
    today: () => new Date().toISOString().slice(0, 10),
    stdin: () => process.stdin,
    stdout: writeStream(1),
    stderr,
    // Asked for by what a person reads; the streams of the process are not loaded for anything else.
    get columns() {
      return process.stdout.isTTY ? process.stdout.columns : null;
    },
    get ask(): Environment["ask"] {
      return isPersonThere(process.stdin, process.stderr, process.env)
        ? async (question) => (await import("./askInTerminal.ts")).askInTerminal(question)
        : null;
    },
    pagePart: (name) => readFileSync(join(import.meta.dirname, `../page/${name}`), "utf8"),
    progress: async (...reading) =>
      (await import("./progressAtTerminal.ts")).progressAtTerminal(reading, argv, environment, process),
    bundled: { index: () => readBundled("index"), workspace: readBundled },
  };
  // Leaving by `exit` lets the writer of files take its temporary ones away; those it would replace stay whole.
  process.on("SIGINT", () => {
    void import("./interruptedText.ts")
      .then(({ interruptedText }) => interruptedText(argv, environment))
      .then(stderr)
      .finally(() => process.exit(interrupted));
  });
  process.exitCode = await main(argv, environment);
}

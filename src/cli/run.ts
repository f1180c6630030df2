// The process → an environment → `main` → the process's exit code.
import { readFileSync } from "node:fs";
import { writeStream } from "../io/writeStream.ts";
import type { BundledData } from "./load/bundledData.ts";
import { main } from "./main.ts";

export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    variables: process.env,
    stdin: () => process.stdin,
    stdout: writeStream(1),
    stderr: writeStream(2),
    // Asked for by what a person reads; the streams of the process are not loaded for anything else.
    get columns() {
      return process.stdout.isTTY ? process.stdout.columns : null;
    },
    bundled: () =>
      Promise.resolve(
        JSON.parse(readFileSync(new URL("bundled.json", import.meta.url), "utf8")) as BundledData,
      ),
  });
}

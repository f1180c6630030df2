// The process → an environment → `main` → the process's exit code.
import { readFile } from "node:fs/promises";
import type { BundledData } from "./load/bundledData.ts";
import { main } from "./main.ts";

/** Writes and waits until the text was taken; a reader that went away is an EPIPE error. */
function writer(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  // The error of a write comes to its callback; without a listener the stream would end the process all the same.
  stream.on("error", () => {});
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
}

/** Where not even an error can be told, the exit code still tells it. */
const quietly =
  (write: (text: string) => Promise<void>) =>
  (text: string): Promise<void> =>
    write(text).catch(() => {});

/** What a shell expects of a program that a signal has ended. */
const interrupted = 130;

export async function run(): Promise<void> {
  const stderr = quietly(writer(process.stderr));
  // Leaving by `exit` lets the writer of files take its temporary ones away; those it would replace stay whole.
  process.on("SIGINT", () => {
    void stderr("nap: interrupted\n").then(() => process.exit(interrupted));
  });
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    variables: process.env,
    stdin: () => process.stdin,
    stdout: writer(process.stdout),
    stderr,
    columns: process.stdout.isTTY ? process.stdout.columns : null,
    bundled: async () =>
      JSON.parse(await readFile(new URL("bundled.json", import.meta.url), "utf8")) as BundledData,
  });
}

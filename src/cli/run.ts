// The process → an environment → `main` → the process's exit code.
import { readFile } from "node:fs/promises";
import type { BundledData } from "./load/bundledData.ts";
import { main } from "./main.ts";

/** Writes and waits until the text was taken; a reader that went away is an EPIPE error. */
const writer =
  (stream: NodeJS.WriteStream) =>
  (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.once("error", reject);
      stream.write(text, (error) => {
        stream.off("error", reject);
        if (error) reject(error);
        else resolve();
      });
    });

export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    variables: process.env,
    stdin: () => process.stdin,
    stdout: writer(process.stdout),
    stderr: writer(process.stderr),
    columns: process.stdout.isTTY ? process.stdout.columns : null,
    bundled: async () =>
      JSON.parse(await readFile(new URL("bundled.json", import.meta.url), "utf8")) as BundledData,
  });
}

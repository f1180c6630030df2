// A command line → the readable record of its run: command, standard output, standard error, exit code.
import { expect } from "vitest";
import { runCli, type CliWorld } from "./runCli.ts";

/**
 * Runs `nap ARGV` and compares the record with `test/transcripts/NAME.txt`; `npx vitest run -u` writes it anew.
 * Arguments with spaces or quotes are put in single quotes, as a shell wants them.
 */
export async function expectTranscript(
  name: string,
  argv: readonly string[],
  world: CliWorld = {},
): Promise<void> {
  const { stdout, stderr, exitCode } = await runCli(argv, world);
  const sections = [
    `$ ${["nap", ...argv].map(quoted).join(" ")}\n`,
    ...(stdout === "" ? [] : [`--- stdout\n${ended(stdout)}`]),
    ...(stderr === "" ? [] : [`--- stderr\n${ended(stderr)}`]),
    `--- exit code ${exitCode}\n`,
  ];
  await expect(sections.join("")).toMatchFileSnapshot(`../transcripts/${name}.txt`);
}

const quoted = (argument: string): string =>
  /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`;

const ended = (text: string): string =>
  text.endsWith("\n") ? text : `${text}\n(no line break at the end)\n`;

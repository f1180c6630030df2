// what commander objects to → its ids, and what is read of its sentences: the parts in quotes, and two numbers
import { Command, CommanderError } from "commander";
import { expect, test } from "vitest";
import { callFault } from "../../src/cli/usage/callFault.ts";

/** What commander throws for a call. */
function errorOf(argv: readonly string[]): CommanderError {
  const silent = { writeErr: () => undefined, writeOut: () => undefined };
  const program = new Command("nap").exitOverride().configureOutput(silent);
  program
    .command("schema")
    .argument("[name]")
    .option("-o, --output <path>", "a file")
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput(silent)
    .action(() => undefined);
  try {
    program.parse([...argv], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error;
    throw error;
  }
  throw new Error("commander takes the call");
}

test.each([
  [
    ["schema", "--wriet"],
    "commander.unknownOption",
    "unknown-option",
    { written: "--wriet", suggestion: "--write" },
  ],
  [["schem"], "commander.unknownCommand", "unknown-command", { written: "schem", suggestion: "schema" }],
  [["schema", "-o"], "commander.optionMissingArgument", "no-value", { flag: "--output" }],
  [
    ["schema", "a", "b", "c"],
    "commander.excessArguments",
    "too-many-names",
    { command: "nap schema", most: 1, given: 3 },
  ],
])("%j", (argv, code, fault, params) => {
  const error = errorOf(argv);
  expect(error.code).toBe(code);
  const found = callFault(error.code, error.message, argv);
  expect(found?.fault).toBe(fault);
  expect(found?.params).toMatchObject(params);
});

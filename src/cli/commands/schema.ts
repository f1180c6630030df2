// `nap schema`: the JSON Schemas of the files that nap reads and of the results that it writes.
import { resolve } from "node:path";
import { jsonSchema, schemaNames, UsageError, type SchemaName } from "../../core.ts";
import type { Environment } from "../environment.ts";
import type { ExitCode } from "../exitCode.ts";
import { oneOf } from "../flags/oneOf.ts";

export interface SchemaFlags {
  readonly write?: string;
  readonly force?: boolean;
}

export async function schema(
  name: string | undefined,
  { write, force = false }: SchemaFlags,
  environment: Environment,
): Promise<ExitCode> {
  const wanted = name === undefined ? schemaNames : [oneOf("nap schema", name, schemaNames)];
  if (write !== undefined) {
    if (write.trim() === "") throw new UsageError("no-value", { flag: "--write" });
    const { writeOutputs } = await import("../../io/write/writeOutputs.ts");
    const files = wanted.map((own) => ({
      path: resolve(environment.cwd, write, `${own}.json`),
      name: `${write}/${own}.json`,
      append: false,
      content: [contentOf(own)],
    }));
    await writeOutputs(files, force);
    return 0;
  }
  const [only, ...others] = wanted;
  await environment.stdout(
    only === undefined || others.length > 0
      ? wanted.map((own) => `${own.padEnd(12)}${titleOf(own)}\n`).join("")
      : contentOf(only),
  );
  return 0;
}

const contentOf = (name: SchemaName): string => `${JSON.stringify(jsonSchema(name), null, 2)}\n`;

const titleOf = (name: SchemaName): string =>
  String((jsonSchema(name) as { description?: unknown }).description ?? "");

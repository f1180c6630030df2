// the package as npm would publish it -> what publint and attw object to, and exit code 1 if anything
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { filterProblems, problemKindInfo } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { packPackage } from "./packPackage.ts";

const root = join(import.meta.dirname, "..");
const { folder, tarball } = packPackage(root);
const bytes = new Uint8Array(readFileSync(tarball));
rmSync(folder, { recursive: true });

const objections = [...(await lintContents()), ...(await lintTypes())];
process.stdout.write(
  objections.map((text) => `${text}\n`).join("") || "publint and attw object to nothing\n",
);
process.exitCode = objections.length > 0 ? 1 : 0;

async function lintContents(): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg) ?? message.code}`);
}

/** The package is ESM only: how CommonJS and old resolvers see it does not count. */
async function lintTypes(): Promise<string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(bytes));
  if (!analysis.types) return ["attw: the package has no types"];
  const problems = (["node16-esm", "bundler"] as const).flatMap((resolutionKind) =>
    filterProblems(analysis, { resolutionKind }).map(
      ({ kind }) => `attw: ${problemKindInfo[kind].shortDescription} (${resolutionKind})`,
    ),
  );
  return [...new Set(problems)];
}

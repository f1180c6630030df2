// The pages of the problem codes → as the table and the snapshots of the examples have them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemPages } from "../../scripts/problemPages.ts";
import { projectRoot } from "../architecture/projectRoot.ts";

test("docs/problems is what `npm run docs:problems` writes", async () => {
  const folder = join(projectRoot, "docs/problems");
  const written = readdirSync(folder).map(
    (name) => [name, readFileSync(join(folder, name), "utf8")] as const,
  );
  expect(new Map(written)).toEqual(new Map(await problemPages(projectRoot)));
});

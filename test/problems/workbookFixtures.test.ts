// fixtures/problems/**/*.xlsx -> as they are made; one that is deleted is made anew
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { workbookFixtures } from "./workbookFixtures.ts";

test.each(Object.entries(workbookFixtures))("%s", (name, bytes) => {
  const path = join(projectRoot, "fixtures/problems", name);
  if (!existsSync(path)) writeFileSync(path, bytes);
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

// README's six lines, in a project that has installed the package → they run, and the strictest compiler takes them.
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runnable } from "../docs/publicDocs.ts";
import { checkTypes } from "./checkTypes.ts";
import { installPacked } from "./installPacked.ts";
import { readmeLines, writeReadmeWorkspace } from "./readmeFiles.ts";

let folder = "";
beforeAll(() => {
  folder = installPacked();
  writeReadmeWorkspace(join(folder, "monitoring"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("they are six", () => {
  expect(
    readmeLines
      .trim()
      .split("\n")
      .filter((line) => line !== ""),
  ).toHaveLength(6);
});

test("they run in plain JavaScript, and give what stands behind them", () => {
  const { code, checks } = runnable(readmeLines);
  expect(checks).toBe(2);
  const same = `const expectSame = async (written, value, expected) => {
    if ((await value()) !== (await expected())) throw new Error(written + " is " + (await value()));
    console.log(written);
  };`;
  writeFileSync(join(folder, "six.js"), `${same}\n${code}`);
  const shown = execFileSync(process.execPath, ["six.js"], { cwd: folder, encoding: "utf8", stdio: "pipe" });
  expect(shown).toBe("ngo.overall.percent;\nngo.overall.exact;\n");
});

// One compilation a resolution: the types of what the package depends on take most of the time.
test.each(["nodeNext", "bundler"] as const)(
  "the strictest TypeScript takes them, and sees a slip in them (%s)",
  (resolution) => {
    const [right, wrong] = [join(folder, "six.mts"), join(folder, "slip.mts")];
    writeFileSync(right, readmeLines);
    writeFileSync(wrong, readmeLines.replace("overall.percent", "overall.persent"));
    const objections = checkTypes([right, wrong], resolution);
    expect(objections).toEqual([expect.stringMatching(/slip\.mts: Property 'persent' does not exist/)]);
  },
  120_000,
);

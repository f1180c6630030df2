// folders like data/ → in which order their plans are compiled, and what the build refuses to ship
import { rmSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { compileData } from "../../scripts/compileData.ts";
import { plantFiles } from "../architecture/plantFiles.ts";
import { madeUpData } from "./madeUpData.ts";

function planted(changes: Readonly<Record<string, string>>): string {
  const folder = plantFiles({ ...madeUpData, ...changes });
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const changed = (path: string, from: string | RegExp, to: string): Readonly<Record<string, string>> => ({
  [path]: (madeUpData[path] ?? "").replace(from, to),
});
const [coast, town] = ["plans/coast/plan.yaml", "plans/town/plan.yaml"];
const [ministry, council] = ["plans/coast/assessments/ministry", "plans/town/assessments/council"];
const claims = `${ministry}/claims.csv`;

test("the plan that is shown where nothing is named is the first, whatever the others are called", async () => {
  const another = (id: string): Readonly<Record<string, string>> => ({
    [`plans/${id}/plan.yaml`]: (madeUpData[coast] ?? "").replace("coast", id),
    [`plans/${id}/assessments/of-${id}/assessment.yaml`]: (madeUpData[`${ministry}/assessment.yaml`] ?? "")
      .replace("id: ministry", `id: of-${id}`)
      .replace("claims.csv", '[{figure: "86"}]'),
  });
  const { workspaces } = await compileData(planted({ ...another("az-nap-2020-2022"), ...another("aa") }));
  expect(workspaces.map(({ plan }) => plan.text.id)).toEqual(["az-nap-2020-2022", "aa", "coast", "town"]);
});

test("it is that of 2020 to 2022", async () => {
  const { workspaces } = await compileData("data");
  expect(workspaces[0]?.plan.text.id).toBe("az-nap-2020-2022");
});

test.each([
  ["scales beside a plan", { "plans/town/scales/own.yaml": "" }, "plans/town/scales would not be shipped"],
  ["rules beside a plan", { "plans/town/nap.yaml": "" }, "plans/town/nap.yaml would not be shipped"],
  ["a folder with another name", changed(town, "town", "city"), "plans/town has the plan city"],
  [
    "two assessments with one id",
    changed(`${council}/assessment.yaml`, "council", "ministry"),
    "there is another ministry",
  ],
  ["a mapping", changed(`${council}/assessment.yaml`, "plan:", "mapping: own\nplan:"), "it has a mapping"],
  ["a claim that cannot be read", changed(claims, "86.21", "most"), "NAP210"],
  ["a row of claims that is too long", changed(claims, "done,", "done,,,,,,,,"), "NAP109"],
  ["a table of claims that is not there", changed(`${ministry}/assessment.yaml`, "claims.csv", "no.csv"), "NAP101"],
])("%s: the build says so", async (_, changes: Readonly<Record<string, string>>, reason) => {
  await expect(compileData(planted(changes))).rejects.toThrow(reason);
});

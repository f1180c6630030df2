// a workspace without a problem and one slip in it → one problem, of that code, in that file and line
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { useMistakesFolder } from "./mistakesFolder.ts";
import { replySlips } from "./replySlips.ts";
import { files, problemOf, slips } from "./slips.ts";

const folder = useMistakesFolder();

const check = async (): Promise<string[]> =>
  (await folder.check()).map(({ code, file, line }) => `${code} ${file}:${line}`);

test("the workspace itself has none", async () => expect(await check()).toEqual([]));

test.each([...slips, ...replySlips].map((slip) => ({ slip, name: slip.join(" ") })))(
  "$name",
  async ({ slip }) => {
    const [file, from, to] = slip;
    const text = readFileSync(folder.path(files[file]), "utf8");
    folder.replaceIn(files[file], from, to);
    expect(await check()).toEqual([problemOf(slip, text)]);
  },
);

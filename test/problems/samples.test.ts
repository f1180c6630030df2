// the example of each code → the parameters of its problem, which are the samples (renewed with npm test -- -u)
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import type { ProblemCode } from "../../src/core.ts";
import { claimProblems } from "../../src/model/problems/claimProblems.ts";
import { fileProblems } from "../../src/model/problems/fileProblems.ts";
import { gateProblems } from "../../src/model/problems/gateProblems.ts";
import { judgementProblems } from "../../src/model/problems/judgementProblems.ts";
import { methodProblems } from "../../src/model/problems/methodProblems.ts";
import { referenceProblems } from "../../src/model/problems/referenceProblems.ts";
import { structureProblems } from "../../src/model/problems/structureProblems.ts";
import { tableProblems } from "../../src/model/problems/tableProblems.ts";
import { valueProblems } from "../../src/model/problems/valueProblems.ts";
import { workbookProblems } from "../../src/model/problems/workbookProblems.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";
import { exampleOf } from "./exampleFiles.ts";
import { inFolderOf } from "./inFolderOf.ts";

const groups = {
  claim: claimProblems,
  file: fileProblems,
  gate: gateProblems,
  judgement: judgementProblems,
  method: methodProblems,
  reference: referenceProblems,
  structure: structureProblems,
  table: tableProblems,
  value: valueProblems,
  workbook: workbookProblems,
};

async function sampleOf(code: ProblemCode): Promise<object> {
  const { files, argv } = exampleOf(code, "bad");
  const { stdout } = await inFolderOf(files, (cwd) => runCli([...argv, "--format", "json"], { cwd }));
  const { problems } = JSON.parse(stdout) as { problems: { code: string; params: object }[] };
  return problems.find((found) => found.code === code)?.params ?? {};
}

test.each(Object.entries(groups))("the samples of the group %s", async (group, table) => {
  const codes = Object.keys(table) as ProblemCode[];
  const samples: Record<string, object> = {};
  for (const code of codes) samples[code] = await sampleOf(code);
  const path = join(projectRoot, `src/model/problems/samples/${group}Samples.ts`);
  const type = `${group.charAt(0).toUpperCase()}${group.slice(1)}ProblemParams`;
  const text = `// The parameters that the examples of the group have; \`npm test -- -u\` renews them.
import type { ${type} } from "../${group}Problems.ts";

export const ${group}Samples: ${type} = ${JSON.stringify(samples)};
`;
  const options = await resolveConfig(path);
  await expect(await format(text, { ...options, filepath: path })).toMatchFileSnapshot(path);
});

// Bodies called by their names in any language, by aliases, or by something else → their figures, or what is wrong with the cell.
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const at = (name: string) => ({ cwd: join(projectRoot, "fixtures/trust/body-names", name) });

test("every name of a body is the body", async () => {
  const { stdout } = await runCli(["score", "--format", "json", "--quiet", "--ratings"], at("fine"));
  const { scores, problems } = JSON.parse(stdout);
  expect(problems).toEqual([]);
  // 1.1 full and none, 1.2 full and partial, 1.3 full and none, 1.4 full and none.
  expect(scores[0].clauses.map(({ exact }: { exact: string }) => exact)).toEqual(["50", "75", "50", "50"]);
  expect(scores[0].bodies.map(({ id, exact }: { id: string; exact: string }) => `${id} ${exact}`)).toEqual([
    "moj 100",
    "city 50/3",
    "tax 50",
  ]);
  const rows = scores[0].clauses.flatMap(({ ratings }: { ratings: { body: string }[] }) => ratings);
  expect(rows.map(({ body }: { body: string }) => body)).toEqual([
    "moj",
    "city",
    "moj",
    "city",
    "moj",
    "tax",
    "tax",
    "city",
  ]);
});

test("explained and compared under one id", async () => {
  const explained = await runCli(["explain", "body:moj", "--format", "csv", "--quiet"], at("fine"));
  expect(explained.stdout.match(/ratings\.csv,\d+,,moj,/g)).toHaveLength(3);
  const { stdout } = await runCli(
    ["compare", "y1", "y1", "--method", "halves", "--method", "binary", "--format", "json", "--quiet"],
    at("fine"),
  );
  const { bodies } = JSON.parse(stdout) as { bodies: { id: string }[] };
  expect(bodies.map(({ id }) => id)).toEqual(["moj", "city", "tax"]);
});

interface Found {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly params: { readonly suggestion?: string; readonly shared?: readonly string[] };
}

const problemsOf = async (id: string, language = "en"): Promise<Found[]> => {
  const argv = ["check", "--format", "json", "--lang", language];
  const { problems } = JSON.parse((await runCli(argv, at("wrong"))).stdout) as { problems: Found[] };
  return problems.filter(({ file }) => file === `assessments/${id}/ratings.csv`);
};

const shortly = ({ line, code, params: { suggestion, shared } }: Found): string =>
  [line, code, suggestion ?? shared?.join("|") ?? "none"].join(" ");

test.each([
  ["misspelt", ["2 NAP303 moj", "3 NAP303 city", "4 NAP303 moj", "5 NAP303 none"]],
  ["shared", ["2 NAP303 moj|city"]],
  ["twice", ["3 NAP309 none", "4 NAP309 none", "6 NAP309 none"]],
  [
    "hidden",
    ["2 NAP303 moj", "3 NAP303 city", "4 NAP303 tax", "5 NAP302 1.4", "6 NAP302 1.2", "7 NAP303 moj"],
  ],
])("%s", async (id, expected) => {
  expect((await problemsOf(id)).map(shortly)).toEqual(expected);
});

test("characters that nobody sees are named, whichever they are", async () => {
  const messages = (await problemsOf("hidden")).map(({ message }) => /U\+[0-9A-F]{4}/.exec(message)?.[0]);
  expect(messages).toEqual(["U+200F", "U+200B", "U+200F", "U+200F", "U+200B", "U+2066"]);
});

test.each([
  ["en", '"Justice" is a name of several bodies of the plan: moj, city (in row 2)'],
  ["az", '"Justice" planda bir neçə qurumun adıdır: moj, city'],
  ["ru", "«Justice» — название нескольких органов плана: moj, city"],
])("a name that two bodies share, in %s", async (language, message) => {
  expect((await problemsOf("shared", language))[0]?.message).toContain(message);
});

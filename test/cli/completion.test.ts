// `nap completion` -> what each shell is told; and bash, with ids that want to be run, which it never runs
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lineWords } from "../../src/cli/completion/lineWords.ts";
import { commandTable } from "../../src/cli/usage/commandTable.ts";
import { optionsOf } from "../../src/cli/usage/optionsOf.ts";
import { findingFormats, formatNames, isOwnFormat } from "../../src/render/registry.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

const told = async (words: readonly string[], cwd = "/"): Promise<string[]> => {
  const { stdout, stderr, exitCode } = await runCli(["completion", "fish", "--", ...words], { cwd });
  expect([stderr, exitCode]).toEqual(["", 0]);
  return stdout.split("\n").slice(0, -1);
};
const flagsOf = (name: keyof typeof commandTable): string[] =>
  [...optionsOf(commandTable[name]).keys(), "help"].map((flag) => `--${flag}`);

test("commands, and the flags of each", async () => {
  expect(await told([""])).toEqual([...Object.keys(commandTable), "help"]);
  expect(await told(["--lang", "az", "co"])).toEqual(["compare", "collect", "counts", "completion"]);
  for (const name of Object.keys(commandTable) as (keyof typeof commandTable)[])
    expect(await told([name, "-"]), name).toEqual(flagsOf(name));
});

test.each<readonly [readonly string[], readonly string[]]>([
  [["score", "--format", ""], formatNames],
  [
    ["audit", "--format", ""],
    formatNames.filter((name) => !isOwnFormat(name) && !findingFormats.some((other) => other === name)),
  ],
  [["list", "--format", "g"], []],
  [
    ["score", "--pack", ""],
    ["body", "comments"],
  ],
  [["score", "--pack=b"], ["--pack=body"]],
  [["compare", "--pack", ""], ["meeting"]],
  ...["check", "score", "compare"].map(
    (name) =>
      [
        [name, "--format", "git"],
        ["github", "gitlab"],
      ] as const,
  ),
  [
    ["score", "--format=j"],
    ["--format=json", "--format=jsonl", "--format=junit"],
  ],
  [["check", "--fail-on", "n"], ["never"]],
  [
    ["score", "--if-no-figure", ""],
    ["fail", "pass"],
  ],
  [["compare", "--if-no-figure", "p"], ["pass"]],
  [["score", "--scale", "can"], ["canada-nap"]],
  [["methods", "hal"], ["halves"]],
  [["explain", "method:hal"], ["method:halves"]],
  [["compare", "self"], ["self-report"]],
  [["sensitivity", "self"], ["self-report"]],
  [["sensitivity", "--together", "d"], ["doubt"]],
  [["collect", "--repeats", "me"], ["merge-equal"]],
  [
    ["list", "m"],
    ["mappings", "methods"],
  ],
  [["schema", "p"], ["plan"]],
  [["help", "out"], ["output"]],
  [["score", "--quiet", ""], []],
  [["no-such", ""], []],
])("nap %j goes on with %j", async (words, expected) => {
  expect(await told(words)).toEqual(expected);
});

test("words of a line are read as bash reads them", () => {
  for (const line of ["a b", "a 'b c' d", 'a "b $c\'d" e', String.raw`a b\ c "d\"e" ''`, "a  "]) {
    const { stdout } = spawnSync("bash", ["-c", `c=; printf '%s\\n' ${line}`], { encoding: "utf8" });
    const { words } = lineWords(line.replace("$c", ""));
    expect(words.filter((word, at) => word !== "" || at < words.length - 1)).toEqual(
      stdout
        .split("\n")
        .slice(0, -1)
        .filter((word, at, all) => word !== "" || at < all.length - 1),
    );
  }
});

const hostile = [
  "plain-id",
  "with space",
  "$(touch planted)",
  "`touch planted`",
  "';touch planted;'",
  '"; touch planted; "',
  "a&touch planted",
  "*",
  "~root",
  "{a,b}",
  "!!",
  "back\\slash",
  "#no-comment",
  "ölçü",
];

/** A workspace whose assessments have these ids. */
function workspace(folder: string, ids: readonly string[]): void {
  const yaml = (id: string): string => JSON.stringify(id);
  mkdirSync(join(folder, "assessments"));
  writeFileSync(
    join(folder, "plan.yaml"),
    "format: nap/plan@1\nid: p\ntitle: P\nperiod: {start: 2020, end: 2020}\ndirections: [{id: d, title: D, clauses: [{id: '1', title: C}]}]\n",
  );
  writeFileSync(join(folder, "r.csv"), "clause,status\n1,full\n");
  ids.forEach((id, at) =>
    writeFileSync(
      join(folder, `assessments/${at}.yaml`),
      `format: nap/assessment@1\nid: ${yaml(id)}\nplan: p\nassessor: {name: N, kind: independent}\nscale: three-step\nmethod: halves\nratings: ../r.csv\n`,
    ),
  );
}

/** Presses Tab behind `line`, then runs what stands there: gives the last argument, or `null` where nothing was put in. */
function complete(folder: string, line: string): string[] {
  const script = `
    source <(nap completion bash)
    COMP_LINE=$1 COMP_POINT=\${#1}
    _nap
    for reply in "\${COMPREPLY[@]}"; do
      eval "set -- $reply"
      printf '%s\\0' "$#" "$1"
    done`;
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(
    join(bin, "nap"),
    `#!/bin/sh\nexec "${process.execPath}" "${projectRoot}/bin/nap.cjs" "$@"\n`,
  );
  chmodSync(join(bin, "nap"), 0o755);
  const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", script, "bash", line], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: `${bin}:${process.env["PATH"]}`, HOME: folder },
  });
  expect(stderr).toBe("");
  return stdout.split("\0").slice(0, -1);
}

test("bash puts in what is one word, and runs none of it", () =>
  inTemporaryFolder((folder) => {
    workspace(folder, [...hostile, "-flag", "line\u2028break"]);
    const replies = complete(folder, "nap score --assessment ");
    const words = replies.filter((_, at) => at % 2 === 1);
    expect(words.toSorted()).toEqual(hostile.toSorted());
    expect(new Set(replies.filter((_, at) => at % 2 === 0))).toEqual(new Set(["1"]));
    // Within quotes of the user, only what needs none.
    expect(complete(folder, "nap score --assessment '")).toEqual(["1", "plain-id", "1", "ölçü"]);
    expect(complete(folder, "nap score --assessment=pl")).toEqual(["1", "plain-id"]);
    expect(complete(folder, "nap explain method:hal")).toEqual(["1", "halves"]);
    expect(complete(folder, "nap compare --format=git")).toEqual(["1", "github", "1", "gitlab"]);
    // Nor what stands in the line already.
    expect(complete(folder, "nap score --assessment $(touch planted) --fo")).toEqual([
      "1",
      "--format",
      "1",
      "--force",
    ]);
    expect(existsSync(join(folder, "planted"))).toBe(false);
  }));

test("a workspace that cannot be read has the ids that are shipped", () =>
  inTemporaryFolder(async (folder) => {
    writeFileSync(join(folder, "nap.yaml"), "format: nap/workspace@1\nplans: gone.yaml\n");
    expect(await told(["score", "--method", "halv"], folder)).toEqual(["halves"]);
    expect(await told(["score", "--fo"], folder)).toEqual(["--format", "--force"]);
  }));

test("each shell has a script, which bash can read where it is bash's own", async () => {
  const { stdout } = await runCli(["completion"]);
  expect(stdout).toBe("bash\nzsh\nfish\n");
  for (const shell of stdout.trim().split("\n"))
    expect((await runCli(["completion", shell])).stdout).toContain(`nap completion ${shell} --`);
  expect((await runCli(["completion", "tcsh"])).exitCode).toBe(2);
  expect(readFileSync(join(projectRoot, "docs/outputs.md"), "utf8")).toContain(
    'eval "$(nap completion bash)"',
  );
});

test("bodies and rounds are those of the plans around", () =>
  inTemporaryFolder(async (folder) => {
    writeFileSync(
      join(folder, "plan.yaml"),
      'format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2021}\nrounds: [{id: m06, month: 6}, {id: y1, month: 12}]\nbodies: [{id: moj}, {id: -x}]\ndirections: [{id: "1", clauses: [{id: "1.1", title: t, lead: [moj, mof]}]}]\n',
    );
    expect(await told(["form", "--body", ""], folder)).toEqual([]);
    writeFileSync(join(folder, "nap.yaml"), "");
    expect(await told(["form", "--body", ""], folder)).toEqual(["moj", "mof"]);
    expect(await told(["form", "--round=m"], folder)).toEqual(["--round=m06"]);
  }));

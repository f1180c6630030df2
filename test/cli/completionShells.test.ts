// the scripts of zsh and fish -> what these shells put in, where they are installed; else how the scripts are built
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scripts } from "../../src/cli/completion/scripts.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

const has = (shell: string): boolean => spawnSync(shell, ["--version"]).status === 0;

const ids = [
  "plain-id",
  "with space",
  "$(touch planted)",
  "(touch planted)",
  "`touch planted`",
  "';touch planted;'",
  '"; touch planted; "',
  "*",
  "~root",
  "{a,b}",
  "back\\slash",
  "%s",
  "ölçü",
];

/** A workspace whose assessments have these ids, and `nap` as the only command that is not the system's. */
function prepare(folder: string): void {
  mkdirSync(join(folder, "assessments"));
  mkdirSync(join(folder, "bin"));
  writeFileSync(
    join(folder, "plan.yaml"),
    "format: nap/plan@1\nid: p\ntitle: P\nperiod: {start: 2020, end: 2020}\ndirections: [{id: d, title: D, clauses: [{id: '1', title: C}]}]\n",
  );
  writeFileSync(join(folder, "r.csv"), "clause,status\n1,full\n");
  ids.forEach((id, at) =>
    writeFileSync(
      join(folder, `assessments/${at}.yaml`),
      `format: nap/assessment@1\nid: ${JSON.stringify(id)}\nplan: p\nassessor: {name: N, kind: independent}\nscale: three-step\nmethod: halves\nratings: ../r.csv\n`,
    ),
  );
  const nap = join(folder, "bin/nap");
  writeFileSync(nap, `#!/bin/sh\nexec "${process.execPath}" "${projectRoot}/bin/nap.cjs" "$@"\n`);
  chmodSync(nap, 0o755);
}

function run(shell: string, argv: readonly string[], folder: string): string[] {
  const { stdout, stderr } = spawnSync(shell, argv, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PATH: `${join(folder, "bin")}:${process.env["PATH"]}`, HOME: folder },
  });
  expect(stderr).toBe("");
  return stdout.split("\n").slice(0, -1);
}

/** Stands in for what completes in a real terminal: gives what it would be offered, or FILES. */
const zshTerminal = `
compdef() { : }
_files() { print -r -- FILES }
compadd() { [[ $1 = -a ]] && print -rl -- "\${(@P)2}" }
eval "$(nap completion zsh)"
words=("$@") CURRENT=$#
_nap`;

/** Words of a line as the shell has them, quotes included, and what each shell offers behind them. */
const lines: readonly (readonly [words: readonly string[], offered: readonly string[]])[] = [
  [["nap", "sco"], ["score"]],
  [
    ["nap", "score", "--format", "g"],
    ["github", "gitlab"],
  ],
  [
    ["nap", "score", "--format=g"],
    ["--format=github", "--format=gitlab"],
  ],
  [["nap", "explain", "method:hal"], ["method:halves"]],
  [["nap", "check", "--fi"], ["--fix"]],
  [["nap", "score", "--assessment", "pl"], ["plain-id"]],
  // What stands in the line is never run.
  [["nap", "score", "--assessment", "$(touch planted)", "--format", "sar"], ["sarif"]],
];

test.runIf(has("zsh"))(
  "zsh offers what nap answers, word by word, and runs none of it",
  () =>
    inTemporaryFolder((folder) => {
      prepare(folder);
      const told = (words: readonly string[]): string[] =>
        run("zsh", ["-f", "-c", zshTerminal, "zsh", ...words], folder);
      for (const [words, offered] of lines) expect(told(words), words.join(" ")).toEqual(offered);
      expect(told(["nap", "score", "--assessment", ""]).toSorted()).toEqual(ids.toSorted());
      // Quotes that the user has written are not part of the word; no answer means files.
      expect(told(["nap", "score", "--assessment", "'with"])).toEqual(["FILES"]);
      expect(told(["nap", "score", "'--assessment'", "pl"])).toEqual(["plain-id"]);
      expect(told(["nap", "score", "--plan-file", "x"])).toEqual(["FILES"]);
      expect(existsSync(join(folder, "planted"))).toBe(false);
    }),
  60_000,
);

test.runIf(has("fish"))(
  "fish offers what nap answers, word by word, and runs none of it",
  () =>
    inTemporaryFolder((folder) => {
      prepare(folder);
      const told = (line: string): string[] =>
        run(
          "fish",
          ["--no-config", "-c", "nap completion fish | source; complete -C $argv[1]", line],
          folder,
        );
      for (const [words, offered] of lines) expect(told(words.join(" ")).toSorted()).toEqual(offered);
      expect(told("nap score --assessment ").toSorted()).toEqual(ids.toSorted());
      expect(told("nap check r.")).toEqual(["r.csv"]);
      expect(existsSync(join(folder, "planted"))).toBe(false);
    }),
  60_000,
);

/** Brackets and quotes of a script that are open at its end. */
function open(script: string): string[] {
  const found: string[] = [];
  for (const sign of script.replaceAll(/^\s*#.*$/gm, "")) {
    const last = found.at(-1);
    if (last === "'" && sign !== "'") continue;
    if (last === sign || `${last}${sign}` === "()" || `${last}${sign}` === "{}" || `${last}${sign}` === "[]")
      found.pop();
    else if ("\"'({[".includes(sign)) found.push(sign);
  }
  return found;
}

test("scripts are whole, ask nap behind `--`, and evaluate nothing that it answers", async () => {
  for (const shell of ["bash", "zsh", "fish"] as const) {
    const { stdout } = await runCli(["completion", shell]);
    expect(stdout).toBe(scripts[shell]);
    const code = stdout.replaceAll(/^#.*$/gm, "");
    expect(open(code), shell).toEqual([]);
    expect(code.match(new RegExp(`nap completion ${shell} -- `, "g")), shell).toHaveLength(1);
    expect(code, shell).not.toMatch(/\beval\b|`/);
    // What nap complains of is not shown in the middle of a line.
    expect(code, shell).toContain("2>/dev/null");
  }
});

test("zsh: words go over without their quotes, answers by line; files where there is none", () => {
  expect(scripts.zsh.startsWith("#compdef nap\n")).toBe(true);
  expect(scripts.zsh).toContain(`"\${(@f)$(nap completion zsh -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}"`);
  expect(scripts.zsh).toContain("then compadd -a found; else _files; fi");
  expect(scripts.zsh.match(/\bif\b/g)).toHaveLength(2);
  expect(scripts.zsh.match(/\bfi\b/g)).toHaveLength(2);
  expect(scripts.zsh).toContain("compdef _nap nap");
});

test("fish: the word at the cursor goes over even where it is empty; the answer is asked for at each Tab", () => {
  expect(scripts.fish).toContain(`nap completion fish -- $words[2..-1] "$last" 2>/dev/null`);
  // Files only where there is no answer.
  expect(scripts.fish).toContain("complete -c nap -n __nap_found -f -a '(");
  expect(scripts.fish.match(/^(?:function|if|for|while|begin|switch)\b/gm)).toHaveLength(1);
  expect(scripts.fish.match(/^end$/gm)).toHaveLength(1);
});

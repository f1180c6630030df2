// Workspaces with slips → what --fix makes of their files, what it says, and what it leaves
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  renameSync,
} from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hashText } from "../../src/io/hash.ts";
import { writeFixes } from "../../src/workspace/fix/writeFixes.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli, type CliRun } from "./runCli.ts";

const plan = `format: nap/plan@1 # the plan
id: p
period: {start: 2020, end: 2022}
bodies: [{id: moj}, {id: mof}]
directions:
  - id: "1"
    clauses:
      - {id: "1.1"}
      - {id: "1.2", bodies: [moj, mof]}   # two bodies
      - {id: "1.3"}
      - id: "1.10"
`;
const assessment = "format: nap/assessment@1\nid: own\nplan: p\nscale: three-step\nmethod: halves\n";
const ratings = "assessments/own/ratings.csv";
const own = "assessments/own/assessment.yaml";
const base: Readonly<Record<string, string>> = {
  "nap.yaml": "format: nap/workspace@1\n",
  "plan.yaml": plan,
  [own]: `${assessment}ratings: ratings.csv\n`,
  [ratings]: "clause,status\n1.1,full\n1.2,none\n1.3,partial\n1.10,full\n",
};

interface Folder {
  readonly run: (...argv: readonly string[]) => Promise<CliRun>;
  readonly write: (name: string, text: string) => void;
  readonly read: (name: string) => string;
  readonly path: string;
}

const inWorkspace = <T>(
  files: Readonly<Record<string, string>>,
  work: (folder: Folder) => Promise<T>,
): Promise<T> =>
  inTemporaryFolder((path) => {
    const write = (name: string, text: string): void => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    };
    for (const [name, text] of Object.entries({ ...base, ...files })) write(name, text);
    return work({
      path,
      write,
      read: (name) => readFileSync(join(path, name), "utf8"),
      run: (...argv) => runCli(argv, { cwd: path }),
    });
  });

const headline = async ({ run }: Folder): Promise<unknown> => {
  const { stdout } = await run("score", "--format", "json");
  return (JSON.parse(stdout) as { scores: { overall: unknown }[] }).scores.map(({ overall }) => overall);
};

test("a table loses its mark, its semicolons and its odd spaces, and the figures stay", async () => {
  const text =
    '\uFEFFclause;status;note\r\n 1.1 ;Full;a, b\r\n1.2;\u00a0none;"x;y"""\r\n1.3;QİSMƏN;\r\n1.10;full;';
  await inWorkspace({ [ratings]: text }, async (folder) => {
    const before = await headline(folder);
    chmodSync(join(folder.path, ratings), 0o640);
    const dry = await folder.run("check", "--fix", "--dry-run");
    expect([dry.exitCode, dry.stderr]).toEqual([1, ""]);
    expect(dry.stdout).toContain(
      "--- a/assessments/own/ratings.csv\n+++ b/assessments/own/ratings.csv\n@@ -1,5 +1,5 @@",
    );
    expect(folder.read(ratings)).toBe(text);
    const fixed = await folder.run("check", "--fix");
    expect(folder.read(ratings)).toBe(
      'clause,status,note\r\n1.1,full,"a, b"\r\n1.2,none,"x;y"""\r\n1.3,partial,\r\n1.10,full,',
    );
    expect(statSync(join(folder.path, ratings)).mode & 0o777).toBe(0o640);
    expect(fixed.exitCode).toBe(0);
    expect(fixed.stdout.replaceAll(/\s+/g, " ")).toContain(
      "assessments/own/ratings.csv: byte order mark removed; delimiter made a comma; 2 statuses made the id of the scale; spaces and hidden characters removed in 2 values 6 fixes in 1 file",
    );
    expect(await headline(folder)).toEqual(before);
    const again = await folder.run("check", "--fix", "--dry-run");
    expect([again.exitCode, again.stdout]).toEqual([0, "nothing to fix\n"]);
  });
});

test("ids that YAML takes for numbers get their quotes, and everything around them stays", async () => {
  const slip = plan.replace('"1.1"', "1.1").replace('"1.10"', "1.10 # ten");
  const rows = `${assessment}# rows\nratings:\n  - {clause: 1.1, status: "Full"}   # good\n  - clause: 1.10\n    status: QİSMƏN # halfway\n  - {status: 'NONE', clause: "1.2"}\n  - {clause: "1.3", percent: 72.5}\n`;
  await inWorkspace({ "plan.yaml": slip, [own]: rows }, async (folder) => {
    const fixed = await folder.run("check", "--fix", "--format", "json");
    expect(folder.read("plan.yaml")).toBe(plan.replace('"1.10"', '"1.10" # ten'));
    expect(folder.read(own)).toBe(
      `${assessment}# rows\nratings:\n  - {clause: "1.1", status: "full"}   # good\n  - clause: "1.10"\n    status: partial # halfway\n  - {status: 'none', clause: "1.2"}\n  - {clause: "1.3", percent: 72.5}\n`,
    );
    const { fixes } = JSON.parse(fixed.stdout) as {
      fixes: { written: boolean; files: { fixes: object[] }[] };
    };
    expect(fixes.written).toBe(true);
    expect(fixes.files.map((file) => file.fixes)).toEqual([
      [
        { kind: "status", code: null, count: 3 },
        { kind: "quoted", code: "NAP205", count: 2 },
      ],
      [{ kind: "quoted", code: "NAP205", count: 2 }],
    ]);
    expect((await folder.run("check", "--fix", "--dry-run")).exitCode).toBe(0);
  });
});

test("a decimal comma becomes a point only where no number may be one of thousands", async () => {
  const rows = (cells: readonly string[]): string =>
    `clause;percent\n${cells.map((cell, index) => `${["1.1", "1.2", "1.3"][index]};${cell}\n`).join("")}`;
  await inWorkspace({ [ratings]: rows(["72,5", "3,25 %", "80"]) }, async (folder) => {
    await folder.run("check", "--fix");
    expect(folder.read(ratings)).toBe("clause,percent\n1.1,72.5\n1.2,3.25 %\n1.3,80\n");
  });
  await inWorkspace({ [ratings]: rows(["72,5", "1,200", "80"]) }, async (folder) => {
    await folder.run("check", "--fix");
    expect(folder.read(ratings)).toBe('clause,percent\n1.1,"72,5"\n1.2,"1,200"\n1.3,80\n');
  });
});

test("what nobody sees in an id or a status is taken out, and the figure is there", async () => {
  const text = "clause,status\n1.1\u200b,full\n1.2,no\u200bne\n1.3,partial\n1.10,full\n";
  await inWorkspace({ [ratings]: text }, async (folder) => {
    expect((await folder.run("check")).exitCode).toBe(1);
    expect((await folder.run("check", "--fix")).exitCode).toBe(0);
    expect(folder.read(ratings)).toBe(base[ratings]);
  });
});

test("links, files that are read-only and standard input are refused, and then nothing is written", async () => {
  const slips = {
    [ratings]: base[ratings]?.replace("none", "NONE") ?? "",
    "plan.yaml": plan.replace('"1.3"', "1.3"),
  };
  await inWorkspace(slips, async ({ run, read, path }) => {
    const file = join(path, ratings);
    renameSync(file, join(path, "there.csv"));
    symlinkSync(join(path, "there.csv"), file);
    const linked = await run("check", "--fix");
    expect([linked.exitCode, linked.stderr]).toEqual([
      2,
      expect.stringContaining(`"${ratings}" is not fixed, so nothing is written: it is a link`),
    ]);
    expect(read("plan.yaml")).toBe(slips["plan.yaml"]);
  });
  await inWorkspace(slips, async ({ run, read, path }) => {
    chmodSync(join(path, ratings), 0o444);
    expect((await run("check", "--fix")).stderr).toContain("it is read-only");
    expect(read("plan.yaml")).toBe(slips["plan.yaml"]);
  });
  await inWorkspace({}, async ({ run }) => {
    expect((await run("check", "--dry-run")).stderr).toContain("--dry-run goes with --fix");
  });
});

test("tables under a mapping and in other encodings stay, and it is said", async () => {
  const mapped = `${assessment}ratings: ratings.csv\nmapping: {columns: {clause: Punkt, status: {column: Durum, words: {Full: full, none: none}}}}\n`;
  await inWorkspace({ [own]: mapped, [ratings]: "Punkt;Durum\n1.1;Full\n" }, async ({ run, read }) => {
    const { stdout } = await run("check", "--fix", "--dry-run");
    expect(stdout).toContain(`${ratings}: not fixed; a mapping says how it is read`);
    expect(read(ratings)).toBe("Punkt;Durum\n1.1;Full\n");
  });
});

const status = fc.constantFrom(
  "full",
  "FULL",
  " full",
  "partial",
  "QİSMƏN",
  "none\u00a0",
  "no\u200bne",
  "none",
);
const id = (clause: string) => fc.constantFrom(clause, ` ${clause}`, `${clause}\u00a0`, `${clause}\u200b`);
const note = fc.constantFrom("", "a", "a, b", "x;y", 'say "so"', "two\nlines", "\ttab ");

test("of any table with slips: fixed once, no figure moves and no text is lost; fixed twice, nothing changes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(...["1.1", "1.2", "1.3", "1.10"].map((clause) => fc.tuple(id(clause), status, note))),
      fc.constantFrom(",", ";", "\t"),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      fc.boolean(),
      async (rows, delimiter, end, hasMark, hasEnd) => {
        const cell = (item: string): string =>
          /["\n,;\t]/.test(item) ? `"${item.replaceAll('"', '""')}"` : item;
        const text =
          (hasMark ? "\uFEFF" : "") +
          [["clause", "status", "note"], ...rows].map((cells) => cells.map(cell).join(delimiter)).join(end) +
          (hasEnd ? end : "");
        await inWorkspace({ [ratings]: text }, async (folder) => {
          const wasRead = (await folder.run("check", "--format", "json")).exitCode === 0;
          const before = wasRead ? await headline(folder) : null;
          const fixed = await folder.run("check", "--fix");
          expect(fixed.exitCode).toBe(0);
          if (before !== null) expect(await headline(folder)).toEqual(before);
          const after = folder.read(ratings);
          const plain = { full: "full", FULL: "full", QİSMƏN: "partial" } as Record<string, string>;
          const meant = rows.map(([clause, word, said]) => {
            const bare = (word ?? "").replace("\u200b", "").trim();
            return [(clause ?? "").replace("\u200b", "").trim(), plain[bare] ?? bare, said ?? ""];
          });
          const kept = (item: string): string =>
            /["\n,]/.test(item) || item !== item.trim() || /[;\t]/.test(item)
              ? `"${item.replaceAll('"', '""')}"`
              : item;
          expect(after).toBe(
            [["clause", "status", "note"], ...meant].map((cells) => cells.map(kept).join(",")).join(end) +
              (hasEnd ? end : ""),
          );
          expect((await folder.run("check", "--fix", "--dry-run")).exitCode).toBe(0);
        });
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);

test("a file that has changed since it was read is left, and so are all others", async () => {
  await inWorkspace({}, async ({ path, read }) => {
    const change = (name: string, sha256: string) => ({
      path: join(path, name),
      name,
      sha256,
      before: read(name),
      content: "new",
      edits: [],
    });
    const hash = (name: string): string => hashText(read(name));
    await expect(
      writeFixes([change(own, hash(own)), change(ratings, hash("plan.yaml"))]),
    ).rejects.toMatchObject({ fault: "cannot-fix", params: { reason: "changed" } });
    expect([read(own), read(ratings)]).toEqual([base[own], base[ratings]]);
    await writeFixes([change(own, hash(own)), change(ratings, hash(ratings))]);
    expect([read(own), read(ratings)]).toEqual(["new", "new"]);
  });
});

test("what --dry-run shows can be applied by git, and is then what --fix writes", async () => {
  const slips = {
    "plan.yaml": plan.replace('"1.2"', "1.2").replaceAll("\n", "\r\n"),
    [ratings]: "\uFEFFclause;status;note\n1.1;Full;a\tb\n1.2;none;\n1.3;QİSMƏN;\n1.10;full;x",
  };
  await inWorkspace(slips, async ({ run, read, write, path }) => {
    const { stdout } = await run("check", "--fix", "--dry-run");
    const diff = stdout.slice(0, stdout.lastIndexOf("\n", stdout.length - 2) + 1);
    execFileSync("git", ["apply", "-"], { cwd: path, input: diff });
    const applied = Object.keys(slips).map(read);
    for (const [name, text] of Object.entries(slips)) write(name, text);
    await run("check", "--fix");
    expect(Object.keys(slips).map(read)).toEqual(applied);
  });
});

test("a cell that two assessments read in two ways stays as it is; tabs stay in a file that is named for them", async () => {
  const scale = `format: nap/scale@1
id: other
levels:
  - {id: bad, label: Bad, percent: 0, aliases: [none]}
  - {id: good, label: Good, percent: 100, aliases: [Full, partial]}
`;
  const other = assessment.replace("id: own", "id: other").replace("three-step", "other.yaml");
  const files = {
    "other.yaml": scale,
    "assessments/own/other.yaml": scale,
    "assessments/own/assessment-other.yaml": `${other}ratings: ratings.tsv\n`,
    [own]: `${assessment}ratings: ratings.tsv\n`,
    "assessments/own/ratings.tsv": "clause\tstatus\n1.1\tFull\n 1.2\tnone\n",
  };
  await inWorkspace(files, async ({ run, read }) => {
    await run("check", own, "assessments/own/assessment-other.yaml", "--fix");
    expect(read("assessments/own/ratings.tsv")).toBe("clause\tstatus\n1.1\tFull\n1.2\tnone\n");
  });
});

test("what only a person can decide is told, with and without fixes", async () => {
  await inWorkspace({ [ratings]: "clause,status\n1.1,ful\n1.2,none\n" }, async ({ run, read }) => {
    const fixed = await run("check", "--fix");
    expect([fixed.exitCode, fixed.stdout]).toEqual([1, expect.stringContaining("NAP203")]);
    expect(fixed.stdout).toContain("nothing to fix");
    const dry = await run("check", "--fix", "--dry-run");
    expect([dry.exitCode, dry.stdout]).toEqual([0, "nothing to fix\n"]);
    expect(read(ratings)).toBe("clause,status\n1.1,ful\n1.2,none\n");
  });
});

test("a workbook and UTF-16 stay, and it is said", async () => {
  const { makeWorkbook } = await import("../io/workbook/makeWorkbook.ts");
  await inWorkspace({ [own]: `${assessment}ratings: [m.xlsx, u.csv]\n` }, async ({ run, path }) => {
    const rows = { 1: ["clause", "status"], 2: ["1.1", "Full"] };
    writeFileSync(join(path, "assessments/own/m.xlsx"), makeWorkbook([{ name: "S", rows }]));
    writeFileSync(
      join(path, "assessments/own/u.csv"),
      Buffer.from("\uFEFFclause,status\n1.2,Full\n", "utf16le"),
    );
    const { stdout, exitCode } = await run("check", "--fix", "--dry-run", "--format", "json");
    expect([exitCode, (JSON.parse(stdout) as { fixes: object }).fixes]).toEqual([
      0,
      {
        written: false,
        files: [],
        unfixed: [
          { file: "assessments/own/m.xlsx", reason: "not-text" },
          { file: "assessments/own/u.csv", reason: "encoding" },
        ],
      },
    ]);
  });
});

const quote = fc.constantFrom("", '"', "'");
const comment = fc.constantFrom("", " # why: 1.1", "   #");

test("of any rows in YAML with slips: comments, order, layout and other values stay as they are", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(
        ...["1.1", "1.2", "1.3", "1.10"].map((clause) =>
          fc.record({
            clause: fc.constant(clause),
            isBare: fc.boolean(),
            word: fc.constantFrom("Full", "full", "QİSMƏN", "none", "NONE"),
            quote,
            comment,
            isFlow: fc.boolean(),
            isLast: fc.boolean(),
          }),
        ),
      ),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      async (rows, end, hasMark) => {
        const ids: Record<string, string> = { Full: "full", QİSMƏN: "partial", NONE: "none" };
        const written = (isFixed: boolean): string =>
          (hasMark && !isFixed ? "\uFEFF" : "") +
          [
            ...`${assessment}# rows`.split("\n"),
            "ratings:",
            ...rows.flatMap((row) => {
              const word = isFixed ? (ids[row.word] ?? row.word) : row.word;
              const parts = [
                `clause: ${row.isBare && !isFixed ? row.clause : `"${row.clause}"`}`,
                `status: ${row.quote}${word}${row.quote}`,
                "note: '1.10  Full'",
              ];
              if (row.isLast) parts.reverse();
              return row.isFlow
                ? [`  - {${parts.join(",  ")}}${row.comment}`]
                : parts.map((part, index) => `  ${index === 0 ? "-" : " "} ${part}${row.comment}`);
            }),
            "",
          ].join(end);
        await inWorkspace({ [own]: written(false) }, async ({ run, read }) => {
          expect((await run("check", "--fix")).exitCode).toBe(0);
          expect(read(own)).toBe(written(true));
          expect((await run("check", "--fix", "--dry-run")).exitCode).toBe(0);
        });
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);

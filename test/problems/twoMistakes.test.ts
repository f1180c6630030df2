// two slips in one workspace → both are told, unless the one rests on what the other spoils; nothing else is
// (a share of the pairs; `npm run mistakes:pairs` takes every two)
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";
import { files, problemOf, slips, type Slip } from "./slips.ts";

type Name = keyof typeof files;

const workspace = join(projectRoot, "fixtures/mistakes/workspace");
const names = Object.keys(files) as Name[];
const originals = Object.fromEntries(
  names.map((name) => [name, readFileSync(join(workspace, files[name]), "utf8")]),
) as Record<Name, string>;

const nameOf = ([file, from, to, code]: Slip): string => `${file} ${code} ${from} → ${to}`;

/** Slip → what cannot be said beside it; both as patterns of `nameOf`. */
const spoils: readonly (readonly [slip: RegExp, untold: RegExp])[] = [
  // Figures are not computed from what is wrong, and claims are held against figures.
  [/./, /^report NAP50[1-4]/],
  // Nothing can be said of a file that is not read, nor of what looks for names in it.
  [
    /^plan NAP(106|114)|^nap NAP101 plan/,
    /^plan |^ratings NAP(302|303|304|311|313|316)|^report NAP(305|314|315|317)/,
  ],
  [/^nap NAP204 plan/, /NAP314/],
  [/^nap NAP(106|114)/, /^nap |NAP(306|307|314)|^ratings NAP402/],
  [
    /^method NAP106|^nap NAP(101|204) methods/,
    /^method |^child NAP307|^report NAP(201|307|317)|^ratings NAP402/,
  ],
  [
    /^scale NAP106|^nap NAP(204|308) scales/,
    /^scale |^method NAP(306|410)|^report NAP306|^ratings NAP(203|402)/,
  ],
  [/^report NAP(101|308)/, /^ratings |^report NAP306 scale: four\n/],
  [/^ratings NAP110/, /^ratings NAP/],
  [/^ratings NAP115/, /^ratings NAP(303|310|402) /],
  // Nor of names of which nobody knows what they should be.
  [/^method NAP108|^nap NAP205 methods/, /^child NAP307|^report NAP(201|307)|^ratings NAP402/],
  [/^plan NAP(202|204) (- id: |id: "2.10")|^plan NAP301/, /^ratings NAP(302|313|402)|^report NAP315/],
  [/^plan NAP202 {id: b/, /^ratings NAP(304|311)/],
  [/^plan NAP202 {id: letter/, /^report NAP305/],
  [/^plan NAP204 {id: moj|^plan NAP201 bodies:\n → qurumlar/, /^plan NAP(303|204 {id: moj)|^ratings NAP303/],
  [/^plan NAP201 indicator: → dəyər/, /^plan NAP(201|202|210|219) (baseline|target)|^ratings NAP311/],
  [/^report NAP201 scale: → skala/, /^ratings NAP(203|402)|^report NAP(306|409)/],
  [/^report NAP201 method: → üsul/, /^report NAP(201|306|307|317|409)|^ratings NAP402/],
  [
    /^report NAP20[14] (scope: → əhatə|"2.1", "2.10" → "2.1", \[|"1.1", )/,
    /^report NAP(204|205|301|315)|^ratings NAP316/,
  ],
  [/^scale NAP201 levels: → səviyyələr/, /^scale NAP202/],
  [/^(report|plan) NAP314/, /NAP314|^ratings NAP(302|303|304|311|313|316)|^report NAP(305|315)/],
  [/^report NAP306/, /^ratings NAP(203|402)/],
  [/^report NAP(307|317|409)|^child NAP(307|403|201 extends: → əsas)/, /^report NAP201|^ratings NAP402/],
  [/^scale NAP(202|201|301)/, /^ratings NAP(203|402)|^method NAP410/],
  [/^method NAP306/, /^method NAP410|^ratings NAP402/],
  [/^report NAP(301|315)/, /^ratings NAP316/],
  [/^method NAP301/, /^report NAP201/],
  // Nor of a number that has no other to be held against.
  [/^plan NAP20[24] baseline/, /^plan NAP219/],
  [/^plan NAP20[67] (period|end)/, /^plan NAP20[78]/],
  [/^method NAP(204|210|214|217|410) (four|mostly|percent)/, /^ratings NAP402/],
  // Nor of cells in a column that cannot be read.
  [/^ratings NAP113 value/, /^ratings NAP218/],
  [/^ratings NAP113 status/, /^ratings NAP(2|309|310|311|313|402)|^report NAP306 scale: four\n/],
  [/^ratings NAP113 clause/, /^ratings NAP(220|302|304|309|310|311|313|316|402)/],
  [/^ratings NAP112 value/, /^ratings NAP(221|304|311)/],
  // A row that is no row has no part in what several rows make together.
  [/^ratings NAP(109|311)/, /^ratings NAP(310|313)/],
];

/** What a mistake is called where that by which it would be told apart cannot be read. */
const otherwise: Readonly<Record<string, string>> = {
  NAP211: "NAP230",
  NAP311: "NAP310",
  NAP313: "NAP309",
  NAP503: "NAP502",
};

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "nap-two-mistakes-"));
  cpSync(workspace, cwd, { recursive: true });
});
afterAll(() => rmSync(cwd, { recursive: true }));

async function output(...argv: string[]): Promise<string> {
  const { stdout, stderr, exitCode } = await runCli(argv, { cwd });
  expect(exitCode, stderr).toBeLessThan(3);
  return stdout;
}

/** Code, file and line of each problem. */
async function check(texts: Readonly<Record<Name, string>>): Promise<string[]> {
  for (const name of names) writeFileSync(join(cwd, files[name]), texts[name]);
  const { problems } = JSON.parse(await output("check", "--format", "json")) as {
    problems: { code: string; file: string; line: number }[];
  };
  return problems.map(({ code, file, line }) => `${code} ${file}:${line}`);
}

const change = (text: string, [, from, to]: Slip): string => text.replace(from, () => to);

/** Both changes at once; `null` where they overlap. */
function together(a: Slip, b: Slip): Record<Name, string> | null {
  if (a[0] !== b[0])
    return { ...originals, [a[0]]: change(originals[a[0]], a), [b[0]]: change(originals[b[0]], b) };
  const text = originals[a[0]];
  const [first, second] = text.indexOf(a[1]) <= text.indexOf(b[1]) ? [a, b] : [b, a];
  const end = text.indexOf(first[1]) + first[1].length;
  if (text.indexOf(second[1]) < end) return null;
  return { ...originals, [a[0]]: change(text.slice(0, end), first) + change(text.slice(end), second) };
}

/** Which row of the table says that nothing is told of a slip beside the other; −1 where none does. */
const spoiltBy = (slip: Slip, by: Slip): number =>
  spoils.findIndex(([one, other]) => one.test(nameOf(by)) && other.test(nameOf(slip)));

const used = new Set<number>();

function isSpoilt(slip: Slip, by: Slip): boolean {
  const index = spoiltBy(slip, by);
  used.add(index);
  return index >= 0;
}

/** Each slip → those it is tried with: of every two in `share` one, and for each row of the table `rows` pairs. */
function pairsOf(all: readonly Slip[], share: number, rows: number): ReadonlyMap<Slip, Slip[]> {
  const seen = new Map<number, number>();
  const isRowNeeded = (slip: Slip, by: Slip): boolean => {
    const row = spoiltBy(slip, by);
    const times = (seen.get(row) ?? 0) + 1;
    if (row >= 0) seen.set(row, times);
    return row >= 0 && times <= rows;
  };
  return new Map(
    all.map((slip, index) => [
      slip,
      all.slice(index + 1).filter((other, step) => {
        const isNeeded = [isRowNeeded(slip, other), isRowNeeded(other, slip)].includes(true);
        return isNeeded || (index * 7 + step) % share === 0;
      }),
    ]),
  );
}

const isEveryPair = process.env["MODE"] === "every-pair";
const pairs = isEveryPair ? pairsOf(slips, 1, 0) : pairsOf(slips, 32, 8);

/** The problem as it stands where nothing else is wrong; in a file that has a second slip, at whatever line. */
function isOf(slip: Slip, other: Slip): (found: string) => boolean {
  const own = problemOf(slip, originals[slip[0]]);
  const [code = "", place = ""] = own.split(" ");
  const file = place.split(":")[0] ?? "";
  const codes = [code, otherwise[code] ?? code];
  return (found) =>
    slip[0] === other[0] || slip[4] !== undefined
      ? codes.some((one) => found.startsWith(`${one} ${file}:`))
      : codes.some((one) => found === `${one} ${place}`);
}

test.each(slips.map((slip) => ({ slip, name: nameOf(slip) })))("$name, and others", async ({ slip }) => {
  for (const other of pairs.get(slip) ?? []) {
    const texts = together(slip, other);
    if (texts === null) continue;
    const found = await check(texts);
    const both = `${nameOf(slip)}, and ${nameOf(other)}`;
    for (const [own, by] of [
      [slip, other],
      [other, slip],
    ] as const) {
      const at = found.findIndex(isOf(own, by));
      if (at >= 0) found.splice(at, 1);
      else expect(isSpoilt(own, by), `${nameOf(own)} is told, with ${nameOf(by)}`).toBe(true);
    }
    expect(found, both).toEqual([]);
  }
});

test("every row of the table is needed", () => {
  expect(spoils.filter((_, index) => !used.has(index))).toEqual([]);
});

test.each(slips.map((slip) => ({ slip, name: nameOf(slip) })))(
  "$name shows nothing of what stands in for it",
  async ({ slip }) => {
    await check({ ...originals, [slip[0]]: change(originals[slip[0]], slip) });
    const calls = [
      "check --format pretty",
      "check --format json",
      "score --format json",
      "score --format csv",
    ];
    for (const call of [...calls, "score --format pretty"])
      expect(await output(...call.split(" "))).not.toMatch(/\0|\\u0000|unread /);
  },
);

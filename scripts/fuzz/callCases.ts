// A seed → calls whose flags, names, revisions, forms or texts are hostile.
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { commandTable } from "../../src/cli/usage/commandTable.ts";
import { groups } from "../../src/cli/usage/groups.ts";
import { goodWorkspace } from "./goodWorkspace.ts";
import { below, howMany, pick, times, type Generator, type HostileCase, type Random } from "./hostileCase.ts";
import { hostileContainer } from "./hostileContainer.ts";
import { hostileText, markupText, nameOfJavaScript } from "./hostileTexts.ts";
import { escaped } from "./hostileXml.ts";
import type { Packed } from "./packZip.ts";
import { git } from "./revisionCases.ts";

const flagValue = (random: Random): string =>
  pick(random, [
    (): string => nameOfJavaScript(random),
    (): string => hostileText(random).replaceAll("\0", "").slice(0, 100_000),
    (): string =>
      pick(random, ["1", "0", "-1", "1e999", "1/0", "100%", "2020-02-30", "", "=", "a=b", "halves", "first"]),
    (): string =>
      times(howMany(random, 3000), (at) => String(at)).join(pick(random, [",", "..", "+", "/", "|"])),
    (): string => `${nameOfJavaScript(random)}=${nameOfJavaScript(random)}`,
  ])();

const flags: Generator = (random) => {
  const [name, command] = pick(random, Object.entries(commandTable));
  const options = {
    ...command.options,
    ...Object.assign({}, ...command.groups.map((group) => groups[group])),
  } as Record<string, { readonly value: string | null }>;
  const given = times(1 + below(random, 3), () => pick(random, Object.keys(options))).flatMap((option) =>
    options[option]?.value === null ? [`--${option}`] : [`--${option}=${flagValue(random)}`],
  );
  const names = random() < 0.4 ? times(1 + below(random, 2), () => flagValue(random)) : [];
  return { kind: `flags of ${name}`, files: goodWorkspace, calls: [[name, ...names, ...given]] };
};

/** Figures, parts and levels of an audit: numbers without end, and many of them. */
const audit: Generator = (random) => {
  const number = (): string =>
    pick(random, [
      "1",
      "99",
      "0",
      "1e9",
      "72.22",
      "9".repeat(howMany(random, 3000)),
      "1/3",
      "0.000001",
      "-1",
      "100000",
    ]);
  const list = (): string => times(howMany(random, 3000), number).join(",");
  const given = pick(random, [
    [`--parts=${list()}`, `--total=${number()}`],
    [`--percents=${list()}`],
    [`--figure=${number()}`, `--clauses=${number()}`],
    [`--figure=${number()}`, `--units=${number()}..${number()}`],
    [`--figure=${number()}`, `--direction-sizes=${list()}`],
    [
      `--figure=${number()}`,
      `--scale=${times(howMany(random, 300), (at) => String(at)).join(",")}`,
      `--clauses=${below(random, 500)}`,
    ],
  ]);
  return { kind: "audit", files: {}, calls: [["audit", ...given]] };
};

const forms = ["moj.xlsx", "returned/libreoffice.xlsx", "returned/libreoffice.ods", "returned/web.xlsx"];

/** Texts of a form that a body changed: keys, formulas, links, names of sheets, and what is hidden. */
function changedForm(parts: readonly Packed[], random: Random): readonly Packed[] {
  const change = (xml: string): string => {
    const texts = [...xml.matchAll(/<(t|v|f|text:p|property|definedName)\b([^>]*)>([^<]+)</g)];
    if (texts.length === 0) return xml;
    let changed = xml;
    for (let left = 1 + below(random, 4); left > 0; left--) {
      const { 0: all, 1: tag, 2: attributes } = pick(random, texts);
      const formula =
        random() < 0.2 && tag === "v" ? `><f>${escaped(hostileText(random).slice(0, 200))}</f><v` : "";
      changed = changed.replace(all, () => `<${tag}${formula}${attributes}>${escaped(hostileText(random))}<`);
    }
    return random() < 0.3 ? changed.replaceAll(/ (state|hidden)="[^"]*"/g, "") : changed;
  };
  return [
    ...parts.map((part) =>
      part.name.endsWith(".xml") && random() < 0.4
        ? { ...part, content: change(Buffer.from(part.content as Uint8Array).toString("utf8")) }
        : part,
    ),
    ...(random() < 0.3 ? [{ name: "xl/vbaProject.bin", content: Buffer.alloc(99, 1) }] : []),
    ...(random() < 0.3
      ? [
          {
            name: "xl/externalLinks/externalLink1.xml",
            content: '<externalLink Target="file:///etc/passwd"/>',
          },
        ]
      : []),
    ...(random() < 0.2
      ? [
          {
            name: "docProps/custom.xml",
            content: `<Properties><property name="${nameOfJavaScript(random)}"><lpwstr>${escaped(hostileText(random))}</lpwstr></property></Properties>`,
          },
        ]
      : []),
  ];
}

const collect: Generator = (random) => {
  const name = pick(random, forms);
  const parts = Object.entries(unzipSync(readFileSync(`fixtures/returned-forms/${name}`))).map(
    ([part, content]): Packed => ({ name: part, content }),
  );
  const { kind, bytes } = hostileContainer(changedForm(parts, random), random);
  const file = `back/${random() < 0.7 ? "" : hostileText(random).replaceAll(/[/\0]/g, "_").slice(0, 60)}form${name.endsWith("ods") ? ".ods" : ".xlsx"}`;
  const plan = readFileSync("fixtures/returned-forms/plan.yaml", "utf8");
  return {
    kind: `form, ${kind}`,
    files: { "nap.yaml": "format: nap/workspace@1\nplan: plan.yaml\n", "plan.yaml": plan, [file]: bytes },
    calls: [
      [
        "collect",
        file,
        "-o",
        "answers",
        "--scale",
        "three-step",
        ...pick(random, [[], ["--format", "json"], ["--skip-bad-rows"]]),
      ],
    ],
  };
};

/** A plan and ratings whose every text is an attacker's. */
function hostileTexts(random: Random, text: () => string): HostileCase["files"] {
  const quoted = (): string =>
    JSON.stringify(text()).replaceAll(
      /[\u007f-\u009f\u2028\u2029\ufeff]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  const count = 1 + below(random, 20);
  const cell = (): string => `"${text().replaceAll('"', '""').replaceAll("\0", "")}"`;
  return {
    "plan.yaml": `format: nap/plan@1\nid: ${quoted()}\ntitle: {en: ${quoted()}, az: ${quoted()}}\nnotice: ${quoted()}\njurisdiction: XX\nperiod: {start: 2020, end: 2022}\nbodies: [{id: ${quoted()}, name: ${quoted()}}]\ndirections:\n  - id: "1"\n    title: ${quoted()}\n    clauses:\n${times(count, (at) => `      - {id: "1.${at}", title: ${quoted()}}\n`).join("")}`,
    "r.csv": `clause,rater,status,evidence,note,cause\n${times(count, (at) => `1.${at},${cell()},${pick(random, ["full", "none", "partial"])},${cell()},${cell()},${cell()}\n`).join("")}`,
  };
}

const read = ["r.csv", "--plan", "plan.yaml", "--scale", "three-step", "--fail-on", "never"];

const page: Generator = (random) => ({
  kind: "page",
  files: {
    ...hostileTexts(random, () =>
      random() < 0.6 ? markupText(random) : hostileText(random).slice(0, 40_000),
    ),
    "note.md": times(5, () => hostileText(random)).join("\n\n"),
  },
  calls: [
    [
      "report",
      ...read,
      "-o",
      "page.html",
      "--note",
      "note.md",
      ...(random() < 0.3 ? [`--title=${markupText(random)}`] : []),
      ...(random() < 0.2 ? ["--add-lang", "az"] : []),
    ],
  ],
  page: "page.html",
});

const formats = [
  "json",
  "jsonl",
  "csv",
  "tsv",
  "markdown",
  "compact",
  "pretty",
  "github",
  "gitlab",
  "sarif",
  "junit",
];

/** Every format with hostile texts; the workbook is then read again. */
const outputs: Generator = (random) => {
  const command = pick(random, ["score", "check", "explain", "sensitivity", "schedule"]);
  const names = command === "explain" ? ["overall", ...read] : read;
  const written = pick(random, [
    [[command, ...names, "--format", pick(random, formats)]],
    [
      [
        "score",
        ...read,
        "--format",
        "xlsx=a.xlsx",
        "--format",
        "docx=a.docx",
        "--format",
        "svg=a.svg",
        "--ratings",
      ],
      ["inspect", "a.xlsx"],
      ["inspect", "a.docx"],
    ],
    [
      ["form", "--coordinator", "-o", "a.xlsx", "--plan", "plan.yaml", "--scale", "three-step"],
      ["collect", "a.xlsx", "-o", "answers", "--plan", "plan.yaml"],
    ],
  ]);
  return {
    kind: "outputs",
    files: hostileTexts(random, () => hostileText(random).slice(0, 40_000)),
    calls: written,
  };
};

export const callCases = { flags, audit, git, forms: collect, page, outputs } satisfies Record<
  string,
  Generator
>;

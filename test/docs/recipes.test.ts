// docs/recipes → each page's file in an empty folder, its commands run there, its transcripts as they come out, its figure as computed by hand.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "../cli/builtCli.ts";
import { runCli } from "../cli/runCli.ts";

const folder = join(projectRoot, "docs/recipes");
const strangers = join(projectRoot, "fixtures/strangers");
const pages = readdirSync(folder).filter((name) => !["README.md", "round.md", "rounds.md"].includes(name));
const readYaml = (name: string): unknown => parse(readFileSync(join(strangers, name), "utf8"));
const figures = readYaml("figures.yaml") as Record<string, { readonly figure?: string }>;
const completed = readYaml("completed.yaml") as Record<string, string>;

const linked = (page: string): string[] =>
  [...page.matchAll(/\]\(\.\.\/\.\.\/fixtures\/strangers\/([^)]+)\)/g)].map(([, name = ""]) => name);

/** A file has its path above it. */
const block = /(?:^\*\*`([^`\n]+)`\*\*\n\n)?^```(console|yaml)\n(.*?)^```$/gms;

async function transcript(commandLine: string, cwd: string): Promise<string> {
  const [, command = "", lines] = /^nap (.*?)(?: \| head -(\d+))?$/.exec(commandLine) ?? [];
  const { stdout, stderr } = await runCli(command.split(" "), { cwd });
  const output = `${stderr}${stdout}`.trimEnd().split("\n");
  return (lines === undefined ? output : output.slice(0, Number(lines))).join("\n");
}

const putFile = (path: string, content: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

test.each(pages)("%s: the transcripts are what the commands show (renewed with npm test -- -u)", (name) =>
  inTemporaryFolder(async (cwd) => {
    const page = readFileSync(join(folder, name), "utf8");
    const files = linked(page);
    for (const file of files) cpSync(join(strangers, file), join(cwd, file), { recursive: true });
    let filled = page;
    let last = "";
    for (const [whole, path, language, body = ""] of page.matchAll(block)) {
      if (language === "yaml") {
        expect(path, body).toBeDefined();
        putFile(join(cwd, path ?? ""), body);
      } else {
        const commandLine = /^\$ (.*)$/m.exec(body)?.[1] ?? "";
        last = await transcript(commandLine, cwd);
        filled = filled.replace(whole, () => `\`\`\`console\n$ ${commandLine}\n${last}\n\`\`\``);
      }
    }
    const figureOf = (file: string): string | undefined => figures[file]?.figure ?? completed[file];
    const own = files.map(figureOf).filter((figure) => figure !== undefined);
    expect(own.length, "its figure was computed by hand").toBeGreaterThan(0);
    for (const figure of own) expect(filled, "the page says its figure").toContain(`**${figure} %**`);
    expect(last, "and ends with it").toContain(`Overall ${own.at(-1)} %`);
    await expect(filled).toMatchFileSnapshot(join(folder, name));
  }),
);

test("there are eleven shapes, and the index names each", () => {
  const index = readFileSync(join(folder, "README.md"), "utf8");
  expect(pages.length).toBeGreaterThanOrEqual(11);
  for (const name of pages) expect(index).toContain(`](${name})`);
});

test("every figure that a person's answers give has its page", () => {
  const all = new Set(pages.flatMap((name) => linked(readFileSync(join(folder, name), "utf8"))));
  for (const file of Object.keys(completed)) expect(all).toContain(file);
});

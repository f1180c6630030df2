// the table "folder -> what it may import" -> rules for dependency-cruiser (`npm run check`, test/architecture.test.ts)

/** The same as the table of docs/architecture.md (a test compares them). */
export const importTable = {
  math: { src: [], packages: [] },
  text: { src: [], packages: ["fastest-levenshtein", "yaml"] },
  model: { src: ["math", "text"], packages: ["zod"] },
  parse: { src: ["model", "math", "text"], packages: ["zod", "yaml"] },
  check: { src: ["model", "math", "text"], packages: [] },
  score: { src: ["model", "math", "text"], packages: [] },
  // Queries for databases that count rows, and what they count → rows that stand for others.
  counts: { src: ["model", "math", "text", "parse", "score"], packages: [] },
  audit: { src: ["model", "math", "text", "score"], packages: [] },
  compare: { src: ["model", "math", "text", "score"], packages: [] },
  // Schemas of outputs; all other files of present/ import only their types.
  sensitivity: { src: ["model", "math", "text", "score", "audit"], packages: [] },
  present: { src: ["model", "math", "text"], packages: ["zod"] },
  // Assessments of one plan at several times.
  rounds: { src: ["model", "math", "text", "score", "compare"], packages: [] },
  "shown.ts": { src: ["present"], packages: [] },
  table: { src: ["model", "text"], packages: ["csv-parse"] },
  inspect: { src: ["model", "math", "text", "parse", "table"], packages: [] },
  render: {
    src: ["model", "present", "text"],
    packages: ["chalk", "cli-table3", "csv-stringify", "fflate", "hucre", "string-width"],
  },
  fix: { src: ["model", "text", "table"], packages: ["yaml"] },
  // Questionnaires: what they ask, and what came back.
  forms: { src: ["model", "math", "text", "parse", "check"], packages: [] },
  // What needs several of the folders above.
  linked: { src: ["model", "parse", "check", "score", "rounds", "forms"], packages: [] },
  "core.ts": {
    src: [
      "math",
      "text",
      "model",
      "parse",
      "check",
      "score",
      "counts",
      "audit",
      "compare",
      "sensitivity",
      "rounds",
      "forms",
      "linked",
      "table",
      "inspect",
      "shown.ts",
    ],
    packages: [],
  },
  // Of its own libraries only what draws; the program of a page is built apart, and read as text.
  page: { src: ["core.ts"], packages: ["fflate", "preact", "preact-render-to-string"] },
  library: {
    src: ["core.ts", "render"],
    packages: ["zod", "@noble/hashes"],
    files: ["package.json"],
  },
  "index.ts": { src: ["core.ts", "library"], packages: [] },
  io: {
    src: ["model", "text", "table"],
    packages: [
      "node:",
      "@duckdb/node-api",
      "@e965/xlsx",
      "csv-parse",
      "hyparquet",
      "iconv-lite",
      "parse5",
      "saxen",
      "tinyglobby",
      "yaml",
    ],
  },
  workspace: { src: ["core.ts", "fix", "io"], packages: ["node:"] },
  "node.ts": { src: ["index.ts", "core.ts", "library", "workspace"], packages: ["node:"] },
  cli: {
    src: ["core.ts", "workspace", "render", "io", "page"],
    packages: ["node:", "@clack/prompts", "commander"],
    files: ["package.json"],
  },
};

const places = Object.keys(importTable);
const escaped = (text) => text.replaceAll(/[.$/]/g, String.raw`\$&`);
const inSrc = (names) => `^src/(${names.map(escaped).join("|")})(/|$)`;

const tableRules = Object.entries(importTable).map(([place, { src, packages, files = [] }]) => ({
  name: `table-${place}`,
  comment: `${place} may import: ${[...src, ...packages].join(", ") || "nothing"}`,
  severity: "error",
  from: { path: inSrc([place]) },
  to: {
    pathNot: [
      inSrc([place, ...src]),
      ...files.map((name) => `^${escaped(name)}$`),
      ...packages.map((name) => `^node_modules/${escaped(name)}/`),
    ],
    dependencyTypesNot: packages.includes("node:") ? ["core"] : [],
  },
}));

export default {
  forbidden: [
    ...tableRules,
    {
      name: "table-complete",
      comment: "a new folder of src/ gets its line in the table first",
      severity: "error",
      from: { path: "^src/", pathNot: inSrc(places) },
      to: {},
    },
    {
      name: "command-alone",
      comment: "no command imports another",
      severity: "error",
      from: { path: "^src/cli/commands/([^/]+)" },
      to: { path: "^src/cli/commands/", pathNot: "^src/cli/commands/$1" },
    },
    {
      name: "schemas-apart",
      comment:
        "of the schemas of results, all but schemas import types alone: no run but `nap schema` loads zod for them",
      severity: "error",
      from: { path: "^src/present/", pathNot: "(Schema|/outputs|/schemas)\\.ts$" },
      to: {
        path: "^node_modules/zod/|^src/present/(.+Schema|outputs)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    { name: "resolves", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "^node_modules/" },
    // Imports of types count like others.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};

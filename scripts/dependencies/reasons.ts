// Every package that the project names → why it is there. A test compares the list with package.json.

/** What a user's machine runs: installed with the package, or bundled into it. */
export const reasonsAtRun: Readonly<Record<string, string>> = {
  hyparquet: "reads Parquet files",
  "@clack/prompts": "the three questions of `nap init` at a terminal",
  "@e965/xlsx": "reads `.xls`, in a thread of its own with limits of memory and time",
  "@noble/hashes": "SHA-256 where Node is not: the library in a browser",
  chalk: "colours of a terminal",
  "cli-table3": "tables of a terminal",
  commander: "arguments of the command line",
  "csv-parse": "reads delimited text",
  "csv-stringify": "writes it",
  "fastest-levenshtein": "“did you mean”",
  fflate: "packs workbooks, Word files and the data of a page; the same bytes each time",
  hucre: "writes workbooks",
  "iconv-lite": "encodings that Node does not know",
  parse5: "reads HTML tables as a browser does",
  preact: "draws the page of `nap report`, for a file and in a browser",
  "preact-render-to-string": "draws it without a browser",
  saxen: "reads the XML of workbooks and Word files piece by piece; knows no entities but the five of XML",
  "string-width": "how wide a text is at a terminal",
  yaml: "reads YAML, with the place of each value",
  zod: "schemas of files and results: types, JSON Schema and messages from one source",
};

/** What only builds, checks and tests it. */
export const reasonsToBuild: Readonly<Record<string, string>> = {
  "node-sql-parser": "reads the queries for databases that no test starts: MySQL, Trino, BigQuery",
  "@guanmingchiu/sqlparser-ts":
    "reads those for Spark and ClickHouse; the parser of DataFusion in WebAssembly",
  "node-sqlite3-wasm": "another, in WebAssembly",
  "@duckdb/node-api":
    "counts large tables, for users who install it beside nap (optional peer), and in tests; its binaries come ready-made",
  "@arethetypeswrong/core": "checks that the types of the package are found",
  "@sparticuz/chromium": "a browser as a package: tests of the page where none is installed",
  "@stryker-mutator/core": "mutation tests",
  "@stryker-mutator/vitest-runner": "runs the tests for them",
  "@types/node": "types of Node",
  ajv: "holds results against their JSON Schemas",
  "axe-core": "holds the page against rules of accessibility",
  "dependency-cruiser": "holds imports against the table of folders",
  "fast-check": "properties over random values",
  "fraction.js": "an independent exact arithmetic for tests",
  knip: "finds code that nothing uses",
  mammoth: "reads Word files back in tests",
  oxlint: "linter",
  "playwright-core": "drives the browser in tests; downloads none",
  prettier: "layout of the code",
  publint: "checks the package",
  scslre: "finds regular expressions that take more than linear time",
  tinyglobby: "another reading of patterns, against which tests hold ours; lists files for tests",
  tsdown: "builds library and command line",
  typedoc: "reference of the library",
  typescript: "types",
  vitest: "runs the tests",
  "xmllint-wasm": "holds JUnit files against their published schema",
};

#!/usr/bin/env node
// process → the files of the command line, with the compiled code that the build wrote for this very Node → exit code
"use strict";
const { existsSync, readFileSync, statSync } = require("node:fs");
const { join } = require("node:path");

const folder = join(__dirname, "../dist/cli");

/** V8 looks at its own version only; the size tells another build of the same version. docs/adr/0006 */
const buildOfNode = () =>
  [process.version, process.platform, process.arch, statSync(process.execPath).size].join("-");
const compiled = join(folder, `compiled-${buildOfNode()}`);

const modules = new Map();
const scripts = new Map();

/** As `require` does it, for files of the bundle: they hold ASCII, and name each other as `./name.cjs`. */
function load(name) {
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  const { Script } = require("node:vm");
  const module = { exports: {} };
  modules.set(name, module);
  const filename = join(folder, name);
  const code = readFileSync(filename, "latin1");
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
    filename,
    cachedData: compiledCode(name),
  });
  scripts.set(name, script);
  const take = (id) => (id.startsWith("./") ? load(id.slice(2)) : require(id));
  script.runInThisContext()(module.exports, take, module, filename, folder);
  return module.exports;
}

function compiledCode(name) {
  try {
    return readFileSync(join(compiled, name));
  } catch {
    return undefined; // None of the calls that the build makes needs this file.
  }
}

if (require.main === module) {
  const { run } = existsSync(compiled) ? load("run.cjs") : require("../dist/cli/run.cjs");
  void run();
}
module.exports = { compiled, load, scripts };

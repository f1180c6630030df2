#!/usr/bin/env node
// process → environment → main() → exit code
"use strict";
void require("../dist/cli/run.cjs").run();

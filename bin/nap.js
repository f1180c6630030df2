#!/usr/bin/env node
// process → environment → main() → exit code
import { run } from "../dist/cli/run.js";

await run();

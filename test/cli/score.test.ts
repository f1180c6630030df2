// nap score as a person runs it → the transcript of what they see
import { join } from "node:path";
import { test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { expectTranscript } from "./transcript.ts";

const example = { cwd: join(projectRoot, "data/examples/two-assessors") };

test("one assessment of a workspace", () =>
  expectTranscript("score", ["score", "--assessment", "alternative"], example));

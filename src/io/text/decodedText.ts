// The bytes of a file → its text, or the problem that keeps it from being one.
import type { Problem } from "../../model/problem.ts";
import { memorySource } from "../openSource.ts";
import { decodeChunks } from "./decode.ts";
import { NotText } from "./notText.ts";

export async function decodedText(name: string, bytes: Buffer): Promise<string | Problem> {
  const parts: Buffer[] = [];
  try {
    for await (const part of decodeChunks(memorySource(name, [bytes]))) parts.push(part);
  } catch (error) {
    if (error instanceof NotText) return error.problem;
    throw error;
  }
  return Buffer.concat(parts).toString("utf8");
}

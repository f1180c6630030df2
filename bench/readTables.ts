// A kind of reader and a file → how many rows it gives, and nothing else: nap's own, or the library alone with the same bytes.
import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { Parser } from "saxen";
import { memorySource } from "../src/io/openSource.ts";
import { readTableFile } from "../src/io/readTableFile.ts";

const [kind = "", path = ""] = process.argv.slice(2);

async function ownReader(): Promise<number> {
  let rows = 0;
  const source = memorySource(path, [readFileSync(path)]);
  const { problems } = await readTableFile(source, null, {}, () => ({ megabytes: 1000 }), {
    columnOf: (name) => (name === "clause" || name === "status" ? name : null),
    header: () => true,
    record: () => void rows++,
  });
  if (problems.length > 0) throw new Error(problems.map(({ code }) => code).join());
  return rows;
}

const bareJson = (): number => (JSON.parse(readFileSync(path, "utf8")) as unknown[]).length;

/** Each element with its attributes, and each text: less than this no reader of cells can ask for. */
function bareSaxen(): number {
  const bytes = readFileSync(path);
  // The first file of the container, whose header has neither sizes behind it nor extra fields.
  const start = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  const xml = inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(18))).toString("utf8");
  let rows = 0;
  new Parser()
    .on("openTag", (name, attributes) => {
      attributes();
      if (name === "table:table-row") rows++;
    })
    .on("text", () => undefined)
    .write(xml)
    .end();
  return rows;
}

const readers = { own: ownReader, "bare-json": bareJson, "bare-ods": bareSaxen } as const;
const rows = await readers[kind as keyof typeof readers]();
process.stdout.write(`${rows}\n`);

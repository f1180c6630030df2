// Pictures → what the schema of charts says against them, and their texts as another reader sees them
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { readXml } from "../../../src/io/workbook/readXml.ts";
import { projectRoot } from "../../architecture/projectRoot.ts";

const schema = readFileSync(join(projectRoot, "fixtures/schemas/chart-svg.xsd"), "utf8");

/** By libxml2. A file that is validated alone costs a start of the validator: many go at once. */
export async function faultsOfSvg(pictures: readonly string[]): Promise<readonly string[]> {
  const xml = pictures.map((contents, at) => ({ fileName: `${at}.svg`, contents }));
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The texts of all elements of a name, in their order. */
export async function textsOfSvg(picture: string, wanted: string): Promise<readonly string[]> {
  const texts: string[] = [];
  const open: string[] = [];
  async function* pieces(): AsyncGenerator<Buffer> {
    yield Buffer.from(picture);
  }
  const reading = readXml(pieces(), {
    open(name) {
      open.push(name);
      if (name === wanted) texts.push("");
    },
    text(value) {
      if (open.at(-1) === wanted) texts[texts.length - 1] += value;
    },
    close: () => void open.pop(),
  });
  while (!(await reading.next()).done);
  return texts;
}

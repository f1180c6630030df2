// The build's first step: data/ → src/library/shippedData.json, which the library takes in.
import { writeFile } from "node:fs/promises";
import { compileData } from "./compileData.ts";

await writeFile("src/library/shippedData.json", JSON.stringify(await compileData("data")));

// The build's first step: data/ → src/library/shippedData.json, which the library and the command line take in.
import { writeData } from "./compileData.ts";

await writeData("data", "src/library/shippedData.json");

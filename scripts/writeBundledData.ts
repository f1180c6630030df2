// The build's last step: data/ → dist/cli/bundled.json.
import { writeData } from "./compileData.ts";

await writeData("data", "dist/cli/bundled.json");

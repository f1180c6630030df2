// the absolute path of the project's folder
import { join } from "node:path";

export const projectRoot = join(import.meta.dirname, "../..");

// The package's own name and version.
import manifest from "../../package.json" with { type: "json" };

export const tool = { name: "nap", version: manifest.version } as const;

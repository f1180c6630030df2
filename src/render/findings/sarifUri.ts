// The path of a file in the repository → its location in SARIF, as a URI.
import { isAbsolute } from "./repositoryPath.ts";

/** What relative URIs are relative to. */
export const rootId = "%SRCROOT%";

/** Halves of characters, which no URI can hold. */
const lone = /\p{Cs}/gu;

export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/**
 * Letters beyond ASCII, spaces and marks with a meaning are encoded. A file outside of the repository has no base.
 *
 * @example sarifUri("hesabat #1/ə.csv") // { uri: "hesabat%20%231/%C9%99.csv", uriBaseId: "%SRCROOT%" }
 */
export function sarifUri(path: string): ArtifactLocation {
  const encoded = path.replace(lone, "\ufffd").split("/").map(encodeURIComponent).join("/");
  if (isAbsolute(path)) return { uri: `file://${path.startsWith("/") ? "" : "/"}${encoded}` };
  return path.startsWith("../") ? { uri: encoded } : { uri: encoded, uriBaseId: rootId };
}

// The working folder → the file of the workspace around it, of which a call that loads nothing reads the language.
import { findWorkspace } from "../io/findWorkspace.ts";
import type { Environment } from "./environment.ts";

export const configHere = ({ cwd }: Environment): string[] => [findWorkspace(cwd)?.config ?? []].flat();

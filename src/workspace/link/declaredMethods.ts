// The methods that plans and nap.yaml name for comparison → their ids; a name that leads nowhere is a problem at its place.
import { dirname, resolve } from "node:path";
import { isUnread, type DeclaredMethods, type Located, type Plan } from "../../core.ts";
import type { Gathered } from "../find/gathered.ts";
import type { References } from "./references.ts";

/** By id, or by a path from the folder of the file that names it. */
export async function declaredMethods(
  { methodAt }: Pick<References, "methodAt">,
  plans: Iterable<Located<Plan>>,
  { workspaces }: Pick<Gathered, "workspaces">,
  cwd: string,
): Promise<DeclaredMethods> {
  const idsOf = async (
    names: readonly string[],
    folder: string,
    placeOf: (index: number) => Parameters<typeof methodAt>[2],
  ): Promise<string[]> => {
    const ids: string[] = [];
    for (const [index, name] of names.entries()) {
      const id = isUnread(name) ? null : await methodAt(name, folder, placeOf(index));
      if (id !== null && !ids.includes(id)) ids.push(id);
    }
    return ids;
  };
  const ofPlans = new Map<string, readonly string[]>();
  for (const { source, value, at } of plans)
    if (value.methods !== undefined)
      ofPlans.set(
        value.id,
        await idsOf(value.methods, dirname(resolve(cwd, source)), (index) => at(["methods", index])),
      );
  const [workspace] = workspaces;
  const settings = workspace?.document.text.sensitivity;
  const ofWorkspace = (key: "methods" | "values"): Promise<readonly string[]> | null =>
    workspace === undefined || settings?.[key] === undefined
      ? null
      : idsOf(settings[key], workspace.folder, (index) => workspace.document.at(["sensitivity", key, index]));
  return { ofPlans, methods: await ofWorkspace("methods"), values: await ofWorkspace("values") };
}

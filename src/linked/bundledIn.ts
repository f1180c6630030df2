// All shipped data in one object → the same, given a plan at a time.
import type { Bundled, BundledData } from "./bundledData.ts";

/**
 * Throws for a plan that is not shipped.
 *
 * @example
 * const bundled = bundledIn(() => Promise.resolve(data));
 * const { workspaces } = await bundled.index();
 * workspaces.map(({ plan, assessments }) => [plan, ...assessments]) // [["small", "own"]]
 */
export const bundledIn = (read: () => Promise<BundledData>): Bundled => ({
  async index() {
    const { workspaces, ...rules } = await read();
    return {
      workspaces: workspaces.map(({ plan, assessments }) => ({
        plan: plan.text.id,
        assessments: assessments.map(({ text }) => text.id),
      })),
      ...rules,
    };
  },
  async workspace(id) {
    const { workspaces } = await read();
    const found = workspaces.find(({ plan }) => plan.text.id === id);
    if (found === undefined) throw new Error(`no shipped plan ${id}`);
    return found;
  },
});

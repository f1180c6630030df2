// The id of a body → its name; the id where the plan has no such body.
import { textIn, type Body, type Plan } from "../../core.ts";
import type { PageWords } from "./pageWords.ts";

const ofPlans = new WeakMap<Plan, ReadonlyMap<string, Body>>();

export function bodyName(plan: Plan, id: string, { common }: PageWords): string {
  const bodies = ofPlans.get(plan) ?? new Map(plan.bodies.map((body) => [body.id, body]));
  ofPlans.set(plan, bodies);
  const body = bodies.get(id);
  return body === undefined ? id : textIn(body.name, common.preferred) || id;
}

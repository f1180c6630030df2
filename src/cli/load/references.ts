// The names by which an assessment refers to its plan, scale and method → what they lead to.
import {
  isUnreadAt,
  problem,
  suggest,
  type Format,
  type Located,
  type Place,
  type Plan,
  type Problem,
  type ProblemCode,
  type RatingTable,
  type Scale,
} from "../../index.ts";
import type { Catalogue } from "./catalogue.ts";
import type { AssessmentFile, Gathered } from "./gathered.ts";
import type { LoadRequest } from "./loaded.ts";
import type { Session } from "./session.ts";

type Document = AssessmentFile["document"];

/** `null` where a name leads nowhere, which is a problem, or to what cannot be read, which is one already. */
export interface References {
  readonly planOf: (document: Document, folder: string) => Promise<Located<Plan> | null>;
  readonly scaleOf: (
    document: Document,
    folder: string,
    table: RatingTable,
  ) => Promise<Located<Scale> | null>;
  /** The id of the method. */
  readonly methodOf: (document: Document, folder: string) => Promise<string | null>;
  /** What the call names for all assessments; `null` also where it names nothing. */
  readonly named: { readonly plan: Located<Plan> | null; readonly scale: Located<Scale> | null };
}

/** @param problems what names that lead nowhere are added to */
export async function createReferences(
  request: LoadRequest,
  session: Session,
  gathered: Gathered,
  catalogue: Catalogue,
  cwd: string,
  problems: Problem[],
): Promise<References> {
  const { plans, scales, methods } = catalogue;
  for (const name of request.methods) await methods.ofCall(name, cwd);
  const named = {
    plan: request.plan === null ? null : await plans.ofCall(request.plan, cwd),
    scale: request.scale === null ? null : await scales.ofCall(request.scale, cwd),
  };

  const unknown = (
    code: ProblemCode,
    format: Format,
    at: Place,
    id: string,
    known: Iterable<string>,
  ): null => {
    if (session.lacks(format) && id !== "") return null;
    const meant = suggest(id, known);
    problems.push(
      problem(code, at, { id, known: [...known], ...(meant === null ? {} : { suggestion: meant }) }),
    );
    return null;
  };

  const planOf = async ({ text, at, unread }: Document, folder: string): Promise<Located<Plan> | null> => {
    if (request.plan !== null) return named.plan;
    if (isUnreadAt(unread, ["plan"])) return null;
    const found = await plans.find(text.plan, folder, at(["plan"]));
    if (found !== "unknown") return found;
    return gathered.brokenPlan
      ? null
      : unknown("NAP314", "nap/plan@1", at(["plan"]), text.plan, plans.items.keys());
  };

  const scaleOf = async (
    { text, at, unread }: Document,
    folder: string,
    { column }: RatingTable,
  ): Promise<Located<Scale> | null> => {
    if (request.scale !== null) return named.scale;
    if (isUnreadAt(unread, ["scale"])) return null;
    if (text.scale === undefined)
      return column.status.names.length === 1
        ? null
        : unknown("NAP306", "nap/scale@1", at(["scale"]), "", scales.items.keys());
    const found = await scales.find(text.scale, folder, at(["scale"]));
    return found === "unknown"
      ? unknown("NAP306", "nap/scale@1", at(["scale"]), text.scale, scales.items.keys())
      : found;
  };

  const methodOf = async ({ text, at, unread }: Document, folder: string): Promise<string | null> => {
    if (isUnreadAt(unread, ["method"])) return null;
    const known = methods.items.keys();
    if (text.method === undefined) {
      if (request.methods.length === 0)
        problems.push(problem("NAP409", at(["method"]), { known: [...known] }));
      return null;
    }
    const found = await methods.find(text.method, folder, at(["method"]));
    return found === "unknown"
      ? unknown("NAP307", "nap/method@1", at(["method"]), text.method, known)
      : (found?.text.id ?? null);
  };

  return { planOf, scaleOf, methodOf, named };
}

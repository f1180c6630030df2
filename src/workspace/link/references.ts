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
  type RatingTable,
  type Scale,
} from "../../core.ts";
import type { Registries } from "../registry/registries.ts";
import type { AssessmentFile, Gathered } from "../find/gathered.ts";
import type { LoadRequest } from "../loadRequest.ts";
import type { FileReader } from "../read/fileReader.ts";

type Document = AssessmentFile["document"];

/** What the call names for all assessments; `null` also where it names nothing. */
export interface Named {
  readonly plan: Located<Plan> | null;
  readonly scale: Located<Scale> | null;
  /** By the name on the call: the id, `null` for a file that cannot be used. */
  readonly methods: ReadonlyMap<string, string | null>;
}

/** Reads what the call names, its methods too; throws a `UsageError` where a name means nothing. */
export async function namedByCall(
  request: LoadRequest,
  { plans, scales, methods }: Registries,
  cwd: string,
): Promise<Named> {
  const ids = new Map<string, string | null>();
  for (const name of request.methods)
    ids.set(name, (await methods.written.ofCall(name, cwd))?.text.id ?? null);
  return {
    methods: ids,
    plan: request.plan === null ? null : await plans.ofCall(request.plan, cwd),
    scale: request.scale === null ? null : await scales.ofCall(request.scale, cwd),
  };
}

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
  /** The id of a method that a file names. */
  readonly methodAt: (name: string, folder: string, at: Place) => Promise<string | null>;
  readonly problems: Problem[];
}

export function createReferences(
  request: LoadRequest,
  named: Named,
  reader: FileReader,
  gathered: Gathered,
  { plans, scales, methods }: Registries,
): References {
  const problems: Problem[] = [];

  const unknown = (
    code: "NAP306" | "NAP307" | "NAP314",
    format: Format,
    at: Place,
    id: string,
    items: ReadonlyMap<string, unknown>,
  ): null => {
    if (!reader.knowsAll(format) && id !== "") return null;
    const known = [...items.keys()];
    const meant = suggest(id, known);
    const unknownName = { ...(id === "" ? {} : { id }), known };
    problems.push(problem(code, at, { ...unknownName, ...(meant === null ? {} : { suggestion: meant }) }));
    return null;
  };

  const planOf = async ({ text, at, unread }: Document, folder: string): Promise<Located<Plan> | null> => {
    if (request.plan !== null) return named.plan;
    if (isUnreadAt(unread, ["plan"])) return null;
    const found = await plans.find(text.plan, folder, at(["plan"]));
    if (found !== "unknown") return found;
    return gathered.planState === "unusable"
      ? null
      : unknown("NAP314", "nap/plan@1", at(["plan"]), text.plan, plans.items);
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
        : unknown("NAP306", "nap/scale@1", at(["scale"]), "", scales.items);
    const found = await scales.find(text.scale, folder, at(["scale"]));
    return found === "unknown"
      ? unknown("NAP306", "nap/scale@1", at(["scale"]), text.scale, scales.items)
      : found;
  };

  const methodAt = async (name: string, folder: string, at: Place): Promise<string | null> => {
    const found = await methods.written.find(name, folder, at);
    return found === "unknown"
      ? unknown("NAP307", "nap/method@1", at, name, methods.written.items)
      : (found?.text.id ?? null);
  };

  const methodOf = async ({ text, at, unread }: Document, folder: string): Promise<string | null> => {
    if (isUnreadAt(unread, ["method"])) return null;
    if (text.method === undefined) {
      // Of what was not published there is nothing to score, and perhaps no figure to hold it against.
      const needsOne = text.ratings !== undefined || text.claims !== undefined || text.published !== false;
      if (request.methods.length === 0 && needsOne)
        problems.push(problem("NAP409", at(["method"]), { known: [...methods.written.items.keys()] }));
      return null;
    }
    return await methodAt(text.method, folder, at(["method"]));
  };

  return { planOf, scaleOf, methodOf, methodAt, problems };
}

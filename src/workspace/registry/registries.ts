// What was gathered and what is shipped → shelves of plans, scales and methods.
import { sep } from "node:path";
import {
  append,
  checkPlan,
  checkScale,
  isUnreadAt,
  problem,
  toPlan,
  toScale,
  withoutFollowers,
  type Located,
  type Plan,
  type Problem,
  type Scale,
  type WrittenDocument,
} from "../../core.ts";
import type { BundledData } from "../shipped/bundledData.ts";
import type { Gathered } from "../find/gathered.ts";
import type { LoadRequest } from "../loadRequest.ts";
import { createMethodShelf, type MethodShelf } from "./methodRegistry.ts";
import type { Session } from "../read/fileReader.ts";
import { createShelf, type Shelf } from "./registry.ts";
import { shippedMethodTexts, shippedPlan, shippedScales } from "../shipped/shipped.ts";

export interface Catalogue {
  readonly plans: Shelf<"nap/plan@1", Located<Plan>>;
  readonly scales: Shelf<"nap/scale@1", Located<Scale>>;
  readonly methods: MethodShelf;
  /** Scales that are there twice: nobody can say which is meant. */
  readonly contested: ReadonlySet<string>;
  readonly problems: () => Problem[];
}

export function createCatalogue(
  request: LoadRequest,
  session: Session,
  gathered: Gathered,
  data: BundledData,
): Catalogue {
  const problems: Problem[] = [];
  const contested = new Set<string>();
  const refuseSecond = (document: WrittenDocument, what: string, id: string, first: Located<unknown>): void =>
    void problems.push(problem("NAP301", document.at(["id"]), { what, id, first: first.source }));

  const plans = createShelf("nap/plan@1", session, shippedPlans(data, request, gathered), (document) => {
    const converted = toPlan(document.source, document.text, document.at);
    const { id } = document.text;
    const first = plans.items.get(id);
    // A plan of one's own may stand in for the shipped one of the same id.
    if (first !== undefined && !first.source.startsWith("bundled:"))
      refuseSecond(document, "plan", id, first);
    const found = checkPlan(converted.plan);
    append(problems, converted.problems);
    append(problems, withoutFollowers(found, { plan: { unread: document.unread, problems: found } }));
    plans.items.set(id, converted.plan);
    return converted.plan;
  });
  const scales = createShelf("nap/scale@1", session, shippedScales(data), (document) => {
    const scale = toScale(document.source, document.text, document.at);
    const { id } = document.text;
    const first = scales.items.get(id);
    append(problems, checkScale(scale));
    methods.forget();
    if (first === undefined) scales.items.set(id, scale);
    else {
      // Methods are written for the first: by the second, every one of them would be wrong.
      contested.add(id);
      refuseSecond(document, "scale", id, first);
    }
    return scale;
  });
  /** Whether all levels of a scale are known as they are meant. */
  const areLevelsSure = (id: string): boolean => {
    const source = scales.items.get(id)?.source ?? "";
    return (
      !contested.has(id) &&
      !isUnreadAt(session.unread(source), ["levels", "*", "id"]) &&
      problems.every(({ code, at }) => code !== "NAP301" || at.source !== source)
    );
  };
  const methods = createMethodShelf(session, shippedMethodTexts(data), scales.items, areLevelsSure);
  for (const document of gathered.plans) plans.add(document);
  for (const document of gathered.scales) scales.add(document);
  for (const document of gathered.methods) methods.written.add(document);
  return { plans, scales, methods, contested, problems: () => [...problems, ...methods.problems()] };
}

/**
 * Shipped plans that the call names by their id, or an assessment that lies beside no other plan; they do not stand in for
 * one that cannot be read.
 */
function shippedPlans(
  data: BundledData,
  request: LoadRequest,
  { assessments, planned, brokenPlan }: Gathered,
): Map<string, Located<Plan>> {
  if (brokenPlan) return new Map();
  const named = new Set([
    request.plan,
    ...assessments
      .filter(({ path }) => ![...planned].some((folder) => path.startsWith(folder + sep)))
      .map(({ document }) => document.text.plan),
  ]);
  return new Map(
    data.workspaces
      .filter(({ plan }) => named.has(plan.text.id))
      .map((workspace) => [workspace.plan.text.id, shippedPlan(workspace)]),
  );
}

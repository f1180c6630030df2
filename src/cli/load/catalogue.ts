// What was gathered and what is shipped → shelves of plans, scales and methods.
import { hashText } from "../../io/hash.ts";
import {
  append,
  canonicalMethod,
  checkMethod,
  checkPlan,
  checkScale,
  isError,
  isUnreadAt,
  problem,
  resolveMethods,
  toPlan,
  toScale,
  withoutFollowers,
  type Ground,
  type Located,
  type Method,
  type Plan,
  type Problem,
  type ResolvedMethods,
  type Scale,
  type WrittenDocument,
  type WrittenMethod,
} from "../../index.ts";
import type { BundledData } from "./bundledData.ts";
import type { Gathered } from "./gathered.ts";
import type { LoadRequest } from "./loaded.ts";
import type { Session } from "./session.ts";
import { createShelf, type Shelf } from "./shelf.ts";
import { shippedPlan, shippedScales } from "./shipped.ts";

export interface Catalogue {
  readonly plans: Shelf<"nap/plan@1", Located<Plan>>;
  readonly scales: Shelf<"nap/scale@1", Located<Scale>>;
  /** Methods as written; `resolved` follows what they extend. */
  readonly methods: Shelf<"nap/method@1", WrittenMethod>;
  readonly resolved: () => ReadonlyMap<string, Located<Method>>;
  /** Methods with which nothing may be scored, for what is wrong with them or with what they extend. */
  readonly doubtful: () => ReadonlyMap<string, Located<Method>>;
  /** What is wrong with a method and with all that it extends. */
  readonly groundOf: (method: string) => Ground;
  readonly problems: () => Problem[];
}

export function createCatalogue(
  request: LoadRequest,
  session: Session,
  gathered: Gathered,
  data: BundledData,
): Catalogue {
  const problems: Problem[] = [];
  /** Holds until another scale or method is read. */
  let resolution: ResolvedMethods | null = null;
  const refuseSecond = (
    document: WrittenDocument,
    what: string,
    id: string,
    first: { source: string } | undefined,
  ): void => {
    if (first !== undefined)
      problems.push(problem("NAP301", document.at(["id"]), { what, id, first: first.source }));
  };

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
    plans.items.set(document.text.id, converted.plan);
    return converted.plan;
  });
  const scales = createShelf("nap/scale@1", session, shippedScales(data), (document) => {
    const scale = toScale(document.source, document.text, document.at);
    const first = scales.items.get(document.text.id);
    refuseSecond(document, "scale", document.text.id, first);
    append(problems, checkScale(scale));
    // Methods are written for the first: by the second, every one of them would be wrong.
    if (first === undefined) scales.items.set(document.text.id, scale);
    resolution = null;
    return scale;
  });
  const methods = createShelf(
    "nap/method@1",
    session,
    shippedMethodTexts(data),
    (document): WrittenMethod => {
      refuseSecond(document, "method", document.text.id, methods.items.get(document.text.id));
      const isWrong = session.problems.some((found) => isError(found) && found.at.source === document.source);
      const method = { ...document, doubtful: isWrong };
      methods.items.set(document.text.id, method);
      resolution = null;
      return method;
    },
  );
  for (const document of gathered.plans) plans.add(document);
  for (const document of gathered.scales) scales.add(document);
  for (const document of gathered.methods) methods.add(document);

  const levelsAreRead = (id: string): boolean =>
    !isUnreadAt(session.unread(scales.items.get(id)?.source ?? ""), ["levels", "*", "id"]);
  /** None where a scale could not be read: a name may be that one's. */
  const knownScales = (): string[] => (session.lacks("nap/scale@1") ? [] : [...scales.items.keys()]);

  const resolve = (): ResolvedMethods =>
    (resolution ??= resolveMethods(
      [...methods.items.values()],
      (resolved) => hashText(canonicalMethod(resolved)),
      ({ text, at, atKey = at }) =>
        checkMethod({ text, at: atKey }, (id) => scales.items.get(id)?.value ?? null, knownScales()).filter(
          ({ code, params }) => code !== "NAP410" || levelsAreRead(String(params["scale"])),
        ),
    ));
  const methodProblems = (): Problem[] =>
    resolve().problems.filter(({ code }) => code !== "NAP307" || !session.lacks("nap/method@1"));

  return {
    plans,
    scales,
    methods,
    resolved: () => resolve().methods,
    doubtful: () => resolve().doubtful,
    groundOf(id) {
      const chain = new Set<WrittenMethod>();
      for (let next = methods.items.get(id); next !== undefined && !chain.has(next);) {
        chain.add(next);
        next = methods.items.get(next.text.extends ?? "");
      }
      const sources = [...chain].map(({ source }) => source);
      return {
        unread: [...(resolve().unread.get(id) ?? []), ...sources.flatMap((source) => session.unread(source))],
        problems: methodProblems().filter(({ at }) => sources.includes(at.source)),
      };
    },
    problems: () => [...problems, ...methodProblems()],
  };
}

/** Shipped plans that the call or an assessment names by their id; they do not stand in for one that cannot be read. */
function shippedPlans(
  data: BundledData,
  request: LoadRequest,
  { assessments, brokenPlan }: Gathered,
): Map<string, Located<Plan>> {
  if (brokenPlan) return new Map();
  const named = new Set([request.plan, ...assessments.map(({ document }) => document.text.plan)]);
  return new Map(
    data.workspaces
      .filter(({ plan }) => named.has(plan.text.id))
      .map((workspace) => [workspace.plan.text.id, shippedPlan(workspace)]),
  );
}

const shippedMethodTexts = (data: BundledData): Map<string, WrittenMethod> =>
  new Map(
    data.methods.map(({ source, text }) => [
      text.id,
      { source, text, at: () => ({ source, line: 1, column: 1 }) },
    ]),
  );

// What was gathered and what is shipped → registries of plans, scales and methods.
import { sep } from "node:path";
import {
  append,
  checkLikeness,
  checkPlan,
  checkScale,
  isError,
  isUnreadAt,
  problem,
  toMapping,
  toPlan,
  toScale,
  withoutCascades,
  type Located,
  type Plan,
  type Problem,
  type Scale,
  type TableMapping,
  type Trusted,
  type WrittenDocument,
  shippedMethodTexts,
  shippedPlan,
  shippedScales,
  type BundledIndex,
} from "../../core.ts";
import type { Gathered } from "../find/gathered.ts";
import type { Host } from "../host.ts";
import type { LoadRequest } from "../loadRequest.ts";
import type { FileReader } from "../read/fileReader.ts";
import { createMethodRegistry, type MethodRegistry } from "./methodRegistry.ts";
import { withTableClauses } from "./planTables.ts";
import { createRegistry, type Registry } from "./registry.ts";

export interface Registries {
  readonly plans: Registry<"nap/plan@1", Located<Plan>>;
  readonly scales: Registry<"nap/scale@1", Located<Scale>>;
  readonly methods: MethodRegistry;
  readonly mappings: Registry<"nap/mapping@1", TableMapping>;
  /** A part with all that is known of it by now. */
  readonly trusted: <T>(part: Located<T>) => Trusted<T>;
  readonly problems: () => Problem[];
}

export async function createRegistries(
  request: LoadRequest,
  reader: FileReader,
  gathered: Gathered,
  index: BundledIndex,
  { cwd, bundled }: Pick<Host, "cwd" | "bundled">,
): Promise<Registries> {
  const problems: Problem[] = [];
  /** Scales of which there are two: the one that is meant is not known. */
  const repeated = new Set<Located<unknown>>();
  /** Plans of which a table is wrong: what clauses they have is not known. */
  const brokenTables = new Set<string>();
  const refuseSecond = (
    document: WrittenDocument,
    what: "plan" | "scale" | "mapping",
    id: string,
    first: Pick<Located<unknown>, "source">,
  ): void =>
    void problems.push(problem("NAP301", document.at(["id"]), { what, id, first: { source: first.source } }));

  const plans = createRegistry(
    "nap/plan@1",
    reader,
    await shippedPlans(index, bundled, request, gathered),
    (document) => {
      const converted = toPlan(document.source, document.text, document.at);
      const { id } = document.text;
      const first = plans.items.get(id);
      // A plan of one's own may stand in for the shipped one of the same id.
      if (first !== undefined && !first.source.startsWith("bundled:"))
        refuseSecond(document, "plan", id, first);
      const found = checkPlan(converted.plan);
      append(problems, converted.problems);
      append(problems, withoutCascades(found, { plan: { unread: document.unread, problems: found } }));
      plans.items.set(id, converted.plan);
      return converted.plan;
    },
    async (document) => {
      const [found, before]: [Problem[], number] = [[], reader.problems.length];
      const read = await withTableClauses(document, reader, mappings, cwd, found);
      append(problems, found);
      if ([...found, ...reader.problems.slice(before)].some(isError)) brokenTables.add(document.source);
      return read;
    },
  );
  const scales = createRegistry("nap/scale@1", reader, shippedScales(index), (document) => {
    const scale = toScale(document.source, document.text, document.at);
    const { id } = document.text;
    const first = scales.items.get(id);
    append(problems, checkScale(scale));
    methods.forget();
    if (first === undefined) scales.items.set(id, scale);
    else {
      // Methods are written for the first: by the second, every one of them would be wrong.
      repeated.add(first).add(scale);
      refuseSecond(document, "scale", id, first);
    }
    return scale;
  });
  /** Whether all levels of a scale are known as they are meant. */
  const areLevelsSure = (id: string): boolean => {
    const scale = scales.items.get(id);
    const source = scale?.source ?? "";
    return (
      !(scale !== undefined && repeated.has(scale)) &&
      !isUnreadAt(reader.unread(source), ["levels", "*", "id"]) &&
      problems.every(({ code, at }) => code !== "NAP301" || at.source !== source)
    );
  };
  const mappings = createRegistry("nap/mapping@1", reader, new Map<string, TableMapping>(), (document) => {
    const { id } = document.text;
    const read = toMapping(document.source, id, document.text, document.at);
    append(problems, read.problems);
    const first = mappings.items.get(id);
    if (first === undefined) mappings.items.set(id, read.mapping);
    else refuseSecond(document, "mapping", id, first);
    return read.mapping;
  });
  const methods = createMethodRegistry(reader, shippedMethodTexts(index), scales.items, areLevelsSure);
  /** Asked when all scales are read, since one may be like another that is read later. */
  const likeness = (): Problem[] =>
    [...scales.items.values()].flatMap((scale) => {
      const unread = reader.unread(scale.source);
      if (
        scale.source.startsWith("bundled:") ||
        [["like"], ["levels", "*", "as"]].some((way) => isUnreadAt(unread, way))
      )
        return [];
      return checkLikeness(scale, (id) => scales.items.get(id)?.value ?? null, [
        ...scales.items.keys(),
      ]).filter(({ code }) =>
        code === "NAP306"
          ? reader.knowsAll("nap/scale@1")
          : code === "NAP320" || areLevelsSure(scale.value.like ?? ""),
      );
    });
  const allProblems = (): Problem[] => [...problems, ...likeness(), ...methods.problems()];
  for (const document of gathered.mappings) await mappings.add(document);
  for (const document of gathered.plans) await plans.add(document);
  for (const document of gathered.scales) await scales.add(document);
  for (const document of gathered.methods) await methods.written.add(document);
  return {
    plans,
    scales,
    methods,
    mappings,
    trusted(part) {
      const trust = reader.trust(part.source, allProblems());
      const isBroken = brokenTables.has(part.source);
      const unread = isBroken ? [...trust.unread, ["directions"]] : trust.unread;
      return {
        ...part,
        trust: repeated.has(part) || isBroken ? { ...trust, unread, state: "unusable" } : trust,
      };
    },
    problems: allProblems,
  };
}

/**
 * Shipped plans that the call names by their id, or an assessment that lies beside no other plan; they do not stand in for
 * one that cannot be read.
 */
async function shippedPlans(
  { workspaces }: BundledIndex,
  bundled: Host["bundled"],
  request: LoadRequest,
  { assessments, planned, planState }: Gathered,
): Promise<Map<string, Located<Plan>>> {
  if (planState === "unusable") return new Map();
  const named = new Set([
    request.plan,
    ...assessments
      .filter(({ path }) => ![...planned].some((folder) => path.startsWith(folder + sep)))
      .map(({ document }) => document.text.plan),
  ]);
  const plans = new Map<string, Located<Plan>>();
  for (const { plan } of workspaces)
    if (named.has(plan)) plans.set(plan, shippedPlan(await bundled.workspace(plan)));
  return plans;
}

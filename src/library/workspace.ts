// What lies in a folder, or in files, and what was read of it.
import type { ProblemAndLine } from "../core.ts";
import type { Assessment, Surroundings } from "./assessment.ts";
import type { Language } from "./language.ts";
import type { Method } from "./method.ts";
import type { Named } from "./named.ts";
import type { Plan } from "./plan.ts";
import type { Problem } from "./results.ts";
import type { Scale } from "./scale.ts";

/** Plans, assessments, methods and scales of a folder or of files, by id. Made by `loadWorkspace` of `napscore/node`. */
export interface Workspace {
  readonly plans: Named<Plan>;
  /** Those whose plan can be read; why others are missing is among the problems. */
  readonly assessments: Named<Assessment>;
  /** Its own, and the shipped ones. */
  readonly methods: Named<Method>;
  /** Its own, and the shipped ones. */
  readonly scales: Named<Scale>;
  /** All that is wrong with the files, by place. */
  readonly problems: readonly Problem[];
  /** That of its messages: the option `language`, else the one that `nap.yaml` declares, else English. For printers, too. */
  readonly language: Language;
}

interface Origin {
  readonly lines: readonly ProblemAndLine[];
  readonly files: number;
  readonly around: Surroundings;
}

export const workspaceOrigins = new WeakMap<object, Origin>();

// What is said of plans, assessments, mappings, scales and methods in a list.
import type { ListedKind } from "../../../../model/listItem.ts";

/** What there is. */
const kinds: Readonly<Record<ListedKind, string>> = {
  plans: "Планы",
  assessments: "Оценки",
  mappings: "Схемы чтения",
  scales: "Шкалы",
  methods: "Методики",
};

export const list = {
  kinds,
  columns: { id: "id", title: "название", facts: "о нём", from: "откуда" },
  /** `null`: how many there are is not known. */
  plan: (start: string, end: string, directions: number | null, clauses: number, bodies: number | null) =>
    `${start} – ${end}; ${[
      ...(directions === null ? [] : [`направлений: ${directions}`]),
      `пунктов: ${clauses}`,
      ...(bodies === null ? [] : [`органов: ${bodies}`]),
    ].join(", ")}`,
  ofPlan: (plan: string) => `план ${plan}`,
  rows: (rows: number) => `строк: ${rows}`,
  version: (version: string) => `версия ${version}`,
  shipped: "готовое",
  states: { partial: "есть ошибки", unusable: "нельзя использовать" },
};

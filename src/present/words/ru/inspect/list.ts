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
  plan: (start: string, end: string, directions: number, clauses: number, bodies: number) =>
    `${start} – ${end}; направлений: ${directions}, пунктов: ${clauses}, органов: ${bodies}`,
  ofPlan: (plan: string) => `план ${plan}`,
  rows: (rows: number) => `строк: ${rows}`,
  version: (version: string) => `версия ${version}`,
  shipped: "готовое",
  states: { partial: "есть ошибки", unusable: "нельзя использовать" },
};

// What is said of plans, assessments, mappings, scales and methods in a list.
import type { ListedKind } from "../../../../model/listItem.ts";

/** What there is. */
const kinds: Readonly<Record<ListedKind, string>> = {
  plans: "Planlar",
  assessments: "Qiymətləndirmələr",
  mappings: "Oxunuş sxemləri",
  scales: "Şkalalar",
  methods: "Metodikalar",
};

export const list = {
  kinds,
  columns: { id: "id", title: "ad", facts: "haqqında", from: "haradan" },
  plan: (start: string, end: string, directions: number, clauses: number, bodies: number) =>
    `${start} – ${end}; istiqamət: ${directions}, bənd: ${clauses}, qurum: ${bodies}`,
  ofPlan: (plan: string) => `plan ${plan}`,
  rows: (rows: number) => `${rows} sətir`,
  version: (version: string) => `versiya ${version}`,
  shipped: "hazır",
  states: { partial: "səhvləri var", unusable: "istifadə oluna bilməz" },
};

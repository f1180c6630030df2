// What is said of plans, assessments, mappings, scales and methods in a list.
import type { ListedKind } from "../../../../model/listItem.ts";

/** What there is. */
const kinds: Readonly<Record<ListedKind, string>> = {
  plans: "Planlar",
  assessments: "Qiymətləndirmələr",
  mappings: "Oxunuş sxemləri",
  scales: "Şkalalar",
  methods: "Metodlar",
};

export const list = {
  kinds,
  columns: { id: "id", title: "ad", facts: "haqqında", from: "haradan" },
  /** `null`: how many there are is not known. */
  plan: (start: string, end: string, directions: number | null, clauses: number, bodies: number | null) =>
    `${start} – ${end}; ${[
      ...(directions === null ? [] : [`istiqamət: ${directions}`]),
      `bənd: ${clauses}`,
      ...(bodies === null ? [] : [`qurum: ${bodies}`]),
    ].join(", ")}`,
  ofPlan: (plan: string) => `plan ${plan}`,
  rows: (rows: number) => `${rows} sətir`,
  version: (version: string) => `versiya ${version}`,
  shipped: "hazır",
  states: { partial: "səhvləri var", unusable: "istifadə oluna bilməz" },
};

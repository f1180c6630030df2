// The parameters that the examples of the group have; `npm test -- -u` renews them.
import type { ValueProblemParams } from "../valueProblems.ts";

export const valueSamples: ValueProblemParams = {
  NAP203: {
    status: "partialy",
    rows: 1,
    row: 2,
    scale: "three-step",
    levels: [
      {
        id: "none",
        label: { en: "None", az: "İcra olunmayıb", ru: "Не выполнено", uk: "Не виконано", es: "No cumplido" },
      },
      {
        id: "partial",
        label: { en: "Partial", az: "Qismən", ru: "Частично", uk: "Частково", es: "Parcial" },
      },
      { id: "full", label: { en: "Full", az: "Tam", ru: "Полностью", uk: "Повністю", es: "Completo" } },
    ],
    suggestion: "partial",
  },
  NAP206: { written: "31.12.2020" },
  NAP207: { start: "2022-01-01", end: "2021-12-31" },
  NAP208: {
    clause: "1.1",
    start: "2020-01-01",
    end: "2032-12-31",
    planStart: "2020-01-01",
    planEnd: "2022-12-31",
  },
  NAP209: { written: "725", rows: 1, row: 2 },
  NAP210: { written: "about half", rows: 1, row: 2, expected: "percent" },
  NAP211: { count: 2, highest: "1" },
  NAP212: { written: "-1" },
  NAP213: { count: 2 },
  NAP214: { written: "50", highest: "1" },
  NAP216: { written: "-", column: "status", rows: 1, row: 2 },
  NAP218: { status: "not-applicable", rows: 1, row: 2 },
  NAP219: { written: "10" },
  NAP220: { row: 3 },
  NAP221: { rows: 1, row: 2 },
  NAP241: { written: "1.200", decimal: "1.2", thousands: "1200", rows: 1, row: 2 },
  NAP242: { gate: "min-score", written: "0.8", fault: "percent-or-share", percent: "80" },
  NAP243: {
    status: "ful",
    rows: 1,
    row: 2,
    scale: "three-step",
    levels: [
      {
        id: "none",
        label: { en: "None", az: "İcra olunmayıb", ru: "Не выполнено", uk: "Не виконано", es: "No cumplido" },
      },
      {
        id: "partial",
        label: { en: "Partial", az: "Qismən", ru: "Частично", uk: "Частково", es: "Parcial" },
      },
      { id: "full", label: { en: "Full", az: "Tam", ru: "Полностью", uk: "Повністю", es: "Completo" } },
    ],
    suggestion: "full",
  },
  NAP244: { clause: "1.3", rows: 1, row: 3 },
  NAP245: { part: "body", id: "mojj", known: ["moj", "pgo", "fin"], suggestion: "moj" },
  NAP246: { id: "y2021", known: ["y2020"], suggestion: "y2020" },
  NAP247: { plan: "az-nap-2020-2022", clauses: 58 },
  NAP226: {
    words: [
      { status: "klar", rows: 2 },
      { status: "halb", rows: 1 },
      { status: "nix", rows: 1 },
    ],
    more: 0,
    scales: ["canada-nap", "ogp-completion", "response", "three-step", "tracker"],
  },
};

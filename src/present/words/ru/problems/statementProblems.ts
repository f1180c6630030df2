// The Russian of what can be wrong with a claim of a part, with a change from another claim, and with ratings of totals.
import type { ValueProblemParams } from "../../../../model/problems/valueProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";

/** What a claim may be about, in the dative. */
const claimParts = { direction: "направлению", body: "органу", band: "степени" } as const;

export const statementProblems: ProblemWordings<Pick<ValueProblemParams, "NAP245" | "NAP246" | "NAP247">> = {
  NAP245: {
    title: "показатель неизвестной части",
    message: (p) =>
      `опубликованный показатель относится к ${claimParts[p.part]} «${p.id}», но ${p.part === "band" ? "в методике" : "в плане"} такого id нет`,
    help: (p) =>
      p.known.length === 0
        ? p.part === "band"
          ? "в методике нет степеней"
          : `в плане нет списка ${p.part === "body" ? "органов" : "направлений"}`
        : `напишите после ${p.part}: один из этих id или скажите другими словами, к чему относится показатель: ${p.known.join(", ")}`,
    why: "Показатель сверяется со строками того, к чему он относится. Под именем, которого нет в плане, он не был бы сверен ни с чем, и никто бы этого не заметил.",
    given: "Органы плана: moj, pgo и fin.",
  },
  NAP246: {
    title: "изменение от неизвестного показателя",
    message: (p) =>
      p.circle === undefined
        ? `показатель сообщает об изменении от «${p.id}», но в этом отчёте об оценке такого показателя нет`
        : `показатель изменился относительно самого себя: ${[...p.circle, p.circle[0] ?? ""].join(" ← ")}`,
    help: (p) =>
      p.circle !== undefined
        ? "напишите для одного из этих показателей его собственное значение"
        : p.known.length === 0
          ? 'дайте другому показателю id, например {id: y2020, figure: "30"}'
          : `id показателей: ${p.known.join(", ")}`,
    why: "Изменение ничего не говорит без показателя, от которого оно отсчитано.",
    given: "Показатели сообщают, сколько было слушаний и насколько их стало больше.",
  },
  NAP247: {
    title: "оценки плана, от которого известны только итоги",
    message: (p) =>
      `в плане ${p.plan} не перечислены пункты, указано только их число (${p.clauses}), поэтому оценивать нечего`,
    help: () =>
      "перечислите пункты под directions вместо totals; или уберите оценки, а опубликованное оставьте под claims",
    why: "Оценка относится к пункту. Если известны только итоги плана, нет пункта, к которому она могла бы относиться.",
    given: "В плане вместо directions стоит totals: {clauses: 58, directions: 11}.",
  },
};

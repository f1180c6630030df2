// The Azerbaijani of what can be wrong with a claim of a part, with a change from another claim, and with ratings of totals.
import type { ValueProblemParams } from "../../../../model/problems/valueProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";

/** What a claim may be about, in front of an id. */
const claimParts = { direction: "istiqamət", body: "qurum", band: "dərəcə" } as const;

export const statementProblems: ProblemWordings<Pick<ValueProblemParams, "NAP245" | "NAP246" | "NAP247">> = {
  NAP245: {
    title: "naməlum hissə haqqında rəqəm",
    message: (p) =>
      `dərc olunmuş rəqəm ${claimParts[p.part]} "${p.id}" haqqındadır, amma ${p.part === "band" ? "metodda" : "planda"} belə id yoxdur`,
    help: (p) =>
      p.known.length === 0
        ? p.part === "band"
          ? "metodda dərəcələr yoxdur"
          : `planda ${p.part === "body" ? "qurumların" : "istiqamətlərin"} siyahısı yoxdur`
        : `${p.part}: sözündən sonra bunlardan birini yazın və ya rəqəmin nə haqqında olduğunu başqa sözlərlə bildirin: ${p.known.join(", ")}`,
    why: "Rəqəm nə haqqındadırsa, onun sətirləri ilə tutuşdurulur. Planda olmayan ad altında o, heç nə ilə tutuşdurulmazdı və bunu heç kim görməzdi.",
    given: "Planın qurumları: moj, pgo və fin.",
  },
  NAP246: {
    title: "naməlum rəqəmə görə dəyişiklik",
    message: (p) =>
      p.circle === undefined
        ? `rəqəm "${p.id}" ilə müqayisədə dəyişiklik bildirir, amma bu qiymətləndirmədə belə rəqəm yoxdur`
        : `rəqəm özü ilə müqayisədə dəyişib: ${[...p.circle, p.circle[0] ?? ""].join(" ← ")}`,
    help: (p) =>
      p.circle !== undefined
        ? "bu rəqəmlərdən birinin öz qiymətini yazın"
        : p.known.length === 0
          ? 'o biri rəqəmə id verin, məsələn {id: y2020, figure: "30"}'
          : `rəqəmlərin id-ləri: ${p.known.join(", ")}`,
    why: "Başlanğıc rəqəm olmadan dəyişiklik heç nə demir.",
    given: "Rəqəmlər neçə dinləmə keçirildiyini və bu sayın nə qədər artdığını bildirir.",
  },
  NAP247: {
    title: "yalnız yekunları bilinən planın qiymətləri",
    message: (p) =>
      `${p.plan} planında bəndlər sadalanmayıb, yalnız onların sayı (${p.clauses}) göstərilib, ona görə qiymətləndiriləcək bir şey yoxdur`,
    help: () =>
      "totals əvəzinə directions altında bəndləri sadalayın; və ya qiymətləri çıxarın, dərc olunanları isə claims altında saxlayın",
    why: "Qiymət bəndə verilir. Planın yalnız yekunları bilinəndə qiymətin aid ola biləcəyi bənd yoxdur.",
    given: "Planda directions əvəzinə totals: {clauses: 58, directions: 11} yazılıb.",
  },
};

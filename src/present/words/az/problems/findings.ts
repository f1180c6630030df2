// What is said in formats for systems that run checks.
import type { Themes } from "../../words.ts";

export const findings: Themes["problems"]["findings"] = {
  gate: (kind) => `${kind} həddi`,
  whyGate:
    "Çağırış və ya nap.yaml nəticənin çatdığından artığını tələb edir. Gözlənilməyən hədd olduqda çıxış kodu 1-dir.",
  gates: "hədlər",
  noProblems: "problem yoxdur",
  root: "CI sistemi göstərirsə, repozitoriyanın kök qovluğu; göstərmirsə, nap-ın çağırıldığı qovluq.",
  columns: { severity: "ciddilik", place: "yer", problem: "problem", help: "nə etməli" },
  cut: (shown, found) => `Göstərilir: ${found} tapıntıdan ${shown}, əvvəlcə ən ciddiləri.`,
  annotations: (most, found) =>
    `GitHub hər addımda hər növdən ən çoxu ${most} annotasiya göstərir. Bu çıxışda ${found} tapıntının hamısı var, əvvəlcə ən ciddiləri.`,
  summaryCut: (shown, found) =>
    `Göstərilir: ${found} tapıntıdan ${shown}, əvvəlcə ən ciddiləri: addımın xülasəsi 1 MiB ilə məhdudlaşır. Addımın çıxışında hamısı var.`,
  tablesLeftOut:
    "Nəticənin cədvəlləri verilmir: addımın xülasəsi 1 MiB ilə məhdudlaşır. Onları --format markdown=YOL ilə fayla yazın.",
  hidden: (suppressed, known) =>
    `Göstərilmir: ${[...(suppressed === 0 ? [] : [`səbəbi yazılmaqla susdurulan ${suppressed}`]), ...(known === 0 ? [] : [`əvvəldən məlum olan ${known}`])].join(", ")}.`,
  suppressed: (reason, until) => `susdurulub${until === null ? "" : ` (${until} tarixinədək)`}: ${reason}`,
  known: "əvvəldən məlumdur",
};

// NAP90x: layihənin öz problemləri haqqında dedikləri.
import type {
  BaselineFault,
  GateProblemParams,
  StaleReason,
  SuppressionFault,
} from "../../../../model/problems/gateProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";

const staleReasons: Readonly<Record<StaleReason, string>> = {
  gone: "həmin problem artıq yoxdur",
  "other-value": "həmin qayda indi orada başqa dəyər tapır",
  suppressed: "həmin problem susdurulub",
};

function suppressionFault(p: SuppressionFault): string {
  switch (p.fault) {
    case "no-reason":
      return "problemi susdurmağın səbəbi yazılmayıb, ona görə bu qeyd nəzərə alınmır";
    case "no-rule":
      return "hansı qaydanın susdurulduğu yazılmayıb, ona görə bu qeyd nəzərə alınmır";
    case "unknown-rule":
      return `"${p.rule}" adlı qayda yoxdur, ona görə bu qeyd nəzərə alınmır`;
    case "not-a-date":
      return `"${p.written}" tarix deyil, ona görə bu qeyd nəzərə alınmır`;
  }
}

function baselineFault(p: BaselineFault): string {
  switch (p.fault) {
    case "unknown-code":
      return `"${p.written}" kodlu problem yoxdur`;
    case "not-a-hash":
      return `"${p.written}" ${p.digits} onaltılıq rəqəmdən ibarət heş deyil`;
    case "not-a-count":
      return `"${p.written}" say deyil`;
    case "written-twice":
      return `bu problem artıq ${p.first}-ci sətirdə var`;
  }
}

export const gateProblems: ProblemWordings<GateProblemParams> = {
  NAP901: {
    title: "susdurmanın müddəti bitib",
    message: (p) =>
      `${p.rules.join(", ")} üzrə susdurmanın müddəti bitib: son gün ${p.until} idi, bu gün isə ${p.today}`,
    help: () => "problemləri aradan qaldırın və ya yeni son gün yazıb səbəbini göstərin",
    why: "Son günü olan susdurma problemi o vaxtadək aradan qaldırmaq barədə vəddir.",
  },
  NAP902: {
    title: "heç nəyi susdurmayan qeyd",
    message: (p) => `burada heç nə susdurulmur: ${p.rules.join(", ")} üzrə uyğun problem yoxdur`,
    help: () => "qeydi silin və ya orada göstərilənləri düzəldin",
    why: "Heç nəyə aid olmayan qeyd sonradan yaranan və heç kimin baxmadığı problemi gizlədə bilər.",
  },
  NAP903: {
    title: "susdurma qeydi oxunmadı",
    message: suppressionFault,
    help: () => "belə yazın: # nap-ignore NAP203: səbəb (until 2027-01-01); son gün yazılmaya bilər",
    why: "Faylı sonra oxuyan adam problemin nə üçün qəbul edildiyini bilməlidir.",
  },
  NAP904: {
    title: "siyahıda köhnəlmiş qeyd",
    message: (p) =>
      `məlum problemlərin siyahısında ${p.of} üçün ${p.rule} üzrə artıq qeydlərin sayı: ${p.times}${p.clause === undefined ? "" : ` (${p.clause} bəndi)`}; səbəb: ${staleReasons[p.why]}`,
    help: () => "nap check --update-baseline əmrini işə salın",
    why: "Problemi olmayan qeyd həmin səhv yenidən edilsə, onu gizlədər.",
  },
  NAP905: {
    title: "siyahının oxunmayan qeydi",
    message: baselineFault,
    help: () => "faylı bütövlükdə yenidən yazan nap check --update-baseline əmrini işə salın",
    why: "Oxunmayan sətir heç nəyi əhatə etmir: onun aid olduğu problem yenə yeni sayılır.",
  },
};

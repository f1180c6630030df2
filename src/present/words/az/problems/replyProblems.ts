// NAP25x Azərbaycan dilində: qiymətlərə cavablar və onlardan sonra verilən qərarlar.
import type { ReplyProblemParams } from "../../../../model/problems/replyProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { inRows, ratedText, rowText } from "./rows.ts";

type Reason = ReplyProblemParams["NAP254"]["reason"];

const lacks: Readonly<Record<Reason, string>> = {
  parts: "qiymətlər tədbirlər üzrədir, cavab isə bütöv bəndə aiddir",
  whole: "qiymət bütöv bəndə aiddir, cavab isə onun bir hissəsinə",
  bodies: "qiymətlər adı göstərilən qurumlar üzrədir, cavabda isə qurum göstərilməyib",
  scope: "bəndin qiyməti yoxdur, qiymətləndirmənin əhatəsi isə rated-dir",
  unrated: "onu heç kim qiymətləndirməyib",
};

export const replyProblems: ProblemWordings<ReplyProblemParams> = {
  NAP251: {
    title: "naməlum cavab",
    message: (p) => `"${p.written}" cavab deyil${inRows(p)}`,
    help: (p) =>
      p.suggestion === undefined
        ? `bunlardan birini yazın: ${p.known.join(", ")}`
        : `bəlkə "${p.suggestion}"? Cavablar: ${p.known.join(", ")}`,
    why: "Qurumun öz qiymətinin götürülüb-götürülmədiyi onun razı olub-olmamasından asılıdır. Oxuna bilməyən cavab təxmin edilmir.",
  },
  NAP252: {
    title: "cavabsız sətir",
    message: (p) => `cavab (answer) yazılmayıb${inRows(p)}`,
    help: () =>
      "qurumdan soruşun və agree, partly və ya object yazın; qurumun qiyməti reply mərhələsində onsuz da götürülür",
    why: "Şərh və ya qiymət qurumun razı olub-olmadığını bildirmir. Cavabın olmaması razılıq deyil.",
  },
  NAP253: {
    title: "iki cavab",
    message: (p) => `${ratedText(p)} üçün iki cavab var: ${rowText({ row: p.row })} və ${rowText(p.first)}`,
    help: () => "sayılan cavabı saxlayın",
    why: "Əks halda iki cavabdan hansının götürüldüyünü sətirlərin sırası müəyyən edərdi.",
  },
  NAP254: {
    title: "qiyməti olmayana cavab",
    message: (p) => `${ratedText(p)} üzrə cavab var, belə qiymət isə yoxdur: ${lacks[p.reason]}`,
    help: (p) =>
      p.reason === "unrated"
        ? "onun qiyməti reply mərhələsində götürülür; başqa şey nəzərdə tutulubsa, clause, activity və ya body sütununu düzəldin"
        : "clause, activity və body sütunlarını qiymətlərdəki kimi yazın; bu cavabın qiyməti götürülmür",
    why: "Cavab qiymətin yerini tutur. Belə qiymət yoxdursa, oxucu cavabla nə edildiyini bilməlidir.",
    given: "1.2 bəndi bütöv qiymətləndirilib.",
  },
  NAP255: {
    title: "razıdır, amma başqa qiymət yazıb",
    message: (p) => `${ratedText(p)}: qurum "${p.rated}" qiyməti ilə razıdır, özü isə "${p.said}" yazıb`,
    help: () => "hansının nəzərdə tutulduğunu qurumdan soruşun; cavab agree olduğu üçün qiymət dəyişmir",
    why: "Razılıq bildirən cavab və ondan fərqli qiymət birlikdə doğru ola bilməz.",
    given: "1.1 bəndi full kimi qiymətləndirilib.",
  },
  NAP256: {
    title: "qeydsiz qərar",
    message: (p) => `qərarın qeydi yoxdur${inRows(p)}`,
    help: () => "niyə belə qərar verildiyini final-note sütununda yazın",
    why: "Cavab üzrə qərarın səbəbini həm qurum, həm oxucu bilməlidir.",
  },
  NAP257: {
    title: "qərarlar fərqlənir",
    message: (p) =>
      `${ratedText(p)}: bir qiymət bir neçə quruma aiddir, qərarlar isə fərqlənir: ${p.decisions.join(", ")}`,
    help: () => "hamısı üçün bir qərar verin və ya hər qurumu ayrıca qiymətləndirin",
    why: "Bir qiymətin bir yekun dəyəri olur. İkisindən hansının nəzərdə tutulduğu təxmin edilmir.",
  },
  NAP258: {
    title: "cavab məktubdan əvvəl alınıb",
    message: (p) => `${p.date} tarixində alınıb, qiymətlər isə ${p.sent} tarixində göndərilib${inRows(p)}`,
    help: () => "tarixi və ya reply: sent açarındakı günü düzəldin",
    why: "Göndərilməmiş qiymətə cavab vermək olmaz. İki gündən biri səhvdir.",
  },
  NAP259: {
    title: "bir neçə mərhələnin qiymətlərinə cavablar",
    message: (p) =>
      `qiymətlər bir neçə mərhələyə aiddir (${p.rounds.join(", ")}), cavablarda isə hansına aid olduqları göstərilmir`,
    help: () => "hər mərhələ üçün öz cavabları ilə ayrıca qiymətləndirmə yaradın",
    why: "Bir mərhələnin qiymətinə verilən cavab başqa mərhələ haqqında heç nə bildirmir.",
    given: "Qiymətlərin sətirlərində m06 və m12 mərhələləri göstərilib.",
  },
};

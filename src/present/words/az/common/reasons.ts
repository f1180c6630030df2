// Why there is no number, or how there came to be one.
import type { ReasonWordings } from "../../reasonWording.ts";
import { talliedText } from "../../talliedText.ts";
import { plural } from "../plural.ts";

export const reasons: ReasonWordings = {
  "no-rating": () => "heç kim qiymətləndirməyib",
  "row-left-out": () => "sətrində xəta var, ona görə nəzərə alınmayıb",
  "coded-unrated": () => "qiymətləndirilməmiş kimi qeyd edilib",
  "coded-not-due": () => "vaxtı çatmamış kimi qeyd edilib",
  "coded-not-applicable": () => "tətbiq olunmayan kimi qeyd edilib",
  "no-evidence": () => "sübutsuz qiymətləndirilib, metod bunu nəzərə almır",
  "status-only": (p) => `status: ${p.statuses.join(", ")}; metod göstərici vermir`,
  "counts-only": (p) =>
    `metod statusları sayır, göstərici vermir: ${talliedText(p, "bir neçə status", "statusu olan bənd yoxdur")}`,
  "no-majority": (p) =>
    `heç bir qiymət qiymətləndirənlərin ${p.share} hissəsinin səsini toplamayıb: ${p.votes.join(", ")}`,
  "no-lead-rated": () => "aparıcı qurumların heç biri qiymətləndirilməyib",
  "part-unrated": (p) => `qiymətləndirilməyib: ${p.parts.join(", ")}; metod onlarsız göstərici vermir`,
  "not-started-yet": (p) => `${p.start} tarixində başlayır (hesabat tarixi: ${p.asOf})`,
  "not-due-yet": (p) => `${p.end} tarixində bitir (hesabat tarixi: ${p.asOf})`,
  "counts-as-zero": (p) => `sıfır sayılır: treat.${p.outcome} = zero`,
  "counts-as-full": (p) => `tam sayılır: treat.${p.outcome} = full`,
  "only-gaps": (p) =>
    plural(p.count, {
      one: "0, çünki sayılan yeganə bəndin dəyəri yoxdur",
      other: `0, çünki sayılan ${p.count} bənddən heç birinin dəyəri yoxdur`,
    }),
  "gap-refused": (p) => `dəyəri olmayan bəndlərə görə metod göstərici vermir: ${p.clauses.join(", ")}`,
  "nothing-counts": () => "sayılan bənd yoxdur",
  "nothing-in-scope": () => "əhatə dairəsində bənd yoxdur",
  "no-weight": () => "sayılanların hamısının çəkisi 0-dır",
  "below-minimum-coverage": (p) =>
    `${p.eligible} bənddən ${p.scored} bənd qiymətləndirilib, bu, minimum əhatədən (${p.minimum}) azdır`,
  "directions-dropped": (p) =>
    `göstəricisi yoxdur, ədədi ortaya daxil deyil: istiqamət ${p.directions.join(", ")}`,
  "rated-as-a-whole": (p) => `bütövlükdə qiymətləndirilmiş ${p.count} bəndə başqa qurumlar cavabdehdir`,
  withheld: (p) =>
    p.problems === 0 ? "göstərilmir" : `göstərilmir: ${p.problems} xəta (${p.codes.join(", ")})`,
};

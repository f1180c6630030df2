// Why there is no number, or how there came to be one.
import type { ReasonWordings } from "../../reasonWording.ts";
import { plural } from "../plural.ts";

export const reasons: ReasonWordings = {
  "no-rating": () => "heç kim qiymətləndirməyib",
  "coded-unrated": () => "qiymətləndirilməmiş kimi qeyd edilib",
  "coded-not-due": () => "vaxtı çatmamış kimi qeyd edilib",
  "coded-not-applicable": () => "tətbiq olunmayan kimi qeyd edilib",
  "no-evidence": () => "sübutsuz qiymətləndirilib, metod bunu nəzərə almır",
  "no-majority": (p) => `qiymətləndirənlərin ${p.share} hissəsi eyni qiymətdə deyil: ${p.votes.join(", ")}`,
  "no-lead-rated": () => "aparıcı qurumların heç biri qiymətləndirilməyib",
  "part-unrated": (p) => `qiymətləndirilməyib: ${p.parts.join(", ")}; metod onlarsız göstərici vermir`,
  "not-started-yet": (p) => `${p.start} tarixində başlayır (hesablama günü: ${p.asOf})`,
  "not-due-yet": (p) => `${p.end} tarixində bitir (hesablama günü: ${p.asOf})`,
  "counts-as-zero": (p) => `sıfır sayılır: treat.${p.outcome} = zero`,
  "only-gaps": (p) =>
    plural(p.count, {
      one: "0, çünki sayılan yeganə bəndin qiyməti yoxdur",
      other: `0, çünki sayılan ${p.count} bənddən heç birinin qiyməti yoxdur`,
    }),
  "gap-refused": (p) => `qiyməti olmayan bəndlər olduqca metod göstərici vermir: ${p.clauses.join(", ")}`,
  "nothing-counts": () => "sayılan bənd yoxdur",
  "nothing-in-scope": () => "əhatə dairəsində bənd yoxdur",
  "no-weight": () => "sayılanların hamısının çəkisi 0-dır",
  "below-minimum-coverage": (p) =>
    `${p.eligible} bənddən ${p.scored} qiymətləndirilib, minimum əhatə ${p.minimum}`,
  "directions-dropped": (p) =>
    `göstəricisi yoxdur, ortalamaya daxil deyil: istiqamət ${p.directions.join(", ")}`,
  "rated-as-a-whole": (p) => `bütövlükdə qiymətləndirilmiş ${p.count} bəndə başqa qurumlar cavabdehdir`,
  withheld: (p) =>
    p.problems === 0 ? "göstərilmir" : `göstərilmir: ${p.problems} xəta (${p.codes.join(", ")})`,
};

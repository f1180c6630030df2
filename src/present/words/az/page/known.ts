// Göstərici haqqında məlum olanlar: oxucunun hər sualına bir sətir.
import type { RoundingMode } from "../../../../math/round.ts";
import type { page } from "../../en/page.ts";

const modes: Readonly<Record<RoundingMode, string>> = {
  "half-up": "ən yaxın qiymətə, yarı yuxarı",
  "half-even": "ən yaxın qiymətə, yarı cütə",
  "half-down": "ən yaxın qiymətə, yarı aşağı",
  up: "həmişə yuxarı",
  down: "həmişə aşağı",
};

export const known: (typeof page)["known"] = {
  published: "dərc olunub",
  computed: "burada hesablanıb",
  labels: {
    whose: "Kimin göstəricisidir",
    period: "Dövr",
    unit: "Nə sayılıb",
    coverage: "Dəyəri olanların payı",
    levels: "Səviyyələr",
    rule: "Qayda",
    rounding: "Yuvarlaqlaşdırma",
    ratings: "Qiymətlər",
    interests: "Kim dəstəkləyib və ya özü iştirak edir",
    notice: "Nəzərə alın",
    source: "Mənbə",
  },
  notStated: "göstərilməyib",
  nobody: "heç kim (belə bildirilib)",
  period: (start, end) => `${start} – ${end}`,
  asOf: (day) => `${day} tarixinə`,
  claimed: (count) => `${count} bənd (dərc olunduğu kimi)`,
  counted: (scored, asked, total) => `soruşulmuş ${asked} bənddən ${scored}; planda ${total} bənd var`,
  coverage: (percent) => `${percent}\u00a0%`,
  decimals: (count) => `${count} onluq rəqəm; necə yuvarlaqlaşdırıldığı göstərilməyib`,
  rounding: (decimals, mode) => `${decimals} onluq rəqəm, ${modes[mode]}`,
  ratings: {
    here: "dərc olunub; bu səhifədədir",
    coded: "məlumatdan biz kodlaşdırmışıq; bu səhifədədir",
    none: "dərc olunmayıb",
  },
  percents: "faizlər olduğu kimi",
  kinds: {
    "self-report": (who) => `öz məlumatı: ${who}`,
    alternative: (who) => `alternativ qiymətləndirmə: ${who}`,
    independent: (who) => `müstəqil qiymətləndirmə: ${who}`,
    joint: (who) => `dövlət və vətəndaş cəmiyyətinin birgə qiymətləndirməsi: ${who}`,
    coded: (who) => `bizim kodlaşdırmamız, məlumat kimindir: ${who}`,
  },
};

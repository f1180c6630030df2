// İki qiymətləndirənin ilk növbədə nəyi yoxlamalı olduğu haqqında deyilənlər.
import type { agenda as master } from "../../en/comparison/agenda.ts";

export const agenda: typeof master = {
  title: "İlk növbədə nəyi yoxlamalı: fərqə təsir × şübhə",
  about:
    "Şübhə sübutu olmayan və ya başqa statusu mümkün sayılan sətirlərin payıdır: hər iki tərəfin ortası; sətri olmayan tərəf 1 sayılır.",
  contribution: "faiz bəndi",
  doubt: "şübhə",
  priority: "önəm",
  evidenceOf: (side) => `sübut ${side}`,
  noneNamed: "göstərilməyib",
  nothing: "Heç bir bənd fərqə təsir etmir: yoxlanılası bir şey yoxdur.",
  line: (p) =>
    `yoxlama ${p.number}: bənd ${p.clause}: ${p.contribution} faiz bəndi, şübhə ${p.doubt}; sübut A: ${p.a}; sübut B: ${p.b}`,
};

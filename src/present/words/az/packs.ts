// Qurumlar, görüş və rəylər üçün səhifələrdə deyilənlər.
import type { packs as master } from "../en/packs.ts";

export const packs: typeof master = {
  capital: (title) => (title.startsWith("i") ? "İ" : title.slice(0, 1).toUpperCase()) + title.slice(1),
  columns: {
    clause: "Bənd",
    window: "İcra müddəti",
    rating: "Qiymət",
    evidence: "Sübut",
    reply: "Cavab",
    question: "Quruma sual",
    decision: "Qərar",
    ours: "Bizim mətn",
    theirs: "Qurumun rəyi",
    response: "Bizim cavab",
    changed: "Dəyişdirilib",
  },
  labels: {
    activity: "Fəaliyyət:",
    body: "Qurum:",
    partner: "Həmicraçı",
    notResponsible: "Məsul qurum kimi göstərilməyib",
    rating: "Qiymət:",
    value: "Hesablanıb:",
    cause: "Gecikmənin səbəbi:",
    evidence: "Sübut:",
    note: "Qeyd:",
    comment: "Rəy:",
  },
  none: "göstərilməyib",
  wholeRow: "Yalnız bu qurum üzrə deyil, bütövlükdə qiymətləndirilib.",
  causes: {
    external: "kənar səbəb",
    dependency: "başqalarından asılıdır",
    resources: "resurs çatışmazlığı",
    law: "qanunvericilik",
  },
  answers: { agree: "razıdır", partly: "qismən razıdır", object: "etiraz edir" },
  body: {
    title: (body) => `Suallar: ${body}`,
    coordinator: "Koordinatora suallar",
    coordinatorNote:
      "Planın məsul qurum göstərmədiyi və ya adları ayrıca çəkilməyən qurumlar qrupuna həvalə etdiyi bəndlər.",
    counts: (all, rated) =>
      all !== rated
        ? rated === 0
          ? all === 1
            ? "Aşağıdakı bənd qiymətləndirilməyib."
            : `Aşağıdakı ${all} bənddən heç biri qiymətləndirilməyib.`
          : `Aşağıdakı ${all} bənddən ${rated} bənd qiymətləndirilib.`
        : all === 1
          ? "Aşağıdakı bənd qiymətləndirilib."
          : `Aşağıdakı ${all} bəndin hamısı qiymətləndirilib.`,
    silent: (all) =>
      all === 1
        ? "Aşağıdakı bənd bu qurum üzrə qiymətləndirilməyib."
        : `Aşağıdakı ${all} bənddən heç biri bu qurum üzrə qiymətləndirilməyib.`,
    figure: (percent, rated) => `Bu qurumun göstəricisi: ${percent} % (${rated} bənd üzrə).`,
    answer:
      "Xahiş edirik, cavablarınızı “Cavab” sütununa yazıb bu səhifəni ‹gün› tarixinədək ‹ünvan› ünvanına göndərəsiniz.",
  },
  questions: {
    "no-rating": "Qiymət yoxdur. Nə iş görülüb və bunu hansı sənəd göstərir?",
    "not-due": "Vaxtı çatmamış sayılıb. Bu düzgündürmü və iş qrafik üzrə gedirmi?",
    insufficient: "Qiymətlər bir nəticə vermir. Nə iş görülüb və bunu hansı sənəd göstərir?",
    "not-applicable": "Tətbiq olunmayan sayılıb. Bu düzgündürmü və nə üçün?",
    "rated-as-a-whole":
      "Bənd bütövlükdə qiymətləndirilib, buna əsas icraçı cavabdehdir. Sizin payınıza nə düşüb?",
    "no-evidence": "Qiymətin sübutu göstərilməyib. Görülən işi hansı sənəd göstərir?",
    late: "Müddət bitib. Nə iş qalıb və nə vaxtadək görüləcək?",
    "late-why": "Müddət bitib. Gecikmənin səbəbi nədir, nə iş qalıb və nə vaxtadək görüləcək?",
    "done-late": "Müddətdən sonra icra olunub. Gecikmənin səbəbi nədir?",
    confirm: "Qiymət düzgündürmü? Deyilsə, bunu hansı sənəd göstərir?",
  },
  meeting: {
    title: "Mübahisəli bəndlər",
    about: (count) =>
      `${count === 0 ? "Mübahisəli bənd yoxdur." : `Mübahisəli bəndlərin sayı: ${count}.`} İlk növbədə yoxlanmalı olanlar əvvəl gəlir: onlar iki göstərici arasındakı fərqə təsir edir, sübutları isə yoxdur və ya şübhəlidir. Mövqelər yazıldığı kimi verilir; heç biri doğru qəbul edilmir.`,
    position: (letter, kind) => (kind === null ? `${letter} mövqeyi` : `${letter} mövqeyi (${kind})`),
    figures: (a, b) => `Ümumi göstəricilər: A ${a}, B ${b}.`,
    contribution: (points) => `A − B fərqinə təsiri: ${points} faiz bəndi.`,
    decidedBy: "Qərarı verən: ______________________________    Tarix: ____________",
    oneSided: "Yalnız bir tərəfin qiymətləndirdiyi bəndlər",
    oneSidedNote: "Bu bəndlər mübahisəli deyil: müqayisə üçün hələ ikinci qiymət yoxdur.",
    noPosition: "qiymət yoxdur",
    outOfScope: "əhatə dairəsində deyil",
  },
  comments: {
    title: "Rəylər və cavablar",
    about: (count) => `Qiymətlər barədə rəylərin sayı: ${count}. Hər birinin nəticəsi aşağıdadır.`,
    silent: (count) => `Cavab verilməmiş qiymətlərin sayı: ${count}. Cavabın olmaması razılıq deyil.`,
    changed: "bəli",
    unchanged: "xeyr",
    open: "qərar verilməyib",
  },
};

// NAP4xx: ratings that a method cannot read, and methods that cannot be applied.
import type { MethodProblemParams, PercentRange } from "../../../../model/problems/methodProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { inRows } from "./rows.ts";

/** "0 faizdən çox və 100 faizdən az"; with what it may be besides: "50 faiz, yaxud 60 faizdən çox". */
function rangeText({ above, below, own }: PercentRange): string {
  const ends = [
    ...(above === undefined ? [] : [`${above} faizdən çox`]),
    ...(below === undefined ? [] : [`${below} faizdən az`]),
  ].join(" və ");
  return [own === undefined ? "" : `${own} faiz`, ends].filter((text) => text !== "").join(", yaxud ");
}

export const methodProblems: ProblemWordings<MethodProblemParams> = {
  NAP401: {
    title: "statusun dəyəri yoxdur",
    message: (p) =>
      p.status === undefined
        ? `${p.method} metodunda ${p.scale} şkalası üçün dəyərlər yoxdur`
        : `${p.method} metodunda "${p.status}" statusunun dəyəri yoxdur${inRows(p)}`,
    help: (p) =>
      p.readable.length === 0
        ? `metoda ${p.scale} şkalası üçün dəyərlər əlavə edin; tapılan başqa metodların heç biri bu şkalanı oxuya bilmir`
        : `${p.scale} şkalasını oxuya bilən metod götürün (${p.readable.join(", ")}) və ya bu metoda dəyərlər əlavə edin`,
    why: "Statusun neçə sayıldığını deməyən metod onu hesablaya bilmir, nap isə heç nəyi təxmin etmir.",
    given: "Sətirlərdən birində partial yazılıb.",
  },
  NAP402: {
    title: "status faizlə ziddiyyətdədir",
    message: (p) =>
      `${p.value === undefined ? `${p.percent} %` : `ölçmə nəticəsi ${p.value} (hədəfə doğru yolun ${p.percent} faizi)`} "${p.status}" statusuna uyğun gəlmir${inRows(p)}`,
    help: (p) =>
      p.range === undefined
        ? "qiymətləndirilməyən bəndin ədədi olmur: iki xanadan birini boş qoyun və ya şkaladakı statuslardan birini yazın"
        : `${p.method} metodunda qonşu statusların dəyərlərinə görə faiz belə olmalıdır: ${rangeText(p.range)}`,
    why: "Bir sətirdə söz və ədəd bir-birinə uyğun gəlmirsə, onlardan biri səhvdir, hansı olduğunu isə sətir demir.",
    given: "Hesabatda bəndin qismən icra olunduğu deyilir.",
  },
  NAP403: {
    title: "metod özünə əsaslanır",
    message: (p) =>
      "chain" in p
        ? `${p.method} metodu özünə əsaslanır: ${p.chain.join(" → ")}`
        : `${p.method} metodu bir-birinə əsaslanan ${p.most} metoddan çoxuna əsaslanır`,
    help: (p) =>
      "chain" in p
        ? "bu metodların birindən extends açarını silin və ya orada başqa metod göstərin"
        : "aradakı metodların qaydalarını onlardan birinə yazın",
    why: "Özündən asılı olan qayda heç nə demir.",
  },
  NAP404: {
    title: "naməlum qayda",
    message: (p) => `${p.key} üçün naməlum qayda: "${p.written}"`,
    help: (p) => `bunlardan biri: ${p.allowed.join(", ")}`,
    why: "Bir bəndin bir neçə qiymətinin necə birləşdirildiyini bu qayda müəyyən edir.",
  },
  NAP405: {
    title: "sübut yoxdur",
    message: (p) =>
      `sübutu olmayan qiymət; ${p.method} metodu ona ${p.rule} qaydasını tətbiq edir${inRows(p)}`,
    help: () => "qiymətin harada yoxlana biləcəyini sübut sütununda (evidence) yazın",
    why: "Heç kimin yoxlaya bilmədiyi qiymət hər kəsin yoxlaya bildiyi qiymətlə eyni sayılmamalıdır. Əvəzində nəyin sayıldığını metod deyir.",
    given: "Metodda treat: {no-evidence: zero} yazılıb.",
  },
  NAP406: {
    title: "əhatə kifayət deyil",
    message: (p) =>
      `${p.direction === undefined ? "ümumi göstərici" : `istiqamət ${p.direction}`}: qiymətləndirilməli ${p.eligible} bənddən ${p.scored} bənd qiymətləndirilib, bu, minimum əhatədən (${p.minimum}) azdır`,
    help: (p) => `daha çox bənd qiymətləndirilənə qədər ${p.method} metodu burada göstərici vermir`,
    why: "Bir neçə bəndin göstəricisi bütün bəndlərin göstəricisi kimi başa düşülərdi.",
    given: "Metodda minimum-coverage: 2/3 yazılıb, planda isə 4 bənd var.",
  },
  NAP407: {
    title: "metod faizləri oxumur",
    message: (p) => `${p.method} metodu faizləri oxumur${inRows(p)}`,
    help: () =>
      "bu sətirləri statusla qiymətləndirin və ya dəyərlərində (values) percent: as-given, yaxud percent: full-only olan metod götürün",
    why: "Statuslar üçün nəzərdə tutulan metodda onların arasında qalan qiymətlər üçün qayda yoxdur.",
    given: "Sətirlərdən birində faiz yazılıb.",
  },
  NAP408: {
    title: "tarix göstərilməyib",
    message: (p) =>
      `${p.method} metodu yalnız ${p.eligible === "due" ? "vaxtı çatmış" : "başlanmış"} bəndləri sayır, tarix isə göstərilməyib`,
    help: () =>
      "qiymətləndirmədə dövrü (period) və ya hesabat tarixini (as-of) göstərin, yaxud --as-of 2020-12-31 yazın; bugünkü tarix heç vaxt özbaşına götürülmür",
    why: "Eyni qiymətlər başqa tarixdə başqa göstərici verir, ona görə tarix göstərilməlidir.",
    given: "Metodda eligible: due yazılıb, dövr isə göstərilməyib.",
  },
  NAP409: {
    title: "metod göstərilməyib",
    message: () => "metod göstərilməyib",
    help: (p) =>
      `method: halves kimi bir sətir əlavə edin və ya --method yazın; metodlar: ${p.known.join(", ")}`,
    why: "Göstərici üçün qayda lazımdır, qayda isə açıq bildirilməlidir.",
  },
  NAP410: {
    title: "metoddakı pillə şkalada yoxdur",
    message: (p) =>
      `${p.method} metodu "${p.level}" üçün dəyər verir, ${p.scale} şkalasında isə belə pillə yoxdur`,
    help: (p) => `${p.scale} şkalasının pillələri: ${p.levels.join(", ")}`,
    why: "Adı səhv yazılan statusun dəyəri heç vaxt işlənmir, nəzərdə tutulan statusun isə dəyəri olmur.",
  },
  NAP421: {
    title: "rəqəmlər həddən çoxdur",
    message: (p) => `dəqiq göstəricinin məxrəcində ${p.limit} rəqəmdən çox olardı`,
    help: () =>
      "faizləri, dəyərləri, hədəfləri və çəkiləri az rəqəmli onluq kəsrlə yazın, məsələn, 1/3 əvəzinə 33.33; o vaxta qədər bu qiymətləndirmənin göstəriciləri verilmir",
    why: "Göstəricilər dəqiqdir. Müxtəlif məxrəcli minlərlə kəsrin cəmi elə bir ədəddir ki, onu heç kim yoxlaya bilməz, hesablanması isə dəqiqələr çəkir.",
    given: "Ardınca hər birinin öz məxrəci olan daha iki yüz sətir gəlir.",
  },
  NAP422: {
    title: "dəyərlər olmadan göstərici qaydası",
    message: (p) => `${p.method} metodunda values: none yazılıb, ona görə "${p.key}" heç nəyə təsir etmir`,
    help: (p) =>
      `"${p.key}" açarını silin və ya hər statusa dəyər verin; values: none yanında yalnız hansı bəndlərin qiymətləndirilməli olduğu (eligible) və payların necə yuvarlaqlaşdırıldığı (rounding) göstərilə bilər`,
    why: "Dəyərləri olmayan metod statusları sayır və göstərici vermir. Orada yazılan qayda nəyisə dəyişirmiş kimi görünür, əslində isə heç nəyi dəyişmir.",
  },
};

// The letter that asks for what would settle a published figure.
import type { Themes } from "../words.ts";

type Request = Themes["request"];

const facts: Request["facts"] = {
  denominator: (p) =>
    `Göstəricinin neçə bənd üzrə olduğu${p.planned === null ? "" : ` (planda ${p.planned} bənd var)`}; orta bəndlərdən hesablanmayıbsa, neçə başqa vahid üzrə olduğu.`,
  "counted-clauses": (p) =>
    `${p.stated === null ? "Hansı bəndlərin nəzərə alındığı" : `Göstərici ilə birlikdə adı çəkilən ${p.stated} bənddən hansıların nəzərə alındığı`}: onların nömrələri.${p.other === "" ? "" : ` Hesab onlardan daha azının (${p.other}) nəzərə alınmasına da imkan verir; xahiş edirik, ortada qiyməti olan bəndləri göstərəsiniz.`}`,
  statuses: (p) =>
    p.clauses === null
      ? "Hər bəndə verilmiş status."
      : `Nəzərə alınan hər bəndə verilmiş status. Aşağıdakı cədvəldə planın statusu dərc olunmamış ${p.clauses} bəndi var.`,
  "which-share": (p) =>
    `Rəqəmin statusların hansı payı olduğu və hansı bəndlərə aid olduğu: yoxlanmış ${p.tried} paydan ${p.shares} pay yuvarlaqlaşdırıldıqda onu verir${p.shares === 1 ? ", lakin onunla birlikdə bildirilənlər uyğun gəlmir" : ""}.`,
  "method-differs": (p) =>
    `Hansı qaydanın qiymətlərlə birlikdə adı çəkilən ${p.method} metodundakından fərqli olduğu${p.found === null ? "" : ` (bu metod onlardan ${p.found} % alır)`}: statusun dəyəri, bir bəndin qiymətlərindən bir qiymətin alınması, çəkilər, vaxtı çatmayan və qiymətləndirilməyən bəndlər, yuvarlaqlaşdırma.`,
  "status-values": () => "Hər statusun faizlə dəyəri (məsələn: qismən icra olunub = 50 %).",
  parts: (p) =>
    `Bir neçə ${[...(p.bodies ? ["qurumu"] : []), ...(p.activities ? ["fəaliyyəti"] : [])].join(" və ya ")} olan bənddən bir qiymətin necə alındığı: ədədi orta, ən aşağı qiymət, yalnız əsas icraçının qiyməti və ya başqa qayda.`,
  weights: (p) =>
    `Bütün bəndlərin eyni çəkidə olub-olmadığı${p.directions ? "; əvvəlcə hər istiqamətin ortasının götürülüb-götürülmədiyi" : ""}; çəkilər fərqlidirsə, hansılar olduğu.`,
  gaps: () =>
    "Vaxtı hələ çatmamış və heç kimin qiymətləndirmədiyi bəndlərlə nə edildiyi: kənarda qalıb, 0 sayılıb və ya başqa cür.",
  rounding: () => "Göstəricinin necə yuvarlaqlaşdırıldığı: ən yaxın ədədə, həmişə yuxarı, yoxsa kəsilərək.",
  "more-decimals": () => "Göstəricinin daha çox onluq rəqəmlə və ya kəsr şəklində yazılışı.",
  "as-of": () => "Statusların aid olduğu gün və ya dövr.",
  evidence: (p) =>
    p.clauses === null
      ? "Hər statusun nəyə əsaslandığı: sərəncam, səhifə, hesabat."
      : `Əsası göstərilməyən ${p.clauses} bənd üzrə statusun nəyə əsaslandığı (sərəncam, səhifə, hesabat).`,
};

export const request: Request = {
  title: "Dərc olunmuş göstəricinin əsasındakı məlumatlar barədə sorğu",
  fillIn: "‹ › içindəki yerlər məktub göndərilməzdən əvvəl doldurulmalıdır.",
  to: (name) => `Kimə: ${name ?? "‹göstəricini dərc edən›"}`,
  from: "Kimdən: ‹adınız›, ‹təşkilatınız›, ‹sizinlə əlaqə›",
  day: (day) => (day === null ? "Tarix: ‹gün›" : `${day} tarixinə olan göstəricilər barədə`),
  greeting: "Hörmətli həmkarlar,",
  opening: (plan, count) =>
    `${plan === null ? "Aşağıdakı" : `“${plan}” planı üzrə aşağıdakı`} ${count === 1 ? "göstərici ilə" : "göstəricilərlə"} maraqla tanış olduq və ${count === 1 ? "onu" : "onları"} addım-addım hesablamaq istəyirik. Dərc olunanlar bunun üçün kifayət etmir. Bu, göstəricinin yanlış olduğu və ya kiminsə səhv etdiyi demək deyil.`,
  source: (title) => `Dərc olunduğu yer: ${title}`,
  tried: (text) => `Nəyi yoxladıq: ${text}`,
  readings: (list) =>
    `Hesab, məsələn, bu halların hər birinə imkan verir: ${list}. Hansının doğru olduğunu deyə bilmirik.`,
  known: (list) => `Artıq məlumdur və soruşulmur: ${list}. Yanlışdırsa, xahiş edirik, düzəldəsiniz.`,
  stage: (ratings) => `hesablamada götürülən qiymətlər: ${ratings}`,
  knownFacts: {
    clauses: (count) => `göstəricinin ${count} bənd üzrə olduğu bildirilir`,
    counts: (list) => `onunla birlikdə bildirilən saylar: ${list}`,
    "as-of": (from, to) => (from === null ? `${to} tarixinə` : `${from} – ${to} dövrü üzrə`),
    rows: (count) => `${count} qiymət sətri`,
    method: (id) => `onlarla birlikdə adı çəkilən ${id} metodu`,
  },
  asked: "Göstəricini yoxlamaq üçün yalnız bunlar çatmır:",
  facts,
  sheet: "Cavab cədvəli, bənd-bənd",
  sheetNote:
    "Öz cədvəliniz də eyni dərəcədə yararlıdır. “Vaxtı çatmayıb” və “qiymətləndirilməyib” də cavabdır.",
  columns: {
    clause: "bənd",
    title: "başlıq",
    counted: "nəzərə alınıb (bəli, xeyr)",
    status: "status",
    evidence: "əsas",
  },
  closing:
    "İstənilən şəkildə siyahı kifayətdir. Nəyisə səhv başa düşmüşüksə, düzəlişinizi məmnuniyyətlə qəbul edərik. İşinizə və cavabınıza görə təşəkkür edirik.",
  signature: "Hörmətlə, ‹adınız›",
  nothing: (figure, assessment) =>
    `${assessment} qiymətləndirməsindəki ${figure} barədə heç nə soruşmaq lazım deyil: sətirləri bu göstəricini verir.`,
  nothingOfShare: (figure, assessment, tried) =>
    `${assessment} qiymətləndirməsindəki ${figure} barədə heç nə soruşulmur: yoxlanmış ${tried} paydan biri yuvarlaqlaşdırıldıqda onu verir.`,
  leftOut: (count) =>
    `${count} dərc olunmuş rəqəm kənarda qalıb: məktublar bütün planın faizləri üçün yazılır.`,
  line: (holder, figure, count) => `${holder}: ${figure}: çatmayan məlumatların sayı ${count}`,
  unknownHolder: "dərc edən bilinmir",
};

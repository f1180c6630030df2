// NAP7xx Azərbaycan dilində: mərhələlər, silsilələr və tarixlər.
import type { DateReading, TimeProblemParams } from "../../../../model/problems/timeProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { pointText } from "./pointText.ts";
import { inRows } from "./rows.ts";

/** Necə oxuna bilər və onda hansı gündür. */
const readingText = ({ as, day }: DateReading): string =>
  as === "spreadsheet" ? `cədvəl proqramının gün sayı kimi ${day}` : `${as} kimi ${day}`;

export const timeProblems: ProblemWordings<TimeProblemParams> = {
  NAP701: {
    title: "mərhələnin tarixi yoxdur",
    message: (p) => `${p.round} mərhələsinin tarixi yoxdur`,
    help: () => "as-of: 2020-06-30 və ya planın başlanğıcından sayılan month: 6 yazın",
    why: "Mərhələ zamanda bir nöqtədir. Tarixi olmasa, ondan əvvəl nəyin gəldiyini və nəyin gecikdiyini heç kim deyə bilməz.",
  },
  NAP702: {
    title: "həm window, həm windows",
    message: (p) => `${p.clause} bəndində həm window, həm də windows var`,
    help: () => "window açarını silin; windows siyahısının birincisi əsas götürülür",
    why: "Bəndin vaxtının nə zaman çatdığına iki cavab vaxtı çatmış bəndlər üçün iki göstərici verir.",
  },
  NAP703: {
    title: "mərhələlər vaxt sırası ilə deyil",
    message: (p) =>
      `${p.round} mərhələsi (${p.asOf}) özündən əvvəl olmayan ${p.before} mərhələsindən (${p.beforeAsOf}) sonra yazılıb`,
    help: () => "mərhələləri vaxt sırası ilə yazın və ya səhv tarixi düzəldin",
    why: "Yerində olmayan mərhələ, adətən, səhv tarix deməkdir, irəliləyiş isə mərhələdən mərhələyə göstərilir. Faylda sıra necə olursa olsun, vaxt sırası götürülür.",
  },
  NAP704: {
    title: "naməlum mərhələ",
    message: (p) => `planda "${p.id}" mərhələsi yoxdur${inRows(p)}`,
    help: (p) => `planın mərhələləri: ${p.known.join(", ")}`,
    why: "Planda olmayan mərhələnin tarixi, onun qiymətləndirməsinin isə digərləri arasında yeri yoxdur.",
  },
  NAP705: {
    title: "hesabat tarixi mərhələdən kənardır",
    message: (p) =>
      p.from === undefined
        ? `${p.asOf} tarixinə olan qiymətləndirmə ${p.to} tarixinə olan ${p.round} mərhələsindən kənardır`
        : `${p.asOf} tarixinə olan qiymətləndirmə ${p.round} mərhələsindən kənardır: o, ${p.from} tarixindən sonra başlayır və ${p.to} tarixinədək davam edir`,
    help: () => "as-of və ya round açarını düzəldin; as-of olmasa, mərhələnin tarixi götürülür",
    why: "Hansı bəndlərin vaxtının çatdığı bu tarixdən asılıdır. Başqa tarixə olan qiymətləndirmə bu mərhələyə cavab deyil.",
    given: "Planın m06 mərhələsi 2020-06-30 tarixinədir.",
  },
  NAP706: {
    title: "bir mərhələ üçün iki qiymətləndirmə",
    message: (p) => `${p.first} da eyni silsilənin ${p.round} mərhələsi üçün qiymətləndirməsidir`,
    help: (p) =>
      `birinin silsiləsini (series: …) və ya mərhələsini göstərin; ${p.id} ${p.first} qiymətləndirməsini əvəz edirsə, hər iki cədvəli bir qiymətləndirmədə yazın və oxunuş sxemində repeats: {newest: received} göstərin`,
    why: "İrəliləyiş hər mərhələ üçün bir qiymətləndirmədən göstərilir. İkisindən hansının nəzərdə tutulduğunu heç kim bilə bilməz, ona görə heç biri götürülmür.",
    given: "Hər ikisi eyni qiymətləndirənindir və m06 mərhələsinə aiddir.",
  },
  NAP707: {
    title: "mərhələsiz silsilə",
    message: (p) => `${p.series} silsiləsi göstərilib, mərhələ isə yox`,
    help: () => "hansı mərhələyə aid olduğunu göstərin (round: m06) və ya series açarını silin",
    why: "Silsilə mərhələlərdən ibarətdir. Mərhələsi olmayan qiymətləndirmə heç bir silsiləyə daxil deyil.",
  },
  NAP708: {
    title: "tarix hesabat tarixindən sonradır",
    message: (p) => `icra tarixi ${p.date} hesabat tarixindən (${p.asOf}) sonradır${inRows(p)}`,
    help: () => "tarixi və ya qiymətləndirmənin hesabat tarixini düzəldin",
    why: "Müəyyən tarixə olan qiymətləndirmə sonra görülən işi bilə bilməz. Göstərici bu tarixi nəzərə almır; schedule və progress nəzərə alır.",
    given: "Qiymətləndirmə 2020-12-31 tarixinədir.",
  },
  NAP709: {
    title: "mərhələdən əvvəl alınıb",
    message: (p) =>
      `${p.date} tarixində, yəni ${p.round} mərhələsinin hesabatları hələ qəbul olunmazdan (${p.from}) əvvəl alınıb${inRows(p)}`,
    help: () => "tarixi və ya mərhələni düzəldin; həqiqətən tez gəlibsə, dəyişməyin",
    why: "Mərhələsindən köhnə hesabat, adətən, əvvəlki mərhələnin yenidən göndərilmiş hesabatıdır.",
    given: "m06 mərhələsinin hesabatları 2020-07-01 tarixindən qəbul olunur.",
  },
  NAP710: {
    title: "oxunmayan tarix",
    message: (p) =>
      `"${p.written}" tarix deyil${p.fault === undefined ? "" : `: ${pointText(p.fault)}`}${inRows(p)}`,
    help: (p) =>
      p.readings.length === 0
        ? "2020-07-15, 2020-07, aralıq kimi 2019-12-05/2020-02-08 və ya «bundan tez deyil» mənasında 2020-02-08/.. yazın"
        : `bu, ${p.readings.map(readingText).join(" və ya ")} ola bilər; belə yazın${p.inForm === true ? "" : " və ya sütunun necə oxunduğunu oxunuş sxemində göstərin"}`,
    why: "Gecikmə günlərlə sayılır. İki cür oxuna bilən tarix aylarla fərqlənə bilər, ona görə o, ümumiyyətlə oxunmur; göstərici ondan asılı deyil.",
  },
};

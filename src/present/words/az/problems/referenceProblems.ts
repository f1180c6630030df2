// NAP3xx: names that lead nowhere, or to two places.
import type { FileKind, ReferenceProblemParams } from "../../../../model/problems/referenceProblems.ts";
import { looksLikeDate } from "../../looksLikeDate.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { repeatedHelp, repeatedMessage } from "./repeatedName.ts";
import { inRows, partText, ratedText, rowText } from "./rows.ts";

function unknownClauseHelp({ id, from, to }: ReferenceProblemParams["NAP302"]): string {
  const run = `planın ilk bəndi ${from}, son bəndi ${to}`;
  if (!/\d/.test(id) && /\d/.test(from))
    return `${run}; cəm sətri və ya başlıq qiymət deyil: xanalarını boşaldın və ya sətri silin`;
  return looksLikeDate(id)
    ? `${run}; cədvəl proqramı 1.2 kimi id-ni tarixə çevirmiş ola bilər: sütunun formatını mətn edin və id-ni yenidən yazın`
    : run;
}

const fileKinds: Readonly<Record<Exclude<FileKind, "table">, string>> = {
  "nap/plan@1": "plan faylı",
  "nap/assessment@1": "qiymətləndirmə faylı",
  "nap/scale@1": "şkala faylı",
  "nap/method@1": "metod faylı",
  "nap/workspace@1": "iş qovluğunun faylı",
  "nap/mapping@1": "oxunuş sxemi faylı",
  "nap/baseline@1": "məlum problemlərin siyahısı",
  yaml: "YAML faylı",
};

const kindText = (kind: FileKind): string => (kind === "table" ? "cədvəl" : fileKinds[kind]);
const isKind = (kind: FileKind): string => (kind === "table" ? "cədvəldir" : `${fileKinds[kind]}dır`);

/** What stands in the place of a list that is empty. */
const listed = (names: readonly string[], before: string, none: string): string =>
  names.length === 0 ? none : `${before}${names.join(", ")}`;

export const referenceProblems: ProblemWordings<ReferenceProblemParams> = {
  NAP301: {
    title: "id təkrarlanır",
    message: repeatedMessage,
    help: repeatedHelp,
    why: "İki şeyi bildirən id qiymətin hansına aid olduğunu demir.",
  },
  NAP302: {
    title: "naməlum bənd",
    message: (p) => `${p.plan} planında "${p.id}" bəndi yoxdur${inRows(p)}`,
    help: unknownClauseHelp,
    why: "Planda olmayan bəndin qiyməti nəzərə çarpmadan itərdi.",
    given: "Planın bəndləri: 1.1, 1.2, 1.10 və 1.11.",
  },
  NAP303: {
    title: "naməlum qurum",
    message: (p) =>
      p.shared === undefined
        ? `planın qurumlar siyahısında "${p.id}" yoxdur${inRows(p)}`
        : `"${p.id}" planda bir neçə qurumun adıdır: ${p.shared.join(", ")}${inRows(p)}`,
    help: (p) =>
      listed(
        p.shared ?? p.known,
        "id-sini plandakı kimi yazın: ",
        "planda qurumlar siyahısı yoxdur: onları plana əlavə edin, məsələn bodies: [{id: moj, name: Ədliyyə Nazirliyi}]",
      ),
    why: "Adı iki cür yazılan bir nazirlik iki qurum sayılardı.",
    given: "Planda {id: moj, name: Ministry of Justice} yazılıb.",
  },
  NAP304: {
    title: "naməlum tədbir",
    message: (p) => `${p.clause} bəndinin "${p.id}" tədbiri yoxdur`,
    help: (p) => listed(p.known, "onun tədbirləri: ", "planda bu bəndin tədbirləri yoxdur: xananı boş qoyun"),
    why: "Bəndin olmayan tədbirinə verilən qiymət istifadə oluna bilməz.",
    given: "1.2 bəndinin a tədbiri var.",
  },
  NAP305: {
    title: "naməlum mənbə",
    message: (p) => `planın mənbələri arasında "${p.id}" yoxdur`,
    help: (p) => listed(p.known, "mənbələr: ", "planda mənbələr siyahısı yoxdur: onları plana əlavə edin"),
    why: "Dərc olunmuş rəqəmdən onun dərc olunduğu sənədə gedib çıxmaq mümkün olmalıdır.",
    given: "Planın mənbəsi: letter-2021.",
  },
  NAP306: {
    title: "naməlum şkala",
    message: (p) =>
      p.id === undefined ? "qiymətlər statusdur, amma şkala göstərilməyib" : `"${p.id}" adlı şkala yoxdur`,
    help: (p) => `bunlardan birini yazın: ${p.known.join(", ")}; yaxud şkala faylının yolunu göstərin`,
    why: "Şkalası olmayan status sırası bilinməyən sözdür.",
  },
  NAP307: {
    title: "naməlum metod",
    message: (p) => `"${p.id}" adlı metod yoxdur`,
    help: (p) => `bunlardan birini yazın: ${p.known.join(", ")}; yaxud metod faylının yolunu göstərin`,
    why: "Metodu bilinməyən göstəricini yoxlamaq olmur.",
  },
  NAP308: {
    title: "heç bir fayl uyğun gəlmir",
    message: (p) => `"${p.path}" heç bir fayla uyğun gəlmir`,
    help: () =>
      "yollar yazıldıqları faylın qovluğundan başlayır; * adın istənilən hissəsini, ** istənilən qovluqları əvəz edir",
    why: "Bu qəbul edilsəydi, sətirləri tapılmayan qiymətləndirmə qiyməti olmayan qiymətləndirmə kimi görünərdi.",
  },
  NAP309: {
    title: "qiymət təkrarlanır",
    message: (p) =>
      p.copy !== undefined
        ? `fayl surətə oxşayır: ${p.copy.rows} sətri ${p.copy.of} faylının sətirlərini təkrarlayır`
        : `iki dəfə qiymətləndirilib: ${ratedText(p.rated)} (sətir ${p.row} və ${rowText(p.first)})`,
    help: (p) =>
      p.copy !== undefined
        ? "surəti silin və ya oxunan fayllardan çıxarın"
        : "bir sətri saxlayın; iki nəfər qiymətləndiribsə, onları rater sütununda göstərin",
    why: "Əks halda iki qiymətdən hansının sayıldığını sətirlərin sırası müəyyən edərdi.",
  },
  NAP310: {
    title: "həm bütöv, həm hissələr",
    message: (p) =>
      `${partText(p)} həm bütövlükdə (${rowText(p.whole)}), həm də ${p.parts === "body" ? "qurumlar" : "tədbirlər"} üzrə (${rowText(p.part)}) qiymətləndirilib`,
    help: (p) =>
      `ya ${p.parts === "body" ? "qurumu" : "tədbiri"} göstərilməyən sətri, ya da ${p.parts === "body" ? "qurumu" : "tədbiri"} göstərilən sətirləri saxlayın${p.missing === undefined ? "" : `; amma onlardan biri, ola bilsin, sətri olmayan ${p.missing} bəndi üçündür: cədvəl proqramı ${p.missing} yazısını ${p.clause} yazısına çevirir`}`,
    why: "Bütövə aid sətrin içində onun hissələri də var. Birlikdə sayılsa, bəziləri iki dəfə sayılardı.",
  },
  NAP311: {
    title: "indikatoru olmayan ölçmə nəticəsi",
    message: (p) =>
      `sətir ${p.row}: ölçmə nəticəsi yazılıb, amma ${partText(p)}nin ${p.activity === undefined ? "bütövlükdə " : ""}indikatoru yoxdur`,
    help: () =>
      "indikatoru ölçülən tədbiri göstərin, planda həmin tədbirə indikator əlavə edin və ya percent sütunundan istifadə edin",
    why: "Ölçmə nəticəsi yalnız ilkin dəyər və hədəflə paya çevrilir.",
    given: "1.2 bəndinin a tədbiri var, onun da indikatoru.",
  },
  NAP312: {
    title: "qurum məsul deyil",
    message: (p) =>
      `${p.clause} bəndi üzrə ${p.body} qurumu qiymətləndirilib, plana görə isə o, bu bəndə məsul deyil`,
    help: (p) => listed(p.known, "bəndə məsul olanlar: ", "planda bu bənd üçün qurum göstərilməyib"),
    why: "Ola bilsin, sətir səhvdir, ola bilsin, qurum kömək edib. Onun qiyməti sayılır.",
    given: "1.1 bəndinə pgo və moj məsuldur.",
  },
  NAP313: {
    title: "cədvəl proqramı sıfrı itirib",
    message: (p) =>
      `${p.id} bəndi iki dəfə yazılıb (sətir ${p.row} və ${rowText(p.first)}), ${p.missing} bəndi isə heç yazılmayıb`,
    help: (p) =>
      `cədvəl proqramı ${p.missing} yazısını ${p.id} ədədinə çevirir: sütunun formatını mətn edin və lazım olan sətirdə ${p.missing} yazın`,
    why: "Cədvəl proqramları 1.10 və 1.20 kimi id-lərin sonundakı sıfrı atır və qiymət başqa bəndə keçir.",
    given: "Cədvəl proqramı faylı açmamışdan əvvəl ikinci sətirdə 1.10 yazılmışdı.",
  },
  NAP314: {
    title: "naməlum plan",
    message: (p) => `"${p.id}" adlı plan yoxdur`,
    help: (p) =>
      listed(
        p.known,
        "tapılan planlar: ",
        "planın faylını --plan ilə göstərin və ya iş qovluğuna plan.yaml qoyun",
      ),
    why: "Qiymətlər üçün bəndlərinin id-ləri aid olan plan lazımdır.",
  },
  NAP315: {
    title: "əhatə dairəsində naməlum bənd",
    message: (p) =>
      `${p.in === undefined ? "əhatə dairəsində (scope)" : "interests altında"} "${p.id}" bəndi göstərilib, ${p.plan} planında isə o yoxdur`,
    help: (p) => `planın ilk bəndi ${p.from}, son bəndi ${p.to}`,
    why: "Əhatə dairəsi məxrəcdir. Oradakı naməlum id məxrəci göstərildiyindən kiçik edərdi.",
  },
  NAP316: {
    title: "əhatə dairəsindən kənar",
    message: (p) =>
      `${p.id} bəndi qiymətləndirilib, amma qiymətləndirmənin əhatə dairəsində deyil${inRows(p)}`,
    help: () =>
      "bənd qiymətləndirməyə daxildirsə, onu əhatə dairəsinə (scope) əlavə edin; yoxsa qiymətləri sayılmır",
    why: "Sayılmayan qiymət sayılırmış kimi görünməməlidir.",
    given: "1.1, 1.2 və 1.11 bəndləri qiymətləndirilib.",
  },
  NAP317: {
    title: "faylın növü uyğun deyil",
    message: (p) => `"${p.path}" ${isKind(p.found)}, burada isə ${kindText(p.expected)} lazımdır`,
    help: (p) =>
      p.expected === "table"
        ? "cədvəl göstərin (.csv, .tsv, .xlsx); sətirlər açarın özünün altında da yazıla bilər"
        : `format: ${p.expected} sətri ilə başlayan fayl göstərin`,
    why: "Plan metod kimi, metod da şkala kimi istifadə oluna bilməz. Yəqin ki, yol başqa açarın altında yazılmalı idi.",
  },
  NAP320: {
    title: "oxşarlıq yarımçıqdır",
    message: (p) =>
      p.missing === "as"
        ? `"${p.level}" pilləsinin ${p.scale} şkalasının hansı pilləsi kimi sayıldığı yazılmayıb`
        : `"${p.level}" pilləsində "as" var, amma şkala başqa şkalaya oxşadılmayıb`,
    help: (p) =>
      p.missing === "as"
        ? `"as" əlavə edin: ${p.levels.join(", ")}; başqa şkalaya oxşar şkalanın hər pilləsində o olmalıdır`
        : '"like" ilə o biri şkalanın id-sini yazın və ya "as" açarını silin',
    why: "Metod başqasına oxşar şkalanı onun pillələri vasitəsilə oxuyur. Qarşılığı olmayan pillənin dəyəri olmazdı.",
  },
  NAP321: {
    title: '"as" ilə naməlum pillə göstərilib',
    message: (p) => `${p.scale} şkalasında "${p.as}" pilləsi yoxdur`,
    help: (p) => `onun pillələri, ən pisdən ən yaxşıya: ${p.levels.join(", ")}`,
    why: "O biri şkalanı oxuyan heç bir metodda bu pillənin dəyəri olmazdı.",
  },
  NAP322: {
    title: "oxşarlıq ardıcıllığı pozur",
    message: (p) =>
      `"${p.level}" pilləsi ${p.as} sayılır, bu isə ${p.belowAs} pilləsindən pisdir, amma siyahıda "${p.below}" pilləsindən yaxşı yerdədir`,
    help: () => 'pillələri ən pisdən ən yaxşıya sıralayın və ya "as" açarını düzəldin',
    why: "Daha yaxşı statusun dəyəri daha pis statusunkundan az ola bilməz.",
  },
  NAP328: {
    title: "kimin məlumatı kodlaşdırılıb",
    message: (p) =>
      p.missing === "of"
        ? "qiymətləndiricinin növü coded-dir, kimin məlumatının kodlaşdırıldığı isə yazılmayıb"
        : `of kimin məlumatının kodlaşdırıldığını göstərir, ${p.kind === undefined ? "qiymətləndiricinin növü isə yazılmayıb" : `qiymətləndiricinin növü isə ${p.kind}`}`,
    help: (p) =>
      p.missing === "of"
        ? "qurumu və sənədi göstərin: of: {body: moj, source: letter-2021}"
        : "assessor altında kind: coded yazın və ya of açarını silin",
    why: "Kodlaşdırma başqasının məlumatının oxunuşudur. Bu deyilməsə, onun rəqəmi həmin qurumun rəqəmi sayılar.",
  },
  NAP329: {
    title: "dərc olunmamış qiymətləndirmənin sətirləri",
    message: (p) => `published: false yazılıb, lakin qiyməti olan ${p.rows} sətir var`,
    help: () =>
      "sətirlər başqasınındırsa, məsələn kodlaşdırmadırsa (kind: coded), ratings açarını silin; yoxsa published: true yazın",
    why: "Qiymətləri dərc olunmamış qiymətləndirmədə yalnız dərc olunmuş rəqəmlər olur. Başqasının sətirləri onun sətirləri sayılar.",
  },
  NAP338: {
    title: "naməlum qayda",
    message: (p) => `"${p.rule}" adlı qayda yoxdur`,
    help: () => "problemin kodunu (məsələn, NAP211) və ya adını yazın",
    why: "Səhv yazılmış ad altındakı ciddilik heç nəyi dəyişməz, bunu da heç kim görməz.",
  },
  NAP339: {
    title: "xəta yumşaldıla bilməz",
    message: (p) =>
      `${p.rule === p.code ? p.code : `${p.rule} (${p.code})`} xətadır, ona "${p.wanted}" yazmaq olmaz`,
    help: () => "onun səbəbini aradan qaldırın; xəbərdarlıq və məlumatların səviyyəsi dəyişdirilə bilər",
    why: "Xəta olanda göstəricilər verilmir. Başqa cür adlansaydı, göstəricilər yenə olmazdı, səbəbini isə heç nə deməzdi.",
  },
};

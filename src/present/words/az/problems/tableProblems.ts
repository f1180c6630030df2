// NAP134, NAP23x, NAP33x, NAP34x and NAP42x in Azerbaijani: cells that hold something else than they seem to.
import type { TableProblemParams } from "../../../../model/problems/tableProblems.ts";
import type { InRows } from "../../../../model/problems/problemParts.ts";
import type { ProblemWordings } from "../../problemWording.ts";

const inRows = ({ rows, row }: InRows): string =>
  rows > 1 ? ` (${rows} sətirdə, birincisi ${row}-ci sətir)` : ` (sətir ${row})`;

export const tableProblems: ProblemWordings<TableProblemParams> = {
  NAP134: {
    title: "Onluq vergül ədədi iki xanaya bölür",
    message: (p) =>
      `"${p.written}" və ondan sonra "${p.column}" sütunundakı "${p.next}", görünür, bir ədəddir: ${p.written},${p.next} (sətir ${p.row})`,
    help: (p) =>
      `xanaları vergüllə ayrılan faylda ədədi nöqtə ilə və ya dırnaq içində yazın, məsələn "${p.written},${p.next}"; indiki halda ${p.written} götürülür`,
    why: "Onluq vergül ədədi iki xanaya bölür və onlardan yalnız birincisi oxunur.",
  },
  NAP230: {
    title: "Faizlər arasında pay",
    message: (p) => `"${p.written}" ${p.written} % kimi oxunur (sətir ${p.row})`,
    help: (p) =>
      "signed" in p
        ? `sütunun başqa xanalarında faiz işarəsi var, məsələn ${p.signed}: faizi işarəsi ilə, payı isə kəsr kimi yazın`
        : `sütunun başqa faizləri tam ədədlərdir, məsələn ${p.whole}: faizi işarəsi ilə, payı isə kəsr kimi yazın`,
    why: "Cədvəl proqramı 50 %-i 0,5 kimi saxlayır. Xanaların yalnız bir hissəsi faiz kimi göstərilirsə, qalanları yüz dəfə kiçik ola bilər.",
  },
  NAP231: {
    title: "Mətni şərh kəsir",
    message: (p) =>
      p.kept === ""
        ? `"${p.key}" mətni itir: #${p.comment} şərhdir`
        : `"${p.key}" mətni #${p.comment} yazısından əvvəl bitir: bu, şərhdir`,
    help: () => "YAML-da boşluqdan sonra gələn # şərhin başlanğıcıdır: mətni dırnaq içində yazın",
    why: "Mətnin qalan hissəsi xəbərdarlıqsız itir. Sübutu olmayan sətirlər üçün qayda varsa, rəqəm də dəyişir.",
  },
  NAP330: {
    title: "Bir xanada bir neçə bənd",
    message: (p) =>
      p.form === "list"
        ? `"${p.id}" xanasında bir neçə bənd var: ${p.first} və ${p.last}${inRows(p)}`
        : `"${p.id}" xanasında ${p.first} bəndindən ${p.last} bəndinə qədər hamısı var${inRows(p)}`,
    help: () => "hər bənd üçün ayrıca sətir yazın",
    why: "Bir neçə bəndə verilən bir qiymət onların hər birinin nə dərəcədə icra olunduğunu göstərmir.",
  },
  NAP331: {
    title: "Bəndin yerində tarix",
    message: (p) => `"${p.id}" bəndi tarixdir${inRows(p)}`,
    help: () =>
      "cədvəl proqramı 1.10 kimi nömrəni tarixə çevirmiş ola bilər: sütuna mətn formatı verin və nömrəni yenidən yazın",
    why: "Nömrəsi tarixə çevrilmiş bənd başqa bənd kimi sayılır, əsl bənd isə çatışmır.",
    given: "Plan yoxdur: bəndlər fayldan götürülüb.",
  },
  NAP332: {
    title: "Başqalarına bənzəməyən bənd",
    message: (p) => `"${p.id}" bəndi başqalarına (məsələn, ${p.like}) bənzəmir${inRows(p)}`,
    help: () => "başlıq, cəm və ya qeyd bənd deyil: sətri silin və ya onun qiymətini boş saxlayın",
    why: "Plan olmayanda qiyməti olan hər sətir bənddir, başqalarını cəmləyən sətir isə bir də sayılır.",
    given: "Plan yoxdur: bəndlər fayldan götürülüb.",
  },
  NAP333: {
    title: "Bir xanada iki qurum",
    message: (p) =>
      `"${p.written}" xanasında, görünür, iki qurum var: "${p.first}" və "${p.second}", ayırıcı: ${p.separator}${inRows(p)}`,
    help: () => "hər qurum üçün ayrıca sətir yazın; indiki halda xana ayrıca bir qurum kimi sayılır",
    why: "Hər iki qurum bu sətri itirir, sətir isə mövcud olmayan üçüncü quruma yazılır.",
    given: "Plan yoxdur: qurumlar fayldan götürülüb.",
  },
  NAP340: {
    title: "İki qurumun eyni adı",
    message: (p) => `${p.id} və ${p.other} qurumlarının eyni adı var: "${p.name}"`,
    help: () => "adı qurumlardan birindən götürün; bu adı işlədən sətir heç birinə aid edilmir",
    why: "İki qurumu bildirən ad heç birini bildirmir, id isə başqalarının adından əvvəl gəlir.",
  },
  NAP341: {
    title: "Başqa bəndlərin üstündə duran bənd",
    message: (p) =>
      `"${p.id}" bəndinin qiyməti var, onun altındakı ${p.count} bəndin də (məsələn, ${p.below})${inRows(p)}`,
    help: () => "sətir başqalarını cəmləyirsə, onu silin və ya qiymətini boş saxlayın",
    why: "Plan olmayanda qiyməti olan hər sətir bənddir, başqalarını cəmləyən sətir isə bir də sayılır.",
    given: "Plan yoxdur: bəndlər fayldan götürülüb.",
  },
  NAP342: {
    title: "Başqasına oxşayan ad",
    message: (p) =>
      `${p.column === "clause" ? "bənd" : "qurum"} "${p.written}" "${p.other}" ilə eyni görünür, amma ondan ayrı sayılır${inRows(p)}`,
    help: () => "hər ikisini eyni cür yazın və ya onları fərqləndirin",
    why: "Bir bəndin və ya qurumun iki cür yazılışı iki ayrı ad sayılır, sətirlər də onların arasında bölünür.",
    given: "Plan yoxdur: bəndlər və qurumlar fayldan götürülüb.",
  },
  NAP420: {
    title: "Status faizə çətin uyğun gəlir",
    message: (p) => `${p.percent} % "${p.status}" statusuna çətin uyğun gəlir (sətir ${p.row})`,
    help: (p) => `bu faiz "${p.nearer}" statusunun qiymətinə daha yaxındır; hesablamada faiz götürülür`,
    why: "Sətrin sözü ilə rəqəmi çətin uyğun gələndə onlardan biri səhv ola bilər.",
  },
};

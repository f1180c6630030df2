// NAP5xx: published figures that the data or arithmetic do not bear out.
import type {
  ClaimLevels,
  ClaimProblemParams,
  WrongCount,
} from "../../../../model/problems/claimProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { plural } from "../plural.ts";

/** A claim is what somebody printed, whether it is right or not. */
const asPrinted =
  "dərc olunmuş mətndə həqiqətən belədirsə, dəyişməyin: yoxlamanın nəticəsi elə bu xəbərdarlıqdır";

function levelsText({ percents, whole }: ClaimLevels): string {
  const others = percents.length === 0 ? "" : `${percents.join(", ")} %`;
  return whole ? ["tam faiz", others].filter((text) => text !== "").join(" və ya ") : others;
}

const triedText = (tried: readonly string[]): string =>
  tried.length === 0
    ? "başqa metod sınanmayıb"
    : plural(tried.length, {
        one: `sınanan digər metod (${tried.join("")}) da bu rəqəmi vermir`,
        other: `sınanan digər metodların (${tried.join(", ")}) heç biri bu rəqəmi vermir`,
      });

const ofRows = ({ coded }: { readonly coded?: true }): string =>
  coded === true ? "kodlaşdırmamızın" : "sətirlərin";

function countMessage(p: WrongCount): string {
  switch (p.what) {
    case "sum":
      return `dərc olunmuş sayların cəmi ${p.claimed} bənd edir, dərc olunmuş rəqəm isə ${p.found} bənd üzrədir`;
    case "clauses":
      return `bəndlərin dərc olunmuş sayı ${p.claimed}, ${ofRows(p)} verdiyi say isə ${p.found}`;
    case "count":
      return `${p.band} dərəcəsi üçün dərc olunmuş say ${p.claimed}, ${ofRows(p)} verdiyi say isə ${p.found}`;
  }
}

function countHelp(p: WrongCount): string {
  switch (p.what) {
    case "sum":
      return "hər bənd dərəcələrdən birinə düşür: sayların və bəndlərin sayının çap olunduğu kimi köçürüldüyünü yoxlayın";
    case "clauses":
      return `${p.method} metodu ilə ${p.found} bənd sayılır: əhatə dairəsini, sətirləri və sayın çap olunduğu kimi köçürüldüyünü yoxlayın`;
    case "count":
      return `${p.method} metodunun dərəcələri ilə sayılıb: sətirləri və sayın çap olunduğu kimi köçürüldüyünü yoxlayın`;
  }
}

export const claimProblems: ProblemWordings<ClaimProblemParams> = {
  NAP501: {
    title: "dərc olunmuş rəqəm sətirlərdən alınmır",
    message: (p) =>
      `dərc olunmuş rəqəm ${p.figure}, ${ofRows(p)} ${p.method} metodu ilə verdiyi rəqəm isə ${p.found}`,
    help: (p) =>
      p.roundings !== undefined
        ? `${p.coded === true ? "kodlaşdırmamız" : "sətirlər"} bu rəqəmi${p.reproducing.length === 0 ? "" : ` ${p.reproducing.join(", ")} metodu ilə`} yalnız o, həmişə ${p.roundings.includes("up") ? "yuxarı" : "aşağı"} yuvarlaqlaşdırılarsa verir; rəqəmin çap olunduğu kimi köçürüldüyünü yoxlayın; ${asPrinted}`
        : p.reproducing.length === 0
          ? `rəqəmin çap olunduğu kimi köçürüldüyünü yoxlayın; ${asPrinted}; ${triedText(p.tried)}; sətirləri nap explain overall göstərir`
          : `${p.coded === true ? "kodlaşdırmamız" : "sətirlər"} bu rəqəmi belə metodla verir: ${p.reproducing.join(", ")}; rəqəmin hansı metodla hesablandığını və çap olunduğu kimi köçürüldüyünü yoxlayın; ${asPrinted}`,
    why: "Sətirlər, metod və ya məxrəc dərc olunmuş rəqəmin hesablandığından fərqlidir.",
    given: "Məktubda 63.33 yazılıb, sətirlər də bunu verir. Köçürəndə iki rəqəmin yeri dəyişib.",
  },
  NAP502: {
    title: "dərc olunmuş say uyğun gəlmir",
    message: countMessage,
    help: (p) => `${countHelp(p)}; ${asPrinted}`,
    why: "Dərc olunmuş məlumatda ən asan yoxlanan saylardır.",
    given:
      "Bir bənd tam icra olunub, biri yarıya qədər, biri 40 %. Məktubda bir tam bənd deyilir, fayla isə 2 yazılıb.",
  },
  NAP503: {
    title: "dərc olunmuş saylarla mümkün deyil",
    message: (p) =>
      `dərc olunmuş saylarla ${p.clauses} bəndin ədədi ortası ${p.low} ilə ${p.high} % arasında olmalıdır, ${p.figure} isə bu aralıqdan kənardır`,
    help: () =>
      `bu, yalnız riyazi hesabdan irəli gəlir, sətirlərdən asılı deyil: rəqəmin, sayların və bəndlərin sayının çap olunduğu kimi köçürüldüyünü yoxlayın; ${asPrinted}; nəyin uyğun gələcəyini nap audit göstərir`,
    why: "Tam bəndlərin sayı və yarıdan az olan bəndlərin sayı ədədi ortanı hər iki tərəfdən məhdudlaşdırır.",
    given: "Məktubda 3 bənd deyilir, onlardan 1 bənd yarıdan azdır. Faylda isə hər ikisi üçün 3 yazılıb.",
  },
  NAP504: {
    title: "riyazi cəhətdən mümkün deyil",
    message: (p) =>
      `bəndlərin dəyəri yalnız ${levelsText(p.levels)} ola bilirsə, ${p.figure} % heç bir yuvarlaqlaşdırma ilə ${p.clauses} bəndin ədədi ortası ola bilməz`,
    help: (p) =>
      `${p.fitting.length === 0 ? "daha az bəndin ədədi ortası da ola bilməz" : `bu sayda bəndin ədədi ortası ola bilər: ${p.fitting.join(", ")}`}; neçə bəndin sayıldığını, hər birinin dəyərini və hər ikisinin çap olunduğu kimi köçürüldüyünü yoxlayın; ${asPrinted}; bunu nəyin izah edəcəyini nap audit göstərir`,
    why: "Hər biri bir neçə pillədən birində olan bəndlərin ədədi ortası hər dəyəri ala bilməz. Alına bilməyən rəqəm bəndlərin başqa sayına, başqa pillələrə və ya bildirildiyindən fərqli çəkilərə əsaslanır.",
    given: "Hər bəndin bir qiyməti var: status və ya tam faiz. Məktubda 3 bənd deyilir, fayla isə 4 yazılıb.",
  },
};

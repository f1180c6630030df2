// NAP2xx: what can be wrong with a value that has the right type.
import type { NumberKind, ValueProblemParams } from "../../../../model/problems/valueProblems.ts";
import { levelNames } from "../../levelNames.ts";
import { percentSlip } from "../../percentSlip.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { common } from "../common.ts";
import { plural } from "../plural.ts";
import { pointText } from "./pointText.ts";
import { inRows } from "./rows.ts";
import { statementProblems } from "./statementProblems.ts";

/** What is wrong with a number that cannot be read. */
const numberFaults: Record<NonNullable<ValueProblemParams["NAP210"]["fault"]>, string> = {
  "too-long": "yazısında rəqəmlər həddən artıq çoxdur",
  "not-decimals": "onluq rəqəmlərin sayı ola bilməz",
};

const numberKinds: Record<NumberKind, string> = {
  number: "ədəd (2, 0.5, 1/3 kimi)",
  percent: "faiz (72.5, 72,5, 72.5% kimi) və ya pay (1/3 kimi)",
  value: "ölçmə nəticəsi (12, 0.5, 12,5 kimi)",
  figure:
    'çap olunduğu kimi rəqəm, dırnaqda: "72.22", "ən azı 30", "10–12", "ID ilə müqayisədə 24 % artıb"; faiz işarəsi yalnız vahid % olanda',
  decimals: "0-dan 12-yə qədər tam ədəd",
  count: "0 və ya ondan böyük tam ədəd (21 kimi)",
};

/** What may have happened to a percent below 0 or above 100. */
function outOfRangeHelp({ written }: ValueProblemParams["NAP209"]): string {
  const slip = percentSlip(written);
  return slip === "negative"
    ? "bənd 0 %-dən az icra oluna bilməz: işarəni silin və ya ədədi düzəldin"
    : `bənd 100 %-dən çox icra oluna bilməz: ədədi düzəldin${slip === "lost-point" ? "; onluq nöqtəsi və ya vergülü çatışmaya bilər" : ""}`;
}

/** What a dash may have stood for, in each column. */
const insteadOfDash: Record<ValueProblemParams["NAP216"]["column"], string> = {
  status:
    "heç nə edilməyibsə, şkalanın ən aşağı statusunu yazın; başqa halda not-applicable, not-due və ya unrated yazın, yaxud xananı boş qoyun",
  percent: "heç nə edilməyibsə, 0 yazın; qiymətləndirilməyibsə, xananı boş qoyun",
  value: "ölçmə nəticəsini yazın; heç nə ölçülməyibsə, xananı boş qoyun",
  body: "qurumun id-sini yazın; bütün qurumlar nəzərdə tutulursa, xananı boş qoyun",
};

/** Other scales that know a status. */
const knownTo = (levels: ValueProblemParams["NAP203"]["knownBy"] = []): string =>
  levels.length === 0
    ? ""
    : `; bu status başqa şkalalarda var: ${levels.map(({ scale, level }) => `${scale} şkalasında ${level}`).join(", ")}`;

const gateFault = (p: ValueProblemParams["NAP242"]): string => {
  if (p.fault === "percent-or-share")
    return `${p.gate}: ${p.written} həm ${p.written} %, həm də ${p.percent} % ola bilər`;
  if (p.fault === "no-group")
    return `${p.gate}: planda "${p.id}" ${p.level === "body" ? "qurumu" : "istiqaməti"} yoxdur`;
  if (p.fault === "not-a-group") return `${p.gate}: "${p.group}" nə bütün plandır, nə istiqamət, nə də qurum`;
  if (p.fault === "not-days") return `${p.gate}: "${p.written}" günlərin tam sayı deyil`;
  if (p.fault === "not-points") return `${p.gate}: "${p.written}" faiz bəndlərinin sayı deyil`;
  if (p.fault === "not-a-coefficient") return `${p.gate}: "${p.written}" 1-dən böyük olmayan əmsal deyil`;
  return `${p.gate}: "${p.written}" 0-dan 100-ə qədər faiz deyil`;
};
/** Each word with its rows. */
const foundWords = ({ words, more }: ValueProblemParams["NAP226"]): string =>
  [
    ...words.map(({ status, rows }) => `"${status}" (${rows} sətir)`),
    ...(more === 0 ? [] : [`və daha ${more}`]),
  ].join(", ");

export const valueProblems: ProblemWordings<ValueProblemParams> = {
  NAP203: {
    title: "naməlum status",
    message: (p) => `naməlum status "${p.status}"${inRows(p)}`,
    help: (p) =>
      `${p.scale} şkalasının pillələri, ən pisdən ən yaxşıya: ${levelNames(p.levels, common.language).join(", ")}; bundan başqa, hər şkalada not-applicable, not-due və unrated var${knownTo(p.knownBy)}`,
    why: "Şkalada olmayan statusun dəyəri yoxdur. Onu təxmin etmək qiymətləndirənin əvəzinə qiymət vermək olardı.",
  },
  NAP206: {
    title: "tarix deyil",
    message: (p) =>
      `"${p.written}" nə gündür, nə ay, nə rüb, nə də il${p.fault === undefined ? "" : `: ${pointText(p.fault)}`}`,
    help: () => "2020, 2020-Q3, 2020-07 və ya 2020-07-15 kimi yazın",
    why: "Hansı bəndlərin vaxtının çatdığı icra müddətlərindən və hesabat tarixindən asılıdır.",
  },
  NAP207: {
    title: "sonu əvvəlindən qabaqdır",
    message: (p) => `son tarix (${p.end}) başlanğıc tarixindən (${p.start}) əvvəldir`,
    help: () => "ikisinin yerini dəyişin və ya səhv olanı düzəldin",
    why: "Bitmə tarixi başlanğıcdan əvvəl olsa, bəndin vaxtı icra başlamamış çatardı.",
  },
  NAP208: {
    title: "icra müddəti plandan kənara çıxır",
    message: (p) =>
      `${p.clause} bəndinin icra müddəti (${p.start} – ${p.end}) planın dövründən (${p.planStart} – ${p.planEnd}) kənara çıxır`,
    help: () => "icra müddətini və ya planın dövrünü düzəldin; planda həqiqətən belədirsə, dəyişməyin",
    why: "Bənd, adətən, planın illəri ərzində icra olunmalıdır.",
    given: "Planın dövrü 2020–2022-ci illərdir.",
  },
  NAP209: {
    title: "faiz 0 ilə 100 arasında deyil",
    message: (p) => `"${p.written}" faizi 0 ilə 100 arasında deyil${inRows(p)}`,
    help: outOfRangeHelp,
    why: "100-dən böyük dəyər bir bəndin başqa bəndin çatışmazlığını ödəməsinə yol açardı.",
  },
  NAP210: {
    title: "ədəd deyil",
    message: (p) =>
      `"${p.written}" ${p.fault === undefined ? "ədəd deyil" : numberFaults[p.fault]}${inRows(p)}`,
    help: (p) =>
      `gözlənilir: ${p.fault === "too-long" ? `uzunluğu ən çox ${p.longest} simvol olan ədəd` : numberKinds[p.expected]}`,
    why: "Ədədlər sütunundakı mətn hesablana bilmir və 0 sayılmamalıdır.",
  },
  NAP211: {
    title: "faizlər paya oxşayır",
    message: (p) =>
      plural(p.count, {
        one: `yeganə faiz 0 ilə 1 arasındadır: faiz kimi oxunanda ${p.highest} % olur`,
        other: `${p.count} faizin hamısı 0 ilə 1 arasındadır: faiz kimi oxunanda ən böyüyü ${p.highest} % olur`,
      }),
    help: () =>
      "bunlar paylardırsa, onları faiz kimi yazın (0.5 əvəzinə 50) və ya sütunun formatını faiz edin",
    why: "Cədvəl proqramları 50 % yazısını 0.5 kimi saxlayır. Faiz kimi oxunsa, belə sütun, demək olar, heç nə verməz.",
  },
  NAP212: {
    title: "mənfi çəki",
    message: (p) => `çəki mənfidir: ${p.written}`,
    help: () => "çəki 0 və ya daha böyük olur; çəkisi 0 olan element göstərilir, amma göstəricidə sayılmır",
    why: "Çəki mənfi olsa, daha çox iş görmək göstəricini azaldardı.",
  },
  NAP213: {
    title: "bütün çəkilər 0",
    message: (p) =>
      plural(p.count, {
        one: "buradakı yeganə çəki 0-dır",
        other: `buradakı ${p.count} çəkinin hamısı 0-dır`,
      }),
    help: (p) =>
      plural(p.count, {
        one: "0-dan böyük çəki yazın",
        other: "ən azı biri üçün 0-dan böyük çəki yazın",
      }),
    why: "Hamısının çəkisi 0 olan elementlərin ədədi ortası yoxdur.",
  },
  NAP214: {
    title: "pay hədlərdən kənardır",
    message: (p) => `${p.written} 0 ilə ${p.highest} arasında deyil`,
    help: (p) =>
      `0 ilə ${p.highest} arasında ədəd yazın${p.highest === "1" ? ": yarısı 1/2 və ya 0.5, hamısı 1" : ""}`,
    why: "Statusların dəyərləri, əhatə və çoxluq bütövün hissələridir.",
  },
  NAP216: {
    title: "tək tire",
    message: (p) => `${p.column} sütununda "${p.written}" heç nə bildirmir${inRows(p)}`,
    help: (p) => insteadOfDash[p.column],
    why: 'Tire "edilməyib", "qiymətləndirilməyib" və ya "tətbiq olunmur" demək ola bilər, bunların hər biri isə başqa cür hesablanır.',
  },
  NAP218: {
    title: "səbəb yazılmayıb",
    message: (p) => `${p.status} statusu qeydsiz yazılıb${inRows(p)}`,
    help: () => "bəndin niyə qiymətləndirilmədiyini qeyd sütununda (note) yazın",
    why: "Bəndi hesabdan çıxaran səbəbini yazmalıdır. Yoxsa çətin bəndlər nəzərə çarpmadan yox ola bilər.",
  },
  NAP219: {
    title: "hədəf ilkin dəyərlə eynidir",
    message: (p) => `hədəf (target) və ilkin dəyər (baseline) eynidir: ${p.written}`,
    help: () => "indikatorun hədəfi ilkin dəyərindən fərqli olmalıdır: səhv olanı düzəldin",
    why: "Bir dəyərdən həmin dəyərə irəliləyiş hesablana bilmir.",
  },
  NAP220: {
    title: "bənd yazılmayıb",
    message: (p) => `sətir ${p.row}: bənd yazılmayıb`,
    help: () =>
      "bəndin id-sini hər sətirdə yazın; cədvəl proqramında birləşdirilmiş xanalarda o yalnız birinci sətirdə qalır",
    why: "Heç bir bəndə aid olmayan qiymət itərdi.",
  },
  NAP221: {
    title: "ölçmə nəticəsinin yanında faiz",
    message: (p) => `ölçmə nəticəsi ilə yanaşı faiz də yazılıb${inRows(p)}`,
    help: () => "faiz sayılır, ölçmə nəticəsi isə oxunmur: iki xanadan birini boş qoyun",
    why: "Oxunmayan ölçmə nəticəsi göstəricini təsdiqləyirmiş kimi görünür.",
    given: "1.2 bəndinin a tədbiri var, onun da indikatoru.",
  },
  NAP241: {
    title: "minlik, yoxsa kəsr",
    message: (p) =>
      `${p.written} həm ${p.decimal}, həm də ${p.thousands} ola bilər; ${p.decimal} kimi oxunub${inRows(p)}`,
    help: (p) =>
      `${p.thousands} və ya ${p.decimal} yazın${p.rows === undefined ? "" : "; sütunda şübhə doğurmayan xana (məsələn, 1,447.5 və ya 0,75) hamısı üçün həll edir"}`,
    why: "Üç rəqəmdən əvvəl gələn nöqtə və ya vergül bir ölkədə kəsr işarəsidir, başqasında minlikləri ayırır.",
    given: "1.2 bəndinin göstəricisi olan a fəaliyyəti var.",
  },
  NAP242: {
    title: "hədd oxunmur",
    message: (p) => gateFault(p),
    help: (p) =>
      p.fault === "percent-or-share"
        ? `${p.written}% və ya ${p.percent}% yazın`
        : p.fault === "no-group"
          ? `planda olan ${p.level === "body" ? "qurumun" : "istiqamətin"} id-sini yazın`
          : p.fault === "not-a-group"
            ? `overall=${p.number}, direction:ID=${p.number} və ya body:ID=${p.number} yazın`
            : p.fault === "not-days"
              ? "günlərin tam sayını yazın (0 və ya daha çox), məsələn 90"
              : p.fault === "not-points"
                ? "faiz bəndlərinin sayını yazın: 0 və ya daha çox"
                : p.fault === "not-a-coefficient"
                  ? "1-dən böyük olmayan əmsal yazın, məsələn 0.667; 0.667@lower onun intervalının aşağı həddini, outcomes=90 isə eyni nəticələrin faizlə payını bildirir"
                  : "0-dan 100-ə qədər faiz yazın, məsələn 80, 80% və ya 4/5; bir istiqamət üçün direction:3=50, bir qurum üçün body:moj=50",
    why: "Oxunmayan hədd heç nəyi qorumaz, bunu da heç kim görməz.",
  },
  NAP243: {
    title: "şübhələr arasında naməlum status",
    message: (p) => `şübhələr arasında naməlum status "${p.status}"${inRows(p)}`,
    help: (p) =>
      `${p.scale} şkalasının pillələri, ən pisdən ən yaxşıya: ${levelNames(p.levels, common.language).join(", ")}; bir neçəsi | ilə ayrılır`,
    why: "Göstəricinin hədləri sətrin başqa hansı statusda ola biləcəyindən asılıdır. Oxunmayan status hədlərə daxil edilmir.",
  },
  NAP244: {
    title: "qiymətləndirməsi olmayan şübhə",
    message: (p) =>
      `${[p.clause, p.activity, p.body].filter(Boolean).join(" · ")} barədə şübhə var, amma qiymətləndirməsi yoxdur${inRows(p)}`,
    help: () => "bəndi, fəaliyyəti və qurumu qiymətləndirmədəki kimi yazın və ya şübhəni silin",
    why: "Şübhə qiymətləndirmənin başqa nə ola biləcəyini bildirir. Qiymətləndirmə olmadan heç nəyi dəyişmir.",
    given:
      "Şübhələr cədvəli (burada ratings.csv) 1.3 bəndini göstərir; qiymətləndirmədə onun qiyməti yoxdur.",
  },
  ...statementProblems,
  NAP226: {
    title: "statusların heç birini tanıyan şkala yoxdur",
    message: (p) => `bu cədvəlin statuslarından heç birini heç bir şkala tanımır: ${foundWords(p)}`,
    help: (p) =>
      `bu sözlərlə şkala yazın (nap init FILE onu yazır) və --scale ilə göstərin; yoxlanılan şkalalar: ${p.scales.join(", ")}`,
    why: "Şkala olmasa, hansı statusun daha yaxşı olduğu bilinmir. Sözlərin heç birini tanımayan şkala isə onların hər birini səhv sayardı.",
    given: "ours.yaml şkalasında cədvəlin sözləri var; o, three-step şkalası kimidir.",
  },
};

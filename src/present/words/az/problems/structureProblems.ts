// NAP2xx: keys and types that the schema of a file refuses.
import type { CutOff, StructureProblemParams } from "../../../../model/problems/structureProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { sayCase } from "../../sayCase.ts";
import { expectedText, foundTexts, neededText } from "./schemaExpectations.ts";

/** How a value is written so that a comma does not cut it. */
function uncutText({ piece, whole, number }: CutOff): string {
  if (number !== undefined) return `belə yazın: ${number}`;
  return whole === undefined
    ? `bu hissəni (${piece}) əvvəlindəki dırnaqların və ya mötərizələrin içinə köçürün, yaxud iki nöqtəli açar kimi yazın`
    : `dırnağa alın: "${whole}"`;
}

const whats = { id: "id-ni", text: "mətni" } as const;

export const structureProblems: ProblemWordings<StructureProblemParams> = {
  NAP201: {
    title: "naməlum açar",
    message: (p) => `naməlum açar "${p.key}"`,
    help: (p) => `burada mümkün olanlar: ${p.allowed.join(", ")}`,
    why: "nap oxumadığı açarın altında yazılan qaydanı tətbiq edə bilmir.",
  },
  NAP202: {
    title: "açar çatışmır",
    message: (p) => `"${p.key}" açarı ${p.state === "empty" ? "boşdur" : "yoxdur"}`,
    help: (p) =>
      (p.state === "empty" ? "doldurun: " : "əlavə edin: ") +
      neededText(p.key, p.expected) +
      (p.state === "empty" && p.optional === true ? "; və ya açarı silin" : ""),
    why: "Onsuz fayldakı məlumat hesablama üçün kifayət etmir, nap isə təxmin etmir.",
  },
  NAP204: {
    title: "dəyərin növü yanlışdır",
    message: (p) =>
      "cut" in p
        ? `{ } içində vergül dəyəri bitirir: buradakı dəyər ${p.cut.value}, vergüldən sonrakı mətn (${p.cut.piece}) isə heç bir açara aid deyil`
        : sayCase(foundTexts, p.found.kind, p.found),
    help: (p) => ("cut" in p ? uncutText(p.cut) : `gözlənilir: ${expectedText(p.expected)}`),
    why: "Bir dəyərin yerində siyahı, ədədin yerində söz olduqda nap bunun nə demək olduğunu bilə bilməz.",
  },
  NAP205: {
    title: "id mətn deyil",
    message: (p) =>
      `YAML bu ${whats[p.what]} ədəd kimi oxuyur: ${p.written}${p.read === p.written ? "" : ` (oxunan: ${p.read})`}`,
    help: (p) => `dırnağa alın: "${p.written}"`,
    why: "Dırnaqsız yazılanda 1.10 və 1.1 eyni ədəddir, iki bənd birinə çevrilir.",
  },
  NAP215: {
    title: "rəqəm dırnaqda deyil",
    message: (p) => `dərc olunmuş rəqəm dırnaqda deyil: ${p.written}`,
    help: (p) => `çap olunduğu kimi dırnağa alın: "${p.written}"`,
    why: "63.3 və 63.30 eyni şey demir: çap olunmuş onluq rəqəmlərin sayı rəqəmin nə qədər dəqiq olduğunu göstərir.",
  },
  NAP217: {
    title: "naməlum söz",
    message: (p) => `"${p.written}" burada işlənə bilən sözlərdən deyil`,
    help: (p) => `bunlardan biri: ${p.allowed.join(", ")}`,
    why: "nap tanımadığı seçimi tətbiq edə bilmir.",
  },
};

// The Russian of NAP3xx: names that lead nowhere, or to two places.
import type { FileKind, ReferenceProblemParams } from "../../../../model/problems/referenceProblems.ts";
import type { LevelPart, NamedThing, RepeatedName } from "../../../../model/problems/repeatedName.ts";
import { looksLikeDate } from "../../looksLikeDate.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { plural } from "../plural.ts";
import { inRows, ofPart, ratedText, rowText } from "./rows.ts";

function unknownClauseHelp({ id, from, to }: ReferenceProblemParams["NAP302"]): string {
  const run = `в плане есть пункты от ${from} до ${to}`;
  if (!/\d/.test(id) && /\d/.test(from))
    return `${run}; строка итогов или заголовок — не оценка: очистите её ячейки или удалите её`;
  return looksLikeDate(id)
    ? `${run}; табличный редактор мог превратить id вида 1.2 в дату: задайте столбцу текстовый формат и впишите id заново`
    : run;
}

/** In the genitive. */
const things: Readonly<Record<NamedThing, string>> = {
  plan: "плана",
  direction: "направления",
  clause: "пункта",
  activity: "мероприятия",
  body: "органа",
  source: "источника",
  scale: "шкалы",
  method: "методики",
  band: "степени",
  assessment: "отчёта об оценке",
};

const parts: Readonly<Record<LevelPart, string>> = { id: "id", label: "название", alias: "синоним" };

const another: Readonly<Record<LevelPart, string>> = {
  id: "другой id",
  label: "другое название",
  alias: "другой синоним",
};

function repeatedMessage(p: RepeatedName): string {
  if (p.what !== "status") {
    const place = "line" in p.first ? `в строке ${p.first.line}` : `в файле ${p.first.source}`;
    return `id ${things[p.what]} «${p.id}» уже есть ${place}`;
  }
  const owner =
    "beside" in p.first
      ? `уже читается как ${p.first.beside}, статус, который есть в любой шкале`
      : `— это уже ${parts[p.first.part]} уровня ${p.first.level} (строка ${p.first.line})`;
  return `«${p.id}» (${parts[p.part]} статуса) ${owner}`;
}

function repeatedHelp(p: RepeatedName): string {
  if (p.what !== "status") return `дайте одному из двух ${another.id}`;
  if (p.part === "alias") return `удалите синоним или напишите ${another.alias}`;
  return "beside" in p.first ? `дайте уровню ${another[p.part]}` : `дайте одному из двух ${another[p.part]}`;
}

const fileKinds: Record<FileKind, string> = {
  "nap/plan@1": "план",
  "nap/assessment@1": "отчёт об оценке",
  "nap/scale@1": "шкала",
  "nap/method@1": "методика",
  "nap/workspace@1": "описание рабочей папки",
  yaml: "файл YAML",
  table: "таблица",
};

/** What stands in the place of a list that is empty. */
const listed = (names: readonly string[], before: string, none: string): string =>
  names.length === 0 ? none : `${before}${names.join(", ")}`;

export const referenceProblems: ProblemWordings<ReferenceProblemParams> = {
  NAP301: {
    title: "повтор id",
    message: repeatedMessage,
    help: repeatedHelp,
    why: "Если один id обозначает две вещи, непонятно, к какой из них относится оценка.",
  },
  NAP302: {
    title: "неизвестный пункт",
    message: (p) => `пункта «${p.id}» нет в плане ${p.plan}${inRows(p)}`,
    help: unknownClauseHelp,
    why: "Оценка пункта, которого нет в плане, пропала бы незаметно.",
    given: "Пункты плана: 1.1, 1.2, 1.10 и 1.11.",
  },
  NAP303: {
    title: "неизвестный орган",
    message: (p) => `органа «${p.id}» нет в списке органов плана${inRows(p)}`,
    help: (p) =>
      listed(
        p.known,
        "напишите его id так же, как в плане: ",
        "в плане нет списка органов: добавьте его, например bodies: [{id: moj, name: Министерство юстиции}]",
      ),
    why: "Одно министерство, названное двумя способами, считалось бы двумя органами.",
    given: "В списке плана есть {id: moj, name: Ministry of Justice}.",
  },
  NAP304: {
    title: "неизвестное мероприятие",
    message: (p) => `у пункта ${p.clause} нет мероприятия «${p.id}»`,
    help: (p) =>
      listed(p.known, "его мероприятия: ", "в плане у этого пункта нет мероприятий: оставьте ячейку пустой"),
    why: "Оценку мероприятия, которого у пункта нет, учесть нельзя.",
    given: "У пункта 1.2 есть мероприятие a.",
  },
  NAP305: {
    title: "неизвестный источник",
    message: (p) => `источника «${p.id}» нет среди источников плана`,
    help: (p) => listed(p.known, "источники: ", "в плане нет источников: добавьте их туда"),
    why: "От опубликованного показателя должен вести путь к документу, где он опубликован.",
    given: "В плане указан источник letter-2021.",
  },
  NAP306: {
    title: "неизвестная шкала",
    message: (p) =>
      p.id === undefined ? "в оценках есть статусы, но шкала не указана" : `нет шкалы «${p.id}»`,
    help: (p) => `укажите одну из шкал (${p.known.join(", ")}) или путь к файлу шкалы`,
    why: "Без шкалы статус — это слово, о котором неизвестно, лучше оно других или хуже.",
  },
  NAP307: {
    title: "неизвестная методика",
    message: (p) => `нет методики «${p.id}»`,
    help: (p) => `укажите одну из методик (${p.known.join(", ")}) или путь к файлу методики`,
    why: "Показатель без методики нельзя проверить.",
  },
  NAP308: {
    title: "файл не найден",
    message: (p) => `по пути «${p.path}» нет ни одного файла`,
    help: () =>
      "пути отсчитываются от папки файла, в котором они записаны; * заменяет любую часть имени, ** — любые папки",
    why: "Если такое допустить, отчёт, у которого пропали строки, было бы не отличить от отчёта без оценок.",
  },
  NAP309: {
    title: "две оценки одного и того же",
    message: (p) =>
      p.copy !== undefined
        ? `файл похож на копию: ${p.copy.rows} его строк повторяют строки файла ${p.copy.of}`
        : `две оценки одного и того же (${ratedText(p.rated)}): строка ${p.row} и ${rowText(p.first)}`,
    help: (p) =>
      p.copy !== undefined
        ? "удалите копию или не включайте её в список файлов"
        : "оставьте одну строку; если оценивали двое, укажите их в столбце rater",
    why: "Иначе от порядка строк зависело бы, какая из двух оценок учитывается.",
  },
  NAP310: {
    title: "оценки целого и его частей",
    message: (p) =>
      `у ${ofPart(p)} есть и оценка в целом (${rowText(p.whole)}), и оценка по ${p.parts === "body" ? "органам" : "мероприятиям"} (${rowText(p.part)})`,
    help: (p) =>
      `оставьте либо строку без ${p.parts === "body" ? "органа" : "мероприятия"}, либо строки, где ${p.parts === "body" ? "он указан" : "оно указано"}${p.missing === undefined ? "" : `; но, возможно, одна из них относится к пункту ${p.missing}, у которого нет строки: табличный редактор превращает ${p.missing} в ${p.clause}`}`,
    why: "Строка о целом уже включает его части. Если учесть и её, и строки о частях, некоторые оценки вошли бы дважды.",
  },
  NAP311: {
    title: "значение без индикатора",
    message: (p) =>
      `строка ${p.row}: указано измеренное значение, но у ${ofPart(p)}${p.activity === undefined ? " в целом" : ""} нет индикатора`,
    help: () =>
      "укажите мероприятие, индикатор которого измеряли, добавьте этому мероприятию индикатор в плане или используйте percent",
    why: "Чтобы измеренное значение стало долей, нужны исходное и целевое значения.",
    given: "У пункта 1.2 есть мероприятие a с индикатором.",
  },
  NAP312: {
    title: "орган не отвечает за пункт",
    message: (p) => `орган ${p.body} оценён по пункту ${p.clause}, но по плану он за этот пункт не отвечает`,
    help: (p) => listed(p.known, "за пункт отвечают: ", "в плане у этого пункта нет ответственного органа"),
    why: "Возможно, строка неверна, а возможно, орган помогал. Его оценка учитывается.",
    given: "За пункт 1.1 отвечают pgo и moj.",
  },
  NAP313: {
    title: "потерянный ноль в id",
    message: (p) =>
      `пункт ${p.id} встречается дважды (строка ${p.row} и ${rowText(p.first)}), а пункт ${p.missing} — ни разу`,
    help: (p) =>
      `табличный редактор превращает ${p.missing} в число ${p.id}: задайте столбцу текстовый формат и напишите ${p.missing} в нужной строке`,
    why: "Табличные редакторы отбрасывают последний ноль у id вида 1.10 и 1.20, и оценка достаётся другому пункту.",
    given: "Пока файл не открыли в табличном редакторе, во второй строке стояло 1.10.",
  },
  NAP314: {
    title: "неизвестный план",
    message: (p) => `нет плана «${p.id}»`,
    help: (p) =>
      listed(
        p.known,
        "найденные планы: ",
        "укажите файл плана с помощью --plan или положите plan.yaml в рабочую папку",
      ),
    why: "Для оценок нужен план, к которому относятся id их пунктов.",
  },
  NAP315: {
    title: "неизвестный пункт в scope",
    message: (p) => `в ${p.in ?? "scope"} указан пункт «${p.id}», которого нет в плане ${p.plan}`,
    help: (p) => `в плане есть пункты от ${p.from} до ${p.to}`,
    why: "Ключ scope задаёт знаменатель. С неизвестным id знаменатель стал бы меньше, чем указано.",
  },
  NAP316: {
    title: "пункт не рассматривается",
    message: (p) => `пункт ${p.id} оценён, но не входит в scope отчёта об оценке${inRows(p)}`,
    help: () => "если пункт оценивали, добавьте его в scope; иначе его оценки не учитываются",
    why: "Оценка, которая не учитывается, не должна выглядеть так, будто она учтена.",
    given: "Оценены пункты 1.1, 1.2 и 1.11.",
  },
  NAP317: {
    title: "не тот файл",
    message: (p) => `«${p.path}» — это ${fileKinds[p.found]}, а здесь нужно другое: ${fileKinds[p.expected]}`,
    help: (p) =>
      p.expected === "table"
        ? "укажите таблицу (.csv, .tsv, .xlsx); строки можно написать и прямо под этим ключом"
        : `укажите файл, который начинается с format: ${p.expected}`,
    why: "План не может служить методикой, а методика — шкалой. Скорее всего, путь записан не под тем ключом.",
  },
  NAP328: {
    title: "чей отчёт закодирован",
    message: (p) =>
      p.missing === "of"
        ? "вид оценщика — coded, но не сказано, чей отчёт закодирован"
        : `of говорит, чей отчёт закодирован, но ${p.kind === undefined ? "вид оценщика не указан" : `вид оценщика — ${p.kind}`}`,
    help: (p) =>
      p.missing === "of"
        ? "укажите орган и документ: of: {body: moj, source: letter-2021}"
        : "напишите kind: coded под assessor или удалите of",
    why: "Кодировка — это прочтение чужого отчёта. Если об этом не сказать, её показатель примут за показатель этого органа.",
  },
  NAP329: {
    title: "строки неопубликованной оценки",
    message: (p) =>
      `указано published: false, но есть ${p.rows} ${plural(p.rows, { one: "строка", few: "строки", many: "строк", other: "строки" })} с оценкой`,
    help: () =>
      "удалите ratings, если строки чужие, как в кодировке (kind: coded); иначе напишите published: true",
    why: "В отчёте, оценки которого не опубликованы, есть только опубликованные показатели. Чужие строки приняли бы за его собственные.",
  },
  NAP338: {
    title: "неизвестное правило",
    message: (p) => `правила «${p.rule}» нет`,
    help: () => "напишите код проблемы, например NAP211, или её название",
    why: "Уровень, указанный под ошибочным названием, ничего не изменил бы, и никто бы этого не заметил.",
  },
  NAP339: {
    title: "ошибку нельзя смягчить",
    message: (p) =>
      `${p.rule === p.code ? p.code : `${p.rule} (${p.code})`} — ошибка, уровень «${p.wanted}» для неё невозможен`,
    help: () => "устраните её причину; уровень предупреждений и сведений можно менять",
    why: "При ошибке показатели не выводятся. Назови её иначе — показателей всё равно не будет, а причина останется неизвестной.",
  },
};

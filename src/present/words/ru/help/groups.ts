// What the help says of the options that commands share.
import type { OptionText } from "../../helpLists.ts";
import type { Themes } from "../../words.ts";

export const overwrite = "перезаписывать существующие файлы";

export const language: OptionText = ({ languages }) =>
  `язык текстов: ${languages} (по умолчанию: NAP_LANG, иначе язык рабочей папки, иначе en)`;

export const groups: Themes["help"]["groups"] = {
  input: {
    title: "Входные данные",
    about: "что читать и по какой методике вычислять",
    options: {
      method: "вычислять по этой методике, а не по методике отчёта об оценке; можно повторять",
      assessment: "взять из рабочей папки только этот отчёт об оценке; можно повторять",
      plan: "план, к которому относятся оценки",
      scale: "шкала статусов",
      mapping: "как читать таблицы этого вызова: файл схемы чтения",
      column: "как столбец называется в файлах: clause=Código; можно повторять",
      "as-of": "оценивать по состоянию на эту дату (по умолчанию: отчётная дата самого отчёта)",
      "max-size": "читать файлы не больше этого размера (по умолчанию: 5 для YAML, 1000 для таблиц)",
      "name-raters": "показывать имена экспертов, как в таблице (по умолчанию R1, R2; в терминале — имена)",
      "skip-bad-rows": "считать без строк с ошибками и назвать их; иначе ошибка не даёт вывести показатели",
    },
  },
  output: {
    title: "Вывод",
    about: "форматы и файлы результата",
    options: {
      format: ({ formats }) =>
        `${formats}; =ПУТЬ записывает в файл, +=ПУТЬ дописывает в него; можно повторять (по умолчанию: pretty). github, gitlab, sarif и junit содержат находки check, score и compare`,
      output: "записать в этот файл; если нет --format, формат задаёт окончание имени",
      force: overwrite,
      delimiter: "csv: разделитель ячеек: запятая, ;, | или слово tab",
      decimal: "csv: знак дробной части: точка либо запятая вместе с ;",
      bom: "csv: начать файл с метки порядка байтов, для Excel",
    },
  },
  display: {
    title: "Вид",
    about: "язык, цвет и примечания",
    options: {
      lang: language,
      color: "auto, always, never (по умолчанию: auto)",
      quiet: "выводить в стандартный поток ошибок только ошибки",
    },
  },
};

// notes in five languages → those that say nothing, and words that are seldom said of what is complete or half done
import { expect, test } from "vitest";
import { emptyNote, wordsAgainst } from "../../../src/check/judgement/noteSays.ts";

test.each([
  ["Done.", "empty-words"],
  ["DONE, ok!", "empty-words"],
  ["yes", "empty-words"],
  ["n/a", "empty-words"],
  ["See above", "empty-words"],
  ["Fully implemented; see above", "empty-words"],
  ["Law adopted", "short"],
  ["İcra olunub", "empty-words"],
  ["icra olunub.", "empty-words"],
  ["İşlər davam edir", "empty-words"],
  ["Qanun qəbul edilib", null],
  ["Выполнено", "empty-words"],
  ["в работе", "empty-words"],
  ["См. выше", "empty-words"],
  ["Закон принят", "short"],
  ["Закон принят в мае", null],
  ["Виконано", "empty-words"],
  ["у процесі", "empty-words"],
  ["Hecho", "empty-words"],
  ["Sí, cumplido", "empty-words"],
  ["La ley fue aprobada en mayo", null],
  ["-", "empty-words"],
  ["order 14", null],
  ["https://e-qanun.az/framework/47346", null],
  ["", null],
])("%j is empty because of: %s", (note, why) => expect(emptyNote(note)).toBe(why));

const both = ["unbegun", "unfinished"] as const;

test.each([
  ["The law is not yet adopted.", "not yet"],
  ["PARTLY done", "PARTLY"],
  ["Adoption was delayed to 2023", "delayed"],
  ["Work has not started", "has not started"],
  ["Incomplete: two courts are missing", "Incomplete"],
  ["Hələ qəbul olunmayıb", "Hələ"],
  ["QİSMƏN icra olunub", "QİSMƏN"],
  ["Növbəti il üçün planlaşdırılır", "planlaşdırılır"],
  ["İcra gecikir", "gecikir"],
  ["Планируется на 2023 год", "Планируется"],
  ["Закон ещё не принят", "ещё не"],
  ["Работа частично завершена", "частично"],
  ["Реестр не завершён", "не завершён"],
  ["Закон ще не прийнято", "ще не"],
  ["Заплановані заходи тривають", "тривають"],
  ["Aún no se ha aprobado la ley", "Aún no"],
  ["Cumplido parcialmente", "parcialmente"],
])("%j: %s", (note, words) => expect(wordsAgainst(note, both)).toBe(words));

test.each([
  "The law was adopted in May.",
  "Not only the law, but all rules were adopted",
  "The report notes no complaints",
  "Completed as planned",
  "Nobody objected",
  "The party list was published",
  "Qanun qəbul edilib və gecikmədən icra olunub",
  "İcra nəzərdə tutulduğu kimi başa çatıb",
  "Завершено без задержек",
  "Не только закон, но и правила приняты",
  "Замечаний не поступило",
  "Виконано без затримок",
  "Se cumplió sin retrasos",
  "",
])("%j has no such words", (note) => expect(wordsAgainst(note, both)).toBeNull());

test("words are those of the note, also behind others that mean something else", () => {
  expect(wordsAgainst("Not only the law — the rules, too, are NOT  yet adopted", both)).toBe("NOT yet");
});

test("of what is half done, only that nothing has begun is against it", () => {
  expect(wordsAgainst("Partly done", ["unbegun"])).toBeNull();
  expect(wordsAgainst("Работы не начаты", ["unbegun"])).toBe("не начаты");
  expect(wordsAgainst("Hələ başlanmayıb", ["unbegun"])).toBe("Hələ başlanmayıb");
});

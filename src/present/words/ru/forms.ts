// Слова опросных листов, которые рассылаются органам.
import type { Themes } from "../words.ts";

export const forms: Themes["forms"] = {
  headers: {
    clause: "Пункт",
    direction: "Направление",
    title: "Что предстоит сделать",
    activity: "Мероприятие",
    activityTitle: "Содержание мероприятия",
    window: "Срок",
    previous: "Предыдущий ответ",
    status: "Состояние исполнения",
    percent: "Процент исполнения",
    date: "Дата исполнения",
    evidence: "Подтверждение",
    cause: "Причина задержки",
    note: "Примечание",
    givenStatus: "Выставленная оценка",
    givenPercent: "Выставленный процент",
    givenEvidence: "На чём основана оценка",
    givenNote: "Примечание к оценке",
    answer: "Ваш ответ",
    ownStatus: "Состояние исполнения по-вашему",
    ownPercent: "Процент исполнения по-вашему",
    ownEvidence: "Ваше подтверждение",
    comment: "Ваш комментарий",
  },
  gaps: { "not-due": "Срок не наступил", "not-applicable": "Неприменимо" },
  answers: { agree: "Согласны", partly: "Согласны частично", object: "Возражаем" },
  causes: {
    external: "Внешние обстоятельства",
    dependency: "Зависит от другого органа",
    resources: "Не хватает средств или кадров",
    law: "Не принят закон или решение",
  },
  sheets: { instructions: "Как заполнять", answers: "Ответы" },
};

// How figures that are no plain numbers are written in all languages, compiled from data/languages/ (npm test -- -u).

/** What is read of a figure beside a plain number. "*" is a number, "@" the id of another claim. */
export const figureWords: Readonly<
  Record<
    "more-than" | "at-least" | "less-than" | "at-most" | "about" | "between" | "up" | "down" | "by",
    readonly string[]
  >
> = {
  "more-than":
    "more than *|over *|above *|> *|*-dan çox|*-dən çox|*-dan artıq|*-dən artıq|* faizdən çox|* faizdən artıq|* həddindən çox|более *|больше *|свыше *|более чем *".split(
      "|",
    ),
  "at-least":
    "at least *|no less than *|not less than *|no fewer than *|* or more|≥ *|*+|ən azı *|azı *|* və daha çox|* və ya daha çox|не менее *|не меньше *|как минимум *|минимум *|по меньшей мере *|* и более|* или более".split(
      "|",
    ),
  "less-than":
    "less than *|fewer than *|under *|below *|< *|*-dan az|*-dən az|* faizdən az|* həddindən az|менее *|меньше *|менее чем *".split(
      "|",
    ),
  "at-most":
    "at most *|no more than *|not more than *|up to *|* or less|* or fewer|≤ *|ən çoxu *|çoxu *|*-dan çox deyil|*-dən çox deyil|* və ya daha az|не более *|не больше *|максимум *|до *|* и менее|* или менее".split(
      "|",
    ),
  about:
    "about *|around *|approximately *|nearly *|almost *|~ *|≈ *|təxminən *|təqribən *|*-a yaxın|*-ə yaxın|*-ya yaxın|*-yə yaxın|около *|примерно *|приблизительно *|почти *|порядка *".split(
      "|",
    ),
  between:
    "* to *|from * to *|between * and *|* ilə * arasında|*-dan *-a qədər|*-dan *-ə qədər|*-dən *-a qədər|*-dən *-ə qədər|от * до *|между * и *".split(
      "|",
    ),
  up: "up * from @|up by * from @|increased by * from @|* more than @|* higher than @|* above @|@ ilə müqayisədə * artıb|@ ilə müqayisədə * çox|@ ilə müqayisədə * yüksək|на * больше, чем @|на * выше, чем @|рост на * к @|рост на * от @".split(
    "|",
  ),
  down: "down * from @|down by * from @|decreased by * from @|* less than @|* lower than @|* below @|@ ilə müqayisədə * azalıb|@ ilə müqayisədə * az|@ ilə müqayisədə * aşağı|на * меньше, чем @|на * ниже, чем @|снижение на * к @|снижение на * от @".split(
    "|",
  ),
  by: "by * from @|changed by * from @|@ ilə müqayisədə * dəyişib|@ ilə müqayisədə * fərqli|на * от @|изменение на * к @".split(
    "|",
  ),
};

/** What follows an amount that is no share. */
export const pointWords: readonly string[] =
  "points|point|percentage points|percentage point|pp|faiz bəndi|bənd|пункт|пункта|пунктов|процентных пункта|процентных пунктов|процентный пункт|п.п.|п. п.".split(
    "|",
  );

/** What stands in the place of a figure that is known to exist and not known. */
export const unstatedWords: readonly string[] =
  "not published|not stated|not given|unpublished|dərc olunmayıb|göstərilməyib|не опубликовано|не опубликован|не указано|не указан".split(
    "|",
  );

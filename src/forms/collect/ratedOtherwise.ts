// A form for a reply, and the ratings that it would show now → what it shows otherwise.
import { fold } from "../../text/fold.ts";
import type { AskedNow, RatingTexts } from "./askedToReply.ts";
import type { FormPart } from "./formParts.ts";
import { thingName } from "./thingName.ts";

/** What a form says that a clause or activity was rated, as its cells have it. */
interface GivenCells {
  readonly name: string;
  readonly status: string;
  readonly percent: string;
}

/**
 * A text for each clause or activity that is rated otherwise: its ids, and what the form shows → what it would show now. The
 * language is that in which fewest differ. Status and percent count, and not evidence or notes. A row in which both are empty
 * shows nothing.
 *
 * @example ratedOtherwise(part, asked, [english]) // ["1.1/a: Partial → Full"]
 */
export function ratedOtherwise(
  { form, table }: FormPart,
  { rows }: AskedNow,
  languages: readonly RatingTexts[],
): string[] {
  const at = (column: "clause" | "activity" | "givenStatus" | "givenPercent"): number =>
    table.index.get(column) ?? -1;
  if (rows === null || at("givenStatus") < 0) return [];
  const shown = table.rows.flatMap(({ cells }): GivenCells[] => {
    const text = (column: Parameters<typeof at>[0]): string => (cells[at(column)] ?? "").trim();
    const [status, percent] = [text("givenStatus"), text("givenPercent")];
    return status === "" && percent === ""
      ? []
      : [{ name: thingName(text("clause"), text("activity")), status, percent }];
  });
  const differences = languages.map((texts) => {
    const now = new Map(
      rows(form.body, texts).map(({ clause, activity, given }) => [
        thingName(clause, activity ?? ""),
        texts.cells(given),
      ]),
    );
    return shown.flatMap(({ name, status, percent }) => {
      const own = now.get(name);
      return own === undefined || keyOf(own) === keyOf({ status, percent })
        ? []
        : [`${name}: ${saying({ status, percent })} → ${saying(own)}`];
    });
  });
  const [first = [], ...others] = differences;
  return [...new Set(others.reduce((best, own) => (own.length < best.length ? own : best), first))];
}

/** Programs write numbers in their own way. */
const keyOf = ({ status, percent }: Omit<GivenCells, "name">): string =>
  `${fold(status)}\t${percent.replaceAll(/[\s%]/g, "").replaceAll(",", ".")}`;

const saying = ({ status, percent }: Omit<GivenCells, "name">): string =>
  [status, percent === "" ? "" : `${percent.replace(/(?:(?<!\s)\s+)?%$/, "")} %`]
    .filter((text) => text !== "")
    .join(", ");

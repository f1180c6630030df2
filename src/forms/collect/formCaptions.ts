// The lines above a table of answers → whom and of which round they say that the form asks.
import type { ReturnedRow } from "../../model/returned.ts";
import type { FormWords } from "./formWords.ts";

/** As written: a name with its id behind it, or an id. */
export interface FormCaption {
  readonly body: string;
  readonly round: string | null;
  readonly isCoordinator: boolean;
  /** Which of the lines says it, from 0. */
  readonly line: number;
}

/** `null` where no line names a body as forms do. */
export function captionOf(rows: readonly ReturnedRow[], { captions }: FormWords): FormCaption | null {
  for (const [line, { cells }] of rows.entries())
    for (const cell of cells) {
      const text = cell.trim();
      for (const { labels, coordinator } of captions) {
        const start = `${labels.body}: `;
        if (!text.startsWith(start)) continue;
        const [withRound = ""] = text.slice(start.length).split(` · ${labels.asOf}: `, 1);
        const [body = "", round] = withRound.split(` · ${labels.round}: `);
        return {
          body: body.trim(),
          round: round?.trim() ?? null,
          isCoordinator: body.trim() === coordinator,
          line,
        };
      }
    }
  return null;
}

/** Whether it is the caption of this body and round. */
export const isCaptionOf = (
  { body, round, isCoordinator }: FormCaption,
  form: { readonly body: string | null; readonly round: string | null },
): boolean =>
  (form.body === null ? isCoordinator : names(body, form.body)) &&
  (round === null ? form.round === null : form.round !== null && names(round, form.round));

const names = (text: string, id: string): boolean => text === id || text.endsWith(` (${id})`);

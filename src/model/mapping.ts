// How the columns and words of a table that was not made for nap are to be read: the file's schema, and what it comes to.
import * as z from "zod";
import { idSchema } from "./numeral.ts";
import { notEmpty } from "./notEmpty.ts";
import { wanted } from "./problems/expectations.ts";
import { textSchema } from "./text.ts";

/** Every column that a mapping can fill: those of ratings, then those that only a plan has. */
export const mappedColumns = [
  "clause",
  "activity",
  "body",
  "rater",
  "round",
  "status",
  "percent",
  "value",
  "evidence",
  "note",
  "date",
  "received",
  "doubt",
  "cause",
  "direction",
  "direction-title",
  "title",
  "start",
  "end",
  "lead",
  "partners",
  "bodies",
  "weight",
] as const;

/** A column that a mapping can fill. */
export type MappedColumn = (typeof mappedColumns)[number];

let built: ReturnType<typeof build> | null = null;

/** Of the two schemas: few calls read a mapping, and all that read YAML would wait for them. */
const schemas = (): ReturnType<typeof build> => (built ??= build());

/** The schema of a file. */
export const mappingSchema = () => schemas().whole;

/** The schema of a mapping that stands where it is used. */
export const inlineMappingSchema = () => schemas().inline;

function build() {
  const cellText = z.union([z.number(), z.boolean(), z.string()], wanted("word-or-number"));
  const header = z.string().check(notEmpty());

  /** How numbers of a percent column are meant. */
  const percentReading = z.union(
    [
      z.enum(["percent", "share"]),
      z.strictObject({ of: z.number().positive() }),
      z.strictObject({ met: header, of: header }),
    ],
    wanted("percent-reading"),
  );

  const sourceKeys = z
    .strictObject({
      column: header.optional().meta({ description: "The name of one column of the file." }),
      "any-of": z
        .array(header)
        .check(notEmpty())
        .optional()
        .meta({ description: "The names that one column has in several files; each file has one of them." }),
      optional: z
        .boolean()
        .optional()
        .meta({ description: "true: a file may lack the column, whose cells are then empty." }),
      columns: z.array(header).check(notEmpty()).optional().meta({ description: "Several columns, joined." }),
      join: z
        .string()
        .optional()
        .meta({ description: "What stands between joined columns; a space unless given." }),
      constant: cellText.optional().meta({ description: "The same text in every row." }),
      "file-name": z
        .string()
        .optional()
        .meta({
          description: "A pattern of file names, in which {…} stands for the text.",
          examples: ["{body}-*.xlsx"],
        }),
      wide: z
        .union([z.array(header).check(notEmpty()), z.record(z.string(), cellText)], wanted("wide-columns"))
        .optional()
        .meta({ description: "Columns of which each is one thing, named by its header or as the map says." }),
      fill: z.literal("down").optional().meta({ description: "An empty cell repeats the one above." }),
      split: z
        .union([header, z.array(header).check(notEmpty())], wanted("separators"))
        .optional()
        .meta({ description: "What parts several things in one cell." }),
      else: cellText.optional().meta({ description: "What an empty cell means." }),
      words: z
        .record(z.string(), cellText)
        .optional()
        .meta({ description: 'Words of the file and what they mean; "" is the empty cell.' }),
      present: z.string().optional().meta({ description: "The status of whatever has a row." }),
      absent: z
        .string()
        .optional()
        .meta({ description: "The status of clauses without a row; unrated unless given." }),
      as: z.union([percentReading, z.string()], wanted("column-reading")).optional().meta({
        description: "percent, share, {of: 5} or {met: A, of: B}; of dates the order of their parts.",
      }),
      met: header.optional().meta({ description: "The column that counts what is done." }),
      of: z
        .union([z.number().positive(), header], wanted("whole"))
        .optional()
        .meta({ description: "The column that counts all, or the number that is the whole." }),
    })
    .meta({ description: "Where a column comes from, and how its cells are read." });

  const sourceSchema = z.union([header, sourceKeys], wanted("column-source"));

  const words = z.record(
    z.string(),
    z.union([cellText, z.array(cellText).check(notEmpty())], wanted("words")),
  );

  const position = z.number().int().min(1);

  const readSchema = z
    .strictObject({
      encoding: z
        .string()
        .optional()
        .meta({ description: "A label of the WHATWG Encoding Standard, such as windows-1251." }),
      delimiter: z.enum([",", ";", "\t", "|", "tab"]).optional(),
      decimal: z.enum([".", ","]).optional().meta({ description: "Decides what 1.447 and 1,447 are." }),
      sheet: z
        .union([position, z.string()], wanted("sheet"))
        .optional()
        .meta({ description: "The sheet, by name or number." }),
      header: z
        .union([position, z.tuple([position, position])], wanted("header-rows"))
        .optional()
        .meta({ description: "The row of the header; of two rows both." }),
      rows: z
        .string()
        .optional()
        .meta({ description: "In JSON and YAML, where the list is.", examples: ["data.items"] }),
      table: position.optional().meta({ description: "In HTML and Word files, which table." }),
    })
    .meta({ description: "What is found by looking unless it stands here." });

  const columnsSchema = z
    .strictObject(
      Object.fromEntries(mappedColumns.map((column) => [column, sourceSchema.optional()])) as {
        [C in MappedColumn]: z.ZodOptional<typeof sourceSchema>;
      },
    )
    .meta({ description: "Columns of nap, and where each comes from." });

  const mappingKeys = {
    title: textSchema.optional(),
    read: readSchema.optional(),
    columns: columnsSchema,
    where: words
      .optional()
      .meta({ description: "Which rows are read: by column, the texts of which one must stand there." }),
    skip: words
      .optional()
      .meta({ description: "Rows that are no data: by column, the texts that mark them." }),
    repeats: z
      .union(
        [
          z.enum(["refuse", "first", "last", "merge-equal"]),
          z.strictObject({ newest: z.enum(["received", "date"]) }),
        ],
        wanted("repeats"),
      )
      .optional()
      .meta({ description: "What becomes of rows for one thing; refuse unless given." }),
  };

  const whole = z
    .strictObject({ format: z.literal("nap/mapping@1"), id: idSchema, ...mappingKeys })
    .meta({ title: "nap mapping", description: "How a table that was not made for nap is read." });

  const inline = z.strictObject({ id: idSchema.optional(), ...mappingKeys });
  return { whole, inline };
}

/** A mapping as written in its file. */
export type MappingText = z.infer<ReturnType<typeof mappingSchema>>;

/** A mapping as written where it is used. */
export type InlineMappingText = z.infer<ReturnType<typeof inlineMappingSchema>>;

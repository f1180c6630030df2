// A language → the styles of a Word file: what a person changes there, changes in the whole document.
import { namespaces, xmlHead } from "./packageXml.ts";
import { xmlText } from "./xmlText.ts";

interface Style {
  readonly id: string;
  /** As Word calls its own, so that its panes know them. */
  readonly name: string;
  readonly paragraph: string;
  readonly run: string;
  readonly isQuick?: boolean;
}

const heading = (level: 1 | 2 | 3, size: number, before: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="100"/><w:outlineLvl w:val="${level - 1}"/>`,
  run: `<w:b/><w:color w:val="1F3A5F"/><w:sz w:val="${size}"/>`,
  isQuick: true,
});

const small = '<w:color w:val="595959"/><w:sz w:val="16"/>';

const line = (side: "top" | "bottom"): string =>
  `<w:pBdr><w:${side} w:val="single" w:sz="4" w:space="4" w:color="A6A6A6"/></w:pBdr>`;

const styles: readonly Style[] = [
  heading(1, 32, 240),
  heading(2, 24, 280),
  heading(3, 22, 200),
  {
    id: "Cell",
    name: "Cell",
    paragraph: '<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>',
    run: '<w:sz w:val="18"/>',
    isQuick: true,
  },
  {
    id: "AfterTable",
    name: "After table",
    paragraph: '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>',
    run: '<w:sz w:val="12"/>',
  },
  {
    id: "HeaderEnd",
    name: "Header line",
    paragraph: `${line("bottom")}<w:spacing w:before="0" w:after="200" w:line="240" w:lineRule="auto"/>`,
    run: small,
  },
  {
    id: "Header",
    name: "header",
    paragraph: '<w:spacing w:before="0" w:after="40" w:line="240" w:lineRule="auto"/>',
    run: small,
  },
  {
    id: "Footer",
    name: "footer",
    paragraph: '<w:spacing w:before="0" w:after="40" w:line="240" w:lineRule="auto"/>',
    run: small,
  },
  {
    id: "PageNumber",
    name: "Page number line",
    paragraph: `${line("top")}<w:spacing w:before="60" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="right"/>`,
    run: small,
  },
];

const styleXml = ({ id, name, paragraph, run, isQuick = false }: Style): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${isQuick ? "<w:qFormat/>" : ""}<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const edge = (side: string, color: string): string =>
  `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${color}"/>`;

/** Lines between rows only: columns are told apart by their place. */
const table = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="Figures"><w:name w:val="Figures"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${edge("top", "808080")}${edge("bottom", "808080")}${edge("insideH", "C8C8C8")}</w:tblBorders></w:tblPr></w:style>`;

/** One typeface that every office program has, or has another of the same widths for: pages end at the same lines. */
export const stylesXml = (language: string): string =>
  `${xmlHead}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="${xmlText(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${styles.map(styleXml).join("")}${table}</w:styles>`;

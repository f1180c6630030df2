# Forms → the same as they come back, in fixtures/returned-forms/returned: filled in and saved by other programs than ours, all contents invented.
#
# Needs LibreOffice 7.4 (soffice) and the python that comes with its uno module. In LibreOffice the cells are really filled in and the
# file is saved by it. No web spreadsheet can be run here: `as_web` writes what the exports of one are known to look like
# (fixtures/returned-forms/README.md says which traits).
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
import zipfile
from xml.sax.saxutils import escape, quoteattr

import uno
from com.sun.star.beans import PropertyValue

FOLDER = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "fixtures/returned-forms")
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WRITERS = {"xlsx": "Calc MS Excel 2007 XML", "ods": "calc8"}
DAY = (2026, 1, 15, 0, 0, 0)


def office(folder):
    """LibreOffice with a profile of its own, and the connection to it."""
    pipe = f"nap{time.time_ns()}"
    process = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            f"-env:UserInstallation=file://{folder}/profile",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(120):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except Exception:
            time.sleep(0.5)
    else:
        raise SystemExit("LibreOffice did not start")
    return process, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def value(name, content):
    found = PropertyValue()
    found.Name, found.Value = name, content
    return found


def fill(desktop, form, sheet_name, answers, targets):
    """Opens a form, types answers into it, and saves it once for each target. Keys of answers: (clause, activity), then the header."""
    book = desktop.loadComponentFromURL(form.resolve().as_uri(), "_blank", 0, (value("Hidden", True),))
    sheet = book.Sheets.getByName(sheet_name)
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress
    text = lambda column, row: sheet.getCellByPosition(column, row).String
    clause = HEADERS["clause"]
    head = next(row for row in range(last.EndRow + 1) if any(text(c, row) == clause for c in range(last.EndColumn + 1)))
    columns = {text(c, head): c for c in range(last.EndColumn + 1)}
    for row in range(head + 1, last.EndRow + 1):
        activity = columns.get(HEADERS["activity"])
        key = (text(columns[clause], row), "" if activity is None else text(activity, row))
        for name, content in answers.get(key, {}).items():
            cell = sheet.getCellByPosition(columns[HEADERS[name]], row)
            if isinstance(content, (int, float)):
                cell.Value = content
            elif content.startswith("="):
                cell.Formula = content
            else:
                # As somebody types it: a day becomes a date of the sheet, "72.5%" a share with its format.
                cell.FormulaLocal = content
    for path in targets:
        book.storeToURL(path.resolve().as_uri(), (value("FilterName", WRITERS[path.suffix[1:]]),))
    book.close(True)


# What a form in English asks with.
HEADERS = {
    "clause": "Clause",
    "direction": "Direction",
    "title": "What is to be done",
    "activity": "Activity",
    "activityTitle": "What the activity is",
    "window": "When",
    "status": "Status",
    "percent": "Percent done",
    "date": "Done on",
    "evidence": "Evidence",
    "cause": "Cause of delay",
    "note": "Note",
}

ANSWERS = {
    ("1.1", "a"): {"status": "Full", "date": "2020-06-15", "evidence": "https://example.org/courts"},
    ("1.1", "b"): {"status": "Partial", "percent": 72.5, "cause": "Lack of money or staff"},
    ("1.2", ""): {"status": "None", "note": "begins in autumn"},
    ("1.10", ""): {"percent": "40%"},
    ("2.2", ""): {"status": "Not due", "note": "starts in 2021"},
}


def parts_of(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)


def settled(path):
    """The same file with fixed days, so that each run gives nearly the same bytes."""
    parts = parts_of(path)
    for name in ("docProps/core.xml", "meta.xml"):
        if name in parts:
            text = parts[name].decode()
            parts[name] = re.sub(r"\d{4}-\d\d-\d\dT[\d:.]+Z?", "2026-01-15T00:00:00Z", text).encode()
    pack(path, parts)


def sheets_of(path):
    """Name, whether it is hidden, and the cells of each sheet of a saved workbook: (text, number, is a date, is a percent)."""
    parts = parts_of(path)
    tag = lambda name: f"{{{MAIN}}}{name}"
    shared = [
        "".join(t.text or "" for t in item.iter(tag("t")))
        for item in ElementTree.fromstring(parts["xl/sharedStrings.xml"]).iter(tag("si"))
    ]
    styles = ElementTree.fromstring(parts["xl/styles.xml"])
    codes = {int(f.get("numFmtId")): f.get("formatCode") for f in styles.iter(tag("numFmt"))}
    formats = [int(xf.get("numFmtId", 0)) for xf in styles.find(tag("cellXfs"))]
    targets = {
        r.get("Id"): r.get("Target") for r in ElementTree.fromstring(parts["xl/_rels/workbook.xml.rels"])
    }
    for sheet in ElementTree.fromstring(parts["xl/workbook.xml"]).iter(tag("sheet")):
        root = ElementTree.fromstring(parts["xl/" + targets[sheet.get(f"{{{OFFICE}}}id")]])
        cells = {}
        for cell in root.iter(tag("c")):
            content = cell.find(tag("v"))
            if content is None or content.text is None:
                continue
            form = formats[int(cell.get("s", 0))]
            code = codes.get(form, "")
            kind = "text" if cell.get("t") == "s" else "number"
            if kind == "number" and (form in (14, 15, 16, 17) or re.search("[dy]", code, re.I)):
                kind = "date"
            if kind == "number" and (form in (9, 10) or "%" in code):
                kind = "percent"
            cells[cell.get("r")] = (kind, shared[int(content.text)] if kind == "text" else content.text)
        yield sheet.get("name"), sheet.get("state", "visible") != "visible", cells


def as_web(source, path):
    """The traits of a workbook that a web spreadsheet exports: no properties, no very hidden sheets, no protection, drawings, styled blanks."""
    texts, sheets = [], []
    for name, hidden, cells in sheets_of(source):
        rows = {}
        for place, cell in cells.items():
            column, row = re.fullmatch(r"([A-Z]+)(\d+)", place).groups()
            rows.setdefault(int(row), {})[column] = cell
        written = []
        for row in range(1, 1001):
            own = rows.get(row, {})
            line = []
            for column in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
                kind, content = own.get(column, (None, None))
                if kind == "text":
                    if content not in texts:
                        texts.append(content)
                    line.append(f'<c r="{column}{row}" s="1" t="s"><v>{texts.index(content)}</v></c>')
                elif kind is None:
                    if rows.get(row):
                        line.append(f'<c r="{column}{row}" s="1"/>')
                else:
                    number = float(content)
                    style = {"number": 1, "date": 2, "percent": 3}[kind]
                    line.append(f'<c r="{column}{row}" s="{style}"><v>{number if number % 1 else int(number)}</v></c>')
            if own or row <= 1000:
                written.append(f'<row r="{row}" ht="15.75" customHeight="1">{"".join(line)}</row>')
        sheets.append((name, hidden, "".join(written)))
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    spaces = f'xmlns="{MAIN}" xmlns:r="{OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    relations = lambda list_: f'{head}<Relationships xmlns="{PACKAGE}/relationships">{"".join(list_)}</Relationships>'
    relation = lambda id_, kind, target: f'<Relationship Id="rId{id_}" Type="{OFFICE}/{kind}" Target="{target}"/>'
    drawing = '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>'
    parts = {}
    for index, (name, hidden, rows) in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{index}.xml"] = (
            f'{head}<worksheet {spaces}><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr>'
            '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'
            f'<sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData>{rows}</sheetData>'
            '<drawing r:id="rId1"/></worksheet>'
        )
        parts[f"xl/worksheets/_rels/sheet{index}.xml.rels"] = relations(
            [relation(1, "drawing", f"../drawings/drawing{index}.xml")]
        )
        parts[f"xl/drawings/drawing{index}.xml"] = head + drawing
    parts["xl/sharedStrings.xml"] = (
        f'{head}<sst xmlns="{MAIN}" count="{len(texts)}" uniqueCount="{len(texts)}">'
        + "".join(f"<si><t>{escape(text)}</t></si>" for text in texts)
        + "</sst>"
    )
    xfs = "".join(
        f'<xf borderId="0" fillId="0" fontId="0" numFmtId="{id_}" xfId="0" applyFont="1"/>' for id_ in (0, 0, 164, 9)
    )
    parts["xl/styles.xml"] = (
        f'{head}<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
        '<fonts count="1"><font><sz val="10.0"/><name val="Arial"/><scheme val="minor"/></font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="lightGray"/></fill></fills>'
        '<borders count="1"><border/></borders>'
        '<cellStyleXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0"/></cellStyleXfs>'
        f'<cellXfs count="4">{xfs}</cellXfs></styleSheet>'
    )
    listed = "".join(
        f'<sheet state="{"hidden" if hidden else "visible"}" name={quoteattr(name)} sheetId="{index}" r:id="rId{index + 3}"/>'
        for index, (name, hidden, _) in enumerate(sheets, 1)
    )
    parts["xl/workbook.xml"] = (
        f"{head}<workbook {spaces}><workbookPr/><sheets>{listed}</sheets><definedNames/><calcPr/></workbook>"
    )
    parts["xl/_rels/workbook.xml.rels"] = relations(
        [relation(1, "theme", "theme/theme1.xml"), relation(2, "styles", "styles.xml"), relation(3, "sharedStrings", "sharedStrings.xml")]
        + [relation(index + 3, "worksheet", f"worksheets/sheet{index}.xml") for index in range(1, len(sheets) + 1)]
    )
    parts["xl/theme/theme1.xml"] = (
        f'{head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Sheets"/>'
    )
    kind = "application/vnd.openxmlformats-officedocument"
    overrides = "".join(
        f'<Override ContentType="{kind}.{what}+xml" PartName="/{name}"/>'
        for name in parts
        if not name.endswith(".rels")
        for what in [
            "drawing" if "drawing" in name else "theme" if "theme" in name
            else "spreadsheetml." + ("sheet.main" if name == "xl/workbook.xml" else "worksheet" if "worksheets" in name
            else "styles" if "styles" in name else "sharedStrings")
        ]
    )
    parts["_rels/.rels"] = relations([relation(1, "officeDocument", "xl/workbook.xml")])
    parts["[Content_Types].xml"] = (
        f'{head}<Types xmlns="{PACKAGE}/content-types"><Default ContentType="application/xml" Extension="xml"/>'
        f'<Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/>{overrides}</Types>'
    )
    pack(path, {name: content.encode() for name, content in parts.items()})


def main():
    returned = FOLDER / "returned"
    returned.mkdir(parents=True, exist_ok=True)
    form = FOLDER / "moj.xlsx"
    with tempfile.TemporaryDirectory() as folder:
        process, desktop = office(folder)
        try:
            saved = [returned / "libreoffice.xlsx", returned / "libreoffice.ods"]
            fill(desktop, form, "Answers", ANSWERS, saved)
            for path in saved:
                settled(path)
            as_web(saved[0], returned / "web.xlsx")
        finally:
            try:
                desktop.terminate()
            except Exception:
                process.kill()
            process.wait(30)


main()

# Nothing → the files of docs/recipes and their variants, in fixtures/strangers: written by other programs than ours, all contents invented.
#
# Needs openpyxl 3.1.5, python-docx 0.8.11 and LibreOffice 7.4 (soffice). The text files are written as bytes, since it is their bytes
# that matter. The right figure of each file stands in fixtures/strangers/figures.yaml, and was computed by hand.
import pathlib
import subprocess
import sys
import tempfile
from datetime import datetime

import docx
import openpyxl
from openpyxl.styles import Alignment, Font

FOLDER = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "fixtures/strangers")
DAY = datetime(2026, 1, 15)


def save_workbook(book, path):
    book.properties.created = book.properties.modified = DAY
    book.save(path)


def convert(source, kind, path, writer):
    """Opens a file in LibreOffice and saves it as another kind."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", "--headless", "--convert-to", f"{kind}:{writer}", "--outdir", folder, str(source)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        path.write_bytes((pathlib.Path(folder) / source.with_suffix(f".{kind}").name).read_bytes())


def merged_az():
    """A title, merged directions, several bodies in a cell, totals, a note below."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "İzləmə"
    rows = [
        ["Şəhər planının icrası, 2025 (uydurma misal)"],
        ["Hesabat tarixi: 31.12.2025"],
        [],
        ["İstiqamət", "№", "Tədbirin adı", "Məsul qurum", "İcra vəziyyəti", "Qeyd"],
        ["Açıq məlumat", "1.1", "Məlumat portalı yaradılsın", "Şəhər şurası; Arxiv", "İcra olunub", ""],
        ["", "1.2", "Müqavilələr dərc edilsin", "Şəhər şurası", "Qismən icra olunub", "yarısı dərc edilib"],
        ["", "1.3", "Arxiv elektronlaşdırılsın", "Arxiv\nKitabxana", "İcra olunmayıb", ""],
        ["", "1.10", "Hesabat verilsin", "Şəhər şurası", "İcra olunub", "fevral"],
        ["Cəmi", "", "", "", "4", ""],
        ["Xidmətlər", "2.1", "Bir pəncərə açılsın", "Kitabxana", "İcra olunub", ""],
        ["", "2.2", "Növbə elektron olsun", "Şəhər şurası", "Qismən icra olunub", ""],
        ["", "2.3", "Sorğu keçirilsin", "Arxiv", "", "məlumat verilməyib"],
        ["Cəmi", "", "", "", "3", ""],
        ["Qeyd: məlumat qurumların hesabatlarından götürülüb."],
    ]
    for row in rows:
        sheet.append(row)
    for area in ("A1:F1", "A2:F2", "A5:A8", "A10:A12", "A14:F14"):
        sheet.merge_cells(area)
    for cell in sheet[4]:
        cell.font = Font(bold=True)
    sheet["D7"].alignment = Alignment(wrap_text=True)
    save_workbook(book, FOLDER / "monitoring-az.xlsx")


def matrix_es():
    """A title in row 1, the header in row 2, an x for what is done and nothing for what is not."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Matriz"
    for row in [
        ["Matriz de seguimiento del plan municipal (ejemplo inventado)"],
        ["Nº", "Compromiso", "Responsable", "Cumplido", "Observaciones"],
        ["1", "Publicar los contratos", "Ayuntamiento", "x", ""],
        ["2", "Abrir el archivo", "Archivo", "", "falta personal"],
        ["3", "Consultar a los vecinos", "Ayuntamiento", "X", ""],
        ["4", "Formar al personal", "Archivo", "", ""],
        ["5", "Crear un portal", "Ayuntamiento", "x", "en línea desde mayo"],
    ]:
        sheet.append(row)
    sheet.merge_cells("A1:E1")
    save_workbook(book, FOLDER / "matriz-es.xlsx")


def percents_uk():
    """Percents with decimal commas, and one that somebody typed as a text."""
    text = (
        "Виконання плану міста за 2025 рік (вигаданий приклад);;;\n"
        "№;Захід;Виконавець;Виконання, %\n"
        "1;Відкрити дані;Рада;72,5\n"
        "2;Оприлюднити договори;Рада;40\n"
        "3;Створити портал;Архів;100\n"
        "4;Навчити працівників;Архів;0\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "percents.csv"
        source.write_text(text, encoding="utf-8")
        filtered = "59,34,76,1,,1058,false,true"  # semicolons, UTF-8, Ukrainian
        for kind, writer in (("ods", "calc8"), ("xls", "MS Excel 97")):
            subprocess.run(
                ["soffice", "--headless", f"--infilter=CSV:{filtered}", "--convert-to", f"{kind}:{writer}"]
                + ["--outdir", folder, str(source)],
                check=True,
                stdout=subprocess.DEVNULL,
            )
            (FOLDER / f"percents-uk.{kind}").write_bytes((pathlib.Path(folder) / f"percents.{kind}").read_bytes())
    (FOLDER / "percents-uk.csv").write_bytes(text.encode("utf-8"))


def companies():
    (FOLDER / "companies.csv").write_bytes(
        b"Commitment,Company A,Company B,Company C\r\n"
        b"Publish a policy,1,1,0\r\n"
        b"Name a contact,1,0,0\r\n"
        b"Answer requests,1,1,1\r\n"
        b"Publish a report,0,,1\r\n"
    )


def tracker():
    """Records inside of an object, a status inside of each, and nodata for what nobody knows."""
    (FOLDER / "promises.json").write_bytes(
        """{
  "about": "An invented tracker",
  "updated": "2025-12-31",
  "data": {
    "items": [
      {"id": "p1", "promise": "Build a library", "status": {"label": "kept", "since": "2025-03-01"}},
      {"id": "p2", "promise": "Plant trees", "status": {"label": "in progress", "since": "2025-04-01"}},
      {"id": "p3", "promise": "Lower the fees", "status": {"label": "broken", "since": "2025-09-30"}},
      {"id": "p4", "promise": "Open the budget", "status": {"label": "nodata", "since": null}},
      {"id": "p5", "promise": "Repair the bridge", "status": {"label": "kept", "since": "2025-06-15"}}
    ]
  }
}
""".encode()
    )
    (FOLDER / "promises.jsonl").write_bytes(
        b'{"id": "p1", "status": "kept"}\n{"id": "p2", "status": "in progress"}\n{"id": "p3", "status": "broken"}\n'
        b'{"id": "p4", "status": "nodata"}\n{"id": "p5", "status": "kept"}\n'
    )


def done_list():
    """Only what is done has a row; a measure that was done in two places has two."""
    (FOLDER / "done-list.csv").write_bytes(
        "\ufeffCode;Measure;Place\r\n"
        "A1;Publish contracts;town hall\r\n"
        "A1;Publish contracts;archive\r\n"
        "A3;Train staff;town hall\r\n"
        "B1;Open a portal;town hall\r\n"
        "B2;Hold hearings;library\r\n"
        "B2;Hold hearings;town hall\r\n"
        "B4;Answer in time;town hall\r\n".encode("utf-8")
    )


def counts():
    (FOLDER / "counts.csv").write_bytes(
        b"Measure,Title,Accepted,Total\n"
        b"M1,Recommendations on openness,3,4\n"
        b"M2,Recommendations on training,0,5\n"
        b"M3,Recommendations on services,6,6\n"
        b"M4,Recommendations on archives,0,0\n"
    )


def web_export():
    """What web systems call a file of Excel: HTML, here with a table for the layout around that of the data."""
    (FOLDER / "export.xls").write_bytes(
        """<html xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style>td {mso-number-format:"\\@"}</style></head>
<body>
<table><tr><td>Report of measures</td><td>An invented example</td></tr></table>
<table border="1">
<tr><th>ID</th><th>Measure</th><th>Responsible</th><th>Status</th></tr>
<tr><td>1.1</td><td>Publish&nbsp;contracts</td><td>Council</td><td>Completed</td></tr>
<tr><td>1.2</td><td>Open the archive</td><td>Archive</td><td>In progress</td></tr>
<tr><td>1.10</td><td>Hold hearings</td><td>Council</td><td>Not started</td></tr>
<tr><td>2.1</td><td>Train staff &amp; clerks</td><td>Library</td><td><b>Completed</b></td></tr>
<tr><td>2.2</td><td>Build a portal</td><td>Council</td><td>Cancelled</td></tr>
</table>
</body></html>
""".encode()
    )


def word_table():
    """A ministry's table: a heading across each direction, numbers with a last dot."""
    text = docx.Document()
    text.core_properties.created = text.core_properties.modified = DAY
    text.core_properties.author = ""
    text.add_heading("Отчёт о выполнении плана (вымышленный пример)", 1)
    text.add_paragraph("За 2025 год")
    rows = [
        ["№", "Мероприятие", "Ответственный", "Исполнение"],
        ["Направление 1. Открытость"],
        ["1.1.", "Опубликовать договоры", "Совет", "Выполнено"],
        ["1.2.", "Открыть архив", "Архив", "Частично выполнено"],
        ["Направление 2. Услуги"],
        ["2.1.", "Создать портал", "Совет", "Не выполнено"],
        ["2.2.", "Обучить сотрудников", "Библиотека", "Выполнено"],
    ]
    table = text.add_table(rows=0, cols=4)
    table.style = "Table Grid"
    for row in rows:
        cells = table.add_row().cells
        for cell, value in zip(cells, row):
            cell.text = value
        if len(row) == 1:
            cells[0].merge(cells[3])
    text.add_paragraph("Приложение: письма органов.")
    text.save(FOLDER / "ministry-ru.docx")


def old_encodings():
    (FOLDER / "windows-1251.csv").write_bytes(
        "№;Захід;Стан виконання\r\n"
        "1;Відкрити дані;Виконано\r\n"
        "2;Оприлюднити договори;Частково виконано\r\n"
        "3;Створити портал;Не виконано\r\n"
        "4;Навчити працівників;Виконано\r\n".encode("cp1251")
    )
    (FOLDER / "macintosh.csv").write_bytes(
        "Código;Medida;Estado\r"
        "1;Publicar los contratos;Cumplido\r"
        "2;Ampliar el pequeño archivo;No cumplido\r"
        "3;Crear el buzón de atención;En ejecución\r"
        "4;Capacitación;Cumplido\r".encode("mac_roman")
    )


def reports():
    """Six of the files that offices send, each with a header of its own: two shapes and a workbook."""
    folder = FOLDER / "reports"
    folder.mkdir(exist_ok=True)
    short = {"archive": ["1.2;hazır", "1.3;gözləyir"], "library": ["2.1;hazır", "2.2;yarımçıq"], "museum": ["2.3;gözləyir"]}
    for body, rows in short.items():
        lines = ["Tədbir №;Vəziyyət", *rows]
        (folder / f"{body}-2025.csv").write_bytes("\r\n".join([*lines, ""]).encode("utf-8-sig"))
    long = {"council": ["1.1,Publish contracts,80%", "1.4,Hold hearings,100%"], "school": ["3.1,Train teachers,0%"]}
    for body, rows in long.items():
        lines = ["Reference,Measure,Completion (%)", *rows]
        (folder / f"report-{body}.csv").write_bytes("\n".join([*lines, ""]).encode())
    book = openpyxl.Workbook()
    sheet = book.active
    for row in [["Clinic, 2025"], ["Code", "What was done", "State"], ["3.2", "Opened", "done"], ["3.3", "", "not done"]]:
        sheet.append(row)
    save_workbook(book, folder / "clinic.xlsx")


merged_az()
convert(FOLDER / "monitoring-az.xlsx", "ods", FOLDER / "monitoring-az.ods", "calc8")
convert(FOLDER / "monitoring-az.xlsx", "xls", FOLDER / "monitoring-az.xls", "MS Excel 97")
matrix_es()
percents_uk()
companies()
tracker()
done_list()
counts()
web_export()
word_table()
old_encodings()
reports()

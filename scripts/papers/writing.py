"""Papers of paragraphs and tables, written in every format councils hold them in."""
import csv
import datetime
import io
import pathlib
import re
import subprocess
import tempfile
import zipfile


class Table:
    """Rows of cells. A cell is text, or a mapping: “lines”, “list”, “kept”/“deleted”/“inserted”, “day”, “percent”."""

    def __init__(self, rows):
        self.rows = rows
        # First row, first column, last row, last column.
        self.merges = []

    @property
    def width(self):
        return max(len(row) for row in self.rows)


def plain(cell):
    """What a cell says."""
    if isinstance(cell, str):
        return cell
    if "lines" in cell:
        return "\n".join(cell["lines"])
    if "day" in cell:
        return datetime.date.fromisoformat(cell["day"]).strftime("%d/%m/%Y")
    if "percent" in cell:
        return f"{cell['percent']:.0%}"
    return cell.get("kept", "") + cell.get("inserted", "") + cell.get("text", "")


class Paper:
    def __init__(self, blocks):
        self.blocks = blocks
        self.encoding = "utf-8"
        self.separator = ","

    def write(self, path):
        ending = path.suffix[1:]
        if ending == "docx":
            docx(self, path)
        elif ending == "xlsx":
            xlsx(self, path)
        elif ending in ("odt", "html", "pdf"):
            convert(self, docx, "docx", path)
        elif ending == "ods":
            convert(self, xlsx, "xlsx", path)
        elif ending == "md":
            path.write_text(pipes(self), encoding="utf-8")
        else:
            path.write_bytes(csv_text(self).encode(self.encoding))
        settle(path)


def csv_text(paper):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=paper.separator, lineterminator="\r\n" if paper.encoding != "utf-8" else "\n")
    for block in paper.blocks:
        if isinstance(block, str):
            out.write(block + "\n")
        else:
            for row in block.rows:
                writer.writerow([plain(cell) for cell in row] + [""] * (block.width - len(row)))
    return out.getvalue()


def pipes(paper):
    out = []
    for block in paper.blocks:
        if isinstance(block, str):
            out += [block, ""]
            continue
        for index, row in enumerate(block.rows):
            cells = [plain(cell).replace("|", "\\|").replace("\n", "<br>") for cell in row]
            out.append("| " + " | ".join(cells + [""] * (block.width - len(row))) + " |")
            if index == 0:
                out.append("|" + " --- |" * block.width)
        out.append("")
    return "\n".join(out)


def docx(paper, path):
    import docx as library

    document = library.Document()
    for block in paper.blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(rows=len(block.rows), cols=block.width)
        table.style = "Table Grid"
        for row, cells in enumerate(block.rows):
            for column, cell in enumerate(cells):
                fill(table.cell(row, column), cell)
        for top, left, bottom, right in block.merges:
            merged = table.cell(top, left).merge(table.cell(bottom, right))
            # Merging leaves an empty paragraph for every cell taken in.
            for paragraph in merged.paragraphs[1:]:
                paragraph._element.getparent().remove(paragraph._element)
    document.save(path)


def fill(target, cell):
    from docx.oxml import OxmlElement

    paragraph = target.paragraphs[0]
    if isinstance(cell, str) or "day" in cell or "percent" in cell:
        paragraph.text = plain(cell)
    elif "lines" in cell:
        paragraph.text = cell["lines"][0]
        for line in cell["lines"][1:]:
            target.add_paragraph(line)
    elif "list" in cell:
        paragraph.style = "List Number"
        paragraph.text = cell["text"]
    else:
        paragraph.add_run(cell["kept"])
        for name, words in (("w:del", cell["deleted"]), ("w:ins", cell["inserted"])):
            change = OxmlElement(name)
            change.set(qualified("w:id"), "1")
            change.set(qualified("w:author"), "Clerk")
            run = paragraph.add_run(words)._element
            if name == "w:del":
                for text in run.findall(qualified("w:t")):
                    text.tag = qualified("w:delText")
            paragraph._element.remove(run)
            change.append(run)
            paragraph._element.append(change)


def qualified(name):
    from docx.oxml.ns import qn

    return qn(name)


def xlsx(paper, path):
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    start = 1
    for block in paper.blocks:
        if isinstance(block, str):
            sheet.cell(start, 1, block)
            start += 1
            continue
        for row, cells in enumerate(block.rows):
            for column, cell in enumerate(cells):
                if cell == "":
                    continue
                place = sheet.cell(start + row, column + 1)
                if isinstance(cell, dict) and "day" in cell:
                    place.value = datetime.date.fromisoformat(cell["day"])
                    place.number_format = "dd/mm/yyyy"
                elif isinstance(cell, dict) and "percent" in cell:
                    place.value = cell["percent"]
                    place.number_format = "0%"
                else:
                    text = plain(cell)
                    place.value = int(text) if text.isdigit() else text
        for top, left, bottom, right in block.merges:
            sheet.merge_cells(start_row=start + top, start_column=left + 1, end_row=start + bottom, end_column=right + 1)
        start += len(block.rows)
    book.save(path)


def convert(paper, write, ending, path):
    """Has LibreOffice write another format."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / f"{path.stem}.{ending}"
        write(paper, source)
        office(source, path.suffix[1:], path.parent)


def office(source, ending, folder):
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", ending, "--outdir",
             str(folder), str(source)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)


DAY = (1980, 1, 1, 0, 0, 0)


def settle(path):
    """Takes the time of writing out of a packed file, so that the same paper is the same bytes."""
    if path.suffix not in (".docx", ".xlsx", ".odt", ".ods"):
        return
    with zipfile.ZipFile(path) as archive:
        parts = [(item, archive.read(item)) for item in archive.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for item, data in parts:
            if item.filename.startswith("Thumbnails/"):
                continue
            if item.filename in ("docProps/core.xml", "meta.xml"):
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?", b"2026-01-01T00:00:00Z", data)
            entry = zipfile.ZipInfo(item.filename, DAY)
            entry.compress_type = zipfile.ZIP_STORED if item.filename == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)

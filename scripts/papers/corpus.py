"""Makes the scored corpus of papers anew: Tests/ImportingTests/Corpus, a file and its expected rows for each shape.

Every paper is invented. Word and Excel files are written with python-docx and openpyxl, the others by LibreOffice from those, so
that no reader is tried on what its own writer wrote. Usage: scripts/papers/corpus [NAME…]
"""
import pathlib
import sys

from writing import Paper, Table, convert, csv_text, docx, settle, xlsx

HERE = pathlib.Path(__file__).resolve().parents[2] / "Tests/ImportingTests/Corpus"

GATES = [
    ["1", "That every gate on the towpath be mended before the ferry season", "Warden of Paths", "30 April 2027", "Under way"],
    ["2", "That the council publish how many gates it mends each year", "Head of Open Data", "June 2027", "Not started"],
    ["3", "That walkers be asked each spring which gates stick", "Warden of Paths", "31 March 2027", "Completed"],
]
HEADINGS = ["No.", "Recommendation", "Lead Officer", "By When", "Status"]
FIELDS = ["number", "text", "lead", "by-when", "status-words"]


def rows(kind, fields, values):
    return [[kind] + value for value in values], ["list"] + fields


def tracker():
    return Table([HEADINGS] + GATES), rows("recommendations", FIELDS, GATES)


# Two recommendations, of which the first has three actions.
PLAN = [
    ["1", "That locks be oiled twice a year", "Buy the oil", "Head of Stores", "May 2027"],
    ["", "", "Oil the upper locks", "Lock Keeper", "June 2027"],
    ["", "", "Oil the lower locks", "Deputy Lock Keeper", "July 2027"],
    ["2", "That a bell be hung at each lock", "Hang the bells", "Bell Founder", "August 2027"],
]
PLAN_HEADINGS = ["Ref", "Recommendation", "Action", "Responsible Officer", "Target Date"]


def plan_rows():
    expected = [["recommendations", "1", PLAN[0][1], "", ""], ["recommendations", "2", PLAN[3][1], "", ""]]
    expected += [["actions", "", row[2], row[3], row[4]] for row in PLAN]
    return expected, ["list", "number", "text", "lead", "by-when"]


def plan(merge):
    table = Table([PLAN_HEADINGS] + PLAN)
    if merge:
        table.merges = [(1, 0, 3, 0), (1, 1, 3, 1)]
    return table


SHAPES = []


def shape(name, kind, ending):
    def keep(make):
        SHAPES.append((name, kind, ending, make))
        return make
    return keep


def simple(name, ending):
    @shape(name, "table", ending)
    def make():
        table, expected = tracker()
        return Paper([table]), expected


for ending in ["csv", "docx", "xlsx", "odt", "ods", "html", "md"]:
    simple("plain-tracker-" + ending, ending)


@shape("plain-tracker-pdf", "table", "pdf")
def plain_pdf():
    table, expected = tracker()
    return Paper([table]), expected


for ending in ["docx", "odt", "html"]:
    @shape("merged-down-" + ending, "table", ending)
    def merged_down():
        return Paper(["Action plan of the review of locks", plan(True)]), plan_rows()

for ending in ["xlsx", "ods"]:
    @shape("merged-down-" + ending, "table", ending)
    def merged_sheet():
        return Paper([plan(True)]), plan_rows()


@shape("blank-below", "table", "csv")
def blank_below():
    return Paper([plan(False)]), plan_rows()


@shape("list-numbers", "table", "docx")
def list_numbers():
    values = [[{"list": "number", "text": ""}, row[1], row[2], row[3]] for row in GATES]
    return Paper([Table([HEADINGS[:4]] + values)]), rows("recommendations", FIELDS[:4], [row[:4] for row in GATES])


@shape("tracked-changes", "table", "docx")
def tracked_changes():
    values = [list(row) for row in GATES]
    values[0][2] = {"kept": "Warden of ", "deleted": "Roads", "inserted": "Paths"}
    values[1][3] = {"kept": "", "deleted": "May 2027", "inserted": "June 2027"}
    return Paper([Table([HEADINGS] + values)]), rows("recommendations", FIELDS, GATES)


@shape("headings-again", "table", "docx")
def headings_again():
    return Paper([Table([HEADINGS, GATES[0], HEADINGS, GATES[1], HEADINGS, GATES[2]])]), rows("recommendations", FIELDS, GATES)


@shape("title-and-legend", "table", "xlsx")
def title_and_legend():
    above = [["Wendle Borough Council"], ["Review of gates: tracker of recommendations"], []]
    below = [[], ["Key: green is done, amber is late, red is stuck"], ["Updated by the Scrutiny Office"]]
    return Paper([Table(above + [HEADINGS] + GATES + below)]), rows("recommendations", FIELDS, GATES)


@shape("five-reviews", "table", "xlsx")
def five_reviews():
    values, expected = [HEADINGS[:4]], []
    for review in ["Review of gates", "Review of ferries", "Review of towpaths", "Review of bells", "Review of weirs"]:
        values.append([review])
        for number in ["1", "2"]:
            text = f"That the {review.split()[-1]} be counted, part {number}"
            values.append([number, text, "Head of " + review.split()[-1].title(), "May 2027"])
            expected.append(["recommendations", text, number, values[-1][2], "May 2027"])
    return Paper([Table(values)]), (expected, ["list", "text", "number", "lead", "by-when"])


@shape("original-and-revised", "table", "xlsx")
def original_and_revised():
    values = [["1", "That the weir be surveyed by a diver", "Head of Weirs", "30/06/2026", "31/12/2026"],
              ["2", "That the sluice be painted in spring", "Head of Weirs", "31/03/2027", ""]]
    return (Paper([Table([["No", "Recommendation", "Lead", "Original target date", "Revised target date"]] + values)]),
            ([["recommendations", row[0], row[1], row[2]] for row in values], ["list", "number", "text", "lead"]))


@shape("day-cells", "table", "xlsx")
def day_cells():
    values = [["1", "That the bridge be weighed in May", {"day": "2027-05-14"}, {"percent": 0.4}],
              ["2", "That the lamps be lit at dusk", {"day": "2027-11-02"}, {"percent": 1.0}]]
    shown = [["1", values[0][1], "14/05/2027", "40%"], ["2", values[1][1], "02/11/2027", "100%"]]
    return (Paper([Table([["No", "Recommendation", "Deadline", "Progress"]] + values)]),
            rows("recommendations", ["number", "text", "by-when", "progress"], shown))


@shape("merged-groups", "table", "xlsx")
def merged_groups():
    values = [["Paths", "1", "That the paths be swept every week", "Sweeper"], ["", "2", "That the signs be read by walkers", "Painter"],
              ["Water", "3", "That the reeds be cut in autumn", "Reedman"], ["", "4", "That the swans be counted", "Reedman"]]
    table = Table([["Theme", "No", "Recommendation", "Lead"]] + values)
    table.merges = [(1, 0, 2, 0), (3, 0, 4, 0)]
    sections = ["Paths", "Paths", "Water", "Water"]
    return Paper([table]), ([["recommendations"] + row[1:] + [section] for row, section in zip(values, sections)],
                            ["list", "number", "text", "lead", "section"])


@shape("semicolons-windows", "table", "csv")
def semicolons():
    values = [["1", "That the café on the quay – “the Galley” – be let", "Head of Property’s deputy", "May 2027"],
              ["2", "That £4,000 be set aside for paint", "Treasurer", "June 2027"]]
    paper = Paper([Table([HEADINGS[:4]] + values)])
    paper.encoding, paper.separator = "cp1252", ";"
    return paper, rows("recommendations", FIELDS[:4], values)


@shape("unicode-text", "table", "txt")
def unicode_text():
    table, expected = tracker()
    paper = Paper([table])
    paper.encoding, paper.separator = "utf-16", "\t"
    return paper, expected


WELSH = [["1", "Bod y giatiau’n cael eu trwsio cyn yr haf", "Warden y Llwybrau", "Medi 2027"],
         ["2", "Bod y Cyngor yn cyhoeddi nifer y giatiau", "Pennaeth Data", "Mawrth 2028"]]


@shape("welsh-tracker", "table", "docx")
def welsh():
    return (Paper([Table([["Rhif", "Argymhelliad", "Swyddog Arweiniol", "Erbyn pryd"]] + WELSH)]),
            rows("recommendations", FIELDS[:4], WELSH))


@shape("lettered-answers", "table", "docx")
def lettered():
    values = [["(a)", "That the boathouse be opened on Sundays", "Agreed. It opens from May.", "Harbour Master"],
              ["(b)", "That rowers be lent a lifejacket", "Agreed in part, for children.", "Harbour Master"],
              ["(c)", "That the slipway be lit at night", "Not agreed, for want of money.", "Head of Lamps"]]
    expected = [["recommendations", row[0], row[1], row[3], ""] for row in values]
    expected += [["positions", row[0], row[2], "", ""] for row in values]
    return (Paper([Table([["Ref", "Recommendation", "Response", "Lead"]] + values)]),
            (expected, ["list", "number", "text", "lead", "by-when"]))


@shape("actions-in-a-cell", "table", "docx")
def actions_in_a_cell():
    values = [["1", "That the ford be made safe", {"lines": ["Put up a gauge", "Build a footbridge"]},
               {"lines": ["Head of Floods", "Bridge Engineer"]}, {"lines": ["May 2027", "March 2028"]}],
              ["2", "That the ford be closed in flood", "Hang a gate", "Head of Floods", "June 2027"]]
    expected = [["recommendations", "1", values[0][1], "", ""], ["recommendations", "2", values[1][1], "", ""],
                ["actions", "", "Put up a gauge", "Head of Floods", "May 2027"],
                ["actions", "", "Build a footbridge", "Bridge Engineer", "March 2028"],
                ["actions", "", "Hang a gate", "Head of Floods", "June 2027"]]
    return Paper([Table([PLAN_HEADINGS] + values)]), (expected, ["list", "number", "text", "lead", "by-when"])


@shape("two-paragraphs", "table", "docx")
def two_paragraphs():
    values = [["1", "That the mill be let", {"lines": ["Begun in May.", "A miller was asked."]}, "Head of Mills"],
              ["2", "That the wheel be turned daily", "Done.", "Miller"]]
    expected = [["1", values[0][1], "Begun in May. A miller was asked.", "Head of Mills"], values[1]]
    return (Paper([Table([["No", "Recommendation", "Progress", "Lead"]] + values)]),
            rows("recommendations", ["number", "text", "progress", "lead"], expected))


@shape("cut-row", "table", "csv")
def cut_row():
    values = [["1", "That the lock house be let to", "Head of Property", "Febru"], ["", "a keeper who lives there", "", "ary 2027"],
              ["2", "That the garden be dug over", "Gardener", "May 2027"]]
    expected = [["1", "That the lock house be let to a keeper who lives there", "Head of Property", "February 2027"], values[2]]
    return Paper([Table([["No", "Recommendation", "Lead", "By When"]] + values)]), rows("recommendations", FIELDS[:4], expected)


@shape("modern-gov-plan", "forward-plan", "html")
def modern_gov_plan():
    heads = ["Title", "Key decision?", "Decision maker", "Decision due", "Lead officer", "Portfolio holder", "Purpose"]
    values = [["Ferry fares from April", "Yes", "Cabinet", "14 January 2027", "Head of Ferries", "Cllr Ida Marsh", "To set the fares"],
              ["Lease of the boathouse", "No", "Leader of the Council", "3 February 2027", "Head of Property", "Cllr Tom Fenn", "To let it"]]
    kinds = ["key", "non-key"]
    expected = [["entries", row[0], kind, row[2], row[3], row[4], row[5], row[6]] for row, kind in zip(values, kinds)]
    return (Paper(["Forward plan", Table([heads] + values)]),
            (expected, ["list", "title", "type", "decision-maker", "on-or-after", "lead-officer", "portfolio-holder", "purpose"]))


@shape("plan-table", "forward-plan", "docx")
def plan_table():
    values = [["Cleaning of the quay", "Cabinet", "9 March 2027", "Quay Master"], ["Price of moorings", "Cabinet", "April 2027", "Treasurer"]]
    return (Paper(["Notice of key decisions", Table([["Matter for decision", "Decision maker", "Date of decision", "Contact officer"]] + values)]),
            ([["entries"] + row[:3] for row in values], ["list", "title", "decision-maker", "on-or-after"]))


PROGRAMME = [["7 September 2026", "Gates: what was mended", "To look at the figures"],
             ["12 October 2026", "Ferries in winter", "To hear from the ferrymen"],
             ["16 November 2026", "Budget of the waterways", "To comment before the Cabinet decides"]]


for ending in ["docx", "odt", "csv"]:
    @shape("programme-" + ending, "work-programme", ending)
    def programme():
        return (Paper([Table([["Date of meeting", "Item", "Purpose"]] + PROGRAMME)]),
                ([["entries", row[1], row[2]] for row in PROGRAMME], ["list", "item", "purpose"]))


@shape("programme-date-rows", "work-programme", "docx")
def date_rows():
    values = [["Item", "Purpose"]]
    for row in PROGRAMME:
        values += [[row[0], ""], row[1:]]
    return (Paper(["Work programme", Table(values)]),
            ([["entries", row[1], row[2]] for row in PROGRAMME], ["list", "item", "purpose"]))


@shape("programme-text", "work-programme", "txt")
def programme_text():
    lines = [line for row in PROGRAMME for line in (row[0], row[1])]
    return Paper(lines), ([["entries", row[1]] for row in PROGRAMME], ["list", "item"])


def write(name, kind, ending, make):
    paper, (expected, fields) = make()
    path = HERE / f"{name}.{ending}"
    paper.write(path)
    lines = [["# " + kind], fields] + expected
    (HERE / f"{name}.expected").write_text("\n".join("\t".join(line) for line in lines) + "\n", encoding="utf-8")


def main():
    HERE.mkdir(exist_ok=True)
    for name, kind, ending, make in SHAPES:
        if not sys.argv[1:] or name in sys.argv[1:]:
            write(name, kind, ending, make)
            print(name)


if __name__ == "__main__":
    main()

import Publications
import Record
import Registering
import Theme

/// What only a person can judge, a list for each format, to be printed and filled in.
struct ChecklistsView: Viewable {
  let frame: FrameView
  let lists: [ChecklistView]

  static let vocabulary = Vocabulary<ChecklistsView>(
    "checklists",
    [
      .part("frame", \.frame, "What stands around the content"),
      .list("lists", \.lists, "A list for web pages, and one for each format"),
    ])
}

struct ChecklistView: Viewable {
  let title: String
  let anchor: String
  let means: String
  let items: [String]

  static let vocabulary = Vocabulary<ChecklistView>(
    "checklist",
    [
      .text("title", \.title, "“EPUB”"),
      .text("anchor", \.anchor, "Its place on the page"),
      .text("means", \.means, "What a reviewer reads it with"),
      .words("items", \.items, "What to judge, each as a question that yes answers well"),
    ])
}

extension Site {
  static let checklistsPath = "accessibility/checklists/index.html"

  func checklistPages() -> [PlannedPage] {
    [PlannedPage(Site.checklistsPath, .checklists) { [self] in checklists().view }]
  }

  private func checklists() -> ChecklistsView {
    let made = Set(register.rows.flatMap { $0.files.map(\.entry.format.group) })
    let lists = PublicationFormat.allCases.filter(made.contains).map { format in
      ChecklistView(title: format.label, anchor: format.rawValue, means: format.means, items: format.questions)
    }
    return ChecklistsView(
      frame: frame(
        .checklists, path: Site.checklistsPath, title: "Checklists for reviewers",
        description: "What only a person can judge of each format, to be printed and filled in.",
        breadcrumbs: [LinkView(title: "Accessibility statement", link: "accessibility/index.html")]),
      lists: [Site.pageChecklist] + lists)
  }

  private static let pageChecklist = ChecklistView(
    title: "Web page", anchor: "web-page",
    means: "With a screen reader, with the keyboard alone, at 400 % zoom, and with your system's forced colours.",
    items: [
      "Does the title tell this page from the others of its kind?",
      "Moving by headings only, do you learn what is on the page?",
      "Heard on its own, does each link say where it leads?",
      "Do the words for each picture and chart say what it is there for?",
      "Heard cell by cell, is each table understood?",
      "Can you see where the keyboard is at every step, and get everywhere with it?",
      "At 400 % zoom, can you read on without moving sideways?",
      "Do you find out what was decided, by whom, and what happens next?",
    ])
}

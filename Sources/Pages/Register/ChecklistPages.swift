import Publications
import Record
import Registering
import Theme

/// What only a person can judge, a list for each format, to be printed and filled in.
enum ChecklistsView {
  static let vocabulary = Vocabulary<Site>(
    "checklists",
    [
      .part("frame", \.checklistsFrame, "What stands around the content"),
      .list("lists", \.checklists, "A list for web pages, and one for each format"),
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

  func checklistPages() -> [PlannedPage] { [page(Site.checklistsPath, .checklists, ChecklistsView.vocabulary)] }

  var checklistsFrame: FrameView {
    frame(
      .checklists, path: Site.checklistsPath, title: say(.checklistsLink), description: say(.checklistsDescription),
      breadcrumbs: [accessibilityLink])
  }

  var checklists: [ChecklistView] {
    let made = Set(register.rows.flatMap { $0.files.map(\.entry.format.group) })
    return [pageChecklist]
      + PublicationFormat.allCases.filter(made.contains).map { format in
        ChecklistView(
          title: say.checklist[format], anchor: format.rawValue, means: say.means[format],
          items: Site.questions(in: say.questions[format]))
      }
  }

  var accessibilityLink: LinkView {
    LinkView(title: say(.accessibilityTitle), link: "accessibility/index.html")
  }

  private var pageChecklist: ChecklistView {
    ChecklistView(
      title: say(.checklistPages), anchor: "web-page", means: say(.meansPages),
      items: Site.questions(in: say(.questionsPages)))
  }

  /// A strings file has them in one line, with a stroke between them.
  private static func questions(in line: String) -> [String] { line.split(separator: " | ").map(String.init) }
}

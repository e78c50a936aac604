import Compiling
import Diagnostics

@testable import Linking
@testable import Record

/// A record compiled from files held in memory, with everything found on the way.
///
/// In the text of a file `⟦…⟧` marks the place where a diagnostic is expected; the marks are taken out before reading.
struct Compiled {
  var record: Record
  var diagnostics: [Diagnostic]
  /// The marked places, in the order of files and lines.
  var marks: [SourceRange] = []

  init(
    _ files: [String: String], asAt: String = "2026-11-20", drafts showsDrafts: Bool = false,
    published: Set<String> = [], recall: @escaping @Sendable (inout Record) -> Void = { _ in }
  ) {
    var plain: [String: String] = [:]
    for path in files.keys.sorted() {
      let (text, found) = Compiled.unmark(files[path] ?? "", path)
      plain[path] = text
      marks += found
    }
    let linked = Compiling.record(of: plain, asAt: asAt, drafts: showsDrafts, published: published, recall: recall)
    record = linked.value
    diagnostics = linked.diagnostics
  }

  func found(_ rule: Rule) -> [Diagnostic] { diagnostics.filter { $0.rule == rule } }

  private static func unmark(_ text: String, _ path: String) -> (String, [SourceRange]) {
    var plain = ""
    var marks: [SourceRange] = []
    var line = 1
    var column = 1
    var start = SourcePosition(line: 1, column: 1)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": start = SourcePosition(line: line, column: column)
      case "⟧": marks.append(SourceRange(path: path, start: start, end: SourcePosition(line: line, column: column)))
      case "\n":
        plain.unicodeScalars.append(scalar)
        line += 1
        column = 1
      case _:
        plain.unicodeScalars.append(scalar)
        column += 1
      }
    }
    return (plain, marks)
  }
}

/// A small council that the tests add to.
enum Small {
  static let council = ["council.yml": "name: Testshire County Council\n"]

  static let people = [
    "committees/children.md": """
    ---
    title: Children and Families Scrutiny Committee
    short-title: Children and Families
    kind: scrutiny
    members:
      - person: anwen-price
        role: chair
    ---
    """,
    "people/anwen-price.md": "---\nname: Anwen Price\ntitle: Councillor\n---\n",
    "people/kay-porter.md": "---\nname: Kay Porter\nposts: [head-of-fieldwork]\n---\n",
    "posts/head-of-fieldwork.md": "---\ntitle: Head of Fieldwork\n---\n",
  ]

  static let review = [
    "reviews/foster-care/review.md": "---\ntitle: Foster care\ncommittee: children\n---\n",
    "reviews/foster-care/recommendations.md": """
    ---
    recommendations:
      - number: "1"
        text: That the cabinet sets a target.
      - number: "2"
        text: That every enquirer is visited.
    ---
    """,
  ]

  static func with(_ files: [String: String]) -> [String: String] {
    council.merging(people) { $1 }.merging(review) { $1 }.merging(files) { $1 }
  }

  static func meeting(_ items: String, extra: String = "") -> [String: String] {
    [
      "meetings/2026-10-07-children/meeting.md":
        "---\ncommittee: children\ndate: 2026-10-07\nstatus: held\n\(extra)items:\n\(items)\n---\n"
    ]
  }
}

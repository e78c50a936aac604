import Record
import Theme

/// How many of the fields that matter are filled.
struct CoverageView: Viewable {
  let frame: FrameView
  let news: String
  let kinds: [CoverageKindView]

  static let vocabulary = Vocabulary<CoverageView>(
    "coverage",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("news", \.news, "How many are filled, and which field least"),
      .list("kinds", \.kinds, "The fields of each kind of record"),
      .address("json", \.json, "The same counts for programs"),
    ])

  var json: String { CoverageAddress.json }
}

/// The fields of one kind of record, by committee.
struct CoverageKindView: Viewable {
  let anchor: String
  let title: String
  let fields: [CoverageCellView]
  let rows: [CoverageRowView]

  static let vocabulary = Vocabulary<CoverageKindView>(
    "coverage-kind",
    [
      .text("anchor", \.anchor, "Its place on the page"),
      .text("title", \.title, "The kind: Recommendations"),
      .list("fields", \.fields, "The fields by name, each with its count for all committees"),
      .list("rows", \.rows, "The committees"),
    ])
}

struct CoverageRowView: Viewable {
  let title: String
  let link: String?
  let cells: [CoverageCellView]

  static let vocabulary = Vocabulary<CoverageRowView>(
    "coverage-row",
    [
      .text("title", \.title, "The committee"),
      .address("link", \.link, "Its page"),
      .list("cells", \.cells, "Its counts, in the order of the fields"),
    ])
}

struct CoverageCellView: Viewable {
  let field: String
  let share: String

  static let vocabulary = Vocabulary<CoverageCellView>(
    "coverage-cell",
    [
      .text("field", \.field, "The field"),
      .text("share", \.share, "“12 of 14 (85%)”, and how many are withheld"),
    ])
}

enum CoverageAddress {
  static let page = "coverage/index.html"
  static let json = "coverage/coverage.json"
}

extension Site {
  func coveragePages() -> [PlannedPage] {
    [PlannedPage(CoverageAddress.page, .coverage) { [self] in coverage(Coverage(record)).view }]
  }

  private func coverage(_ coverage: Coverage) -> CoverageView {
    let kinds: [RecordKind] = [.recommendation, .meeting, .action]
    return CoverageView(
      frame: frame(
        .coverage, path: CoverageAddress.page, title: say(.coverageHeading), description: say(.coverageDescription),
        breadcrumbs: [LinkView(title: say(.footerCompleteness), link: "completeness/index.html")]),
      news: news(of: coverage), kinds: kinds.map { view(of: $0, coverage) })
  }

  private func news(of coverage: Coverage) -> String {
    guard let least = coverage.least else { return say(.coverageNothing) }
    return say(
      .coverageNews, share: share(coverage.total),
      name: "\(say.kinds[least.kind]) – \(say.coverage[least].lowercased())", words: share(coverage.count(least)))
  }

  private func view(of kind: RecordKind, _ coverage: Coverage) -> CoverageKindView {
    let fields = CoverageField.allCases.filter { $0.kind == kind }
    func cells(_ count: (CoverageField) -> Coverage.Count) -> [CoverageCellView] {
      fields.map { CoverageCellView(field: say.coverage[$0], share: share(count($0))) }
    }
    return CoverageKindView(
      anchor: kind.rawValue, title: say.kinds[kind], fields: cells { coverage.count($0) },
      rows: coverage.committees.filter { committee in
        fields.contains { coverage.count($0, of: committee) != Coverage.Count() }
      }
      .map { committee in
        CoverageRowView(
          title: committee.map { record[$0].document.title } ?? say(.coverageNobody),
          link: committee.map { address(of: $0.ref) }, cells: cells { coverage.count($0, of: committee) })
      })
  }

  /// A share is never told without its count.
  private func share(_ count: Coverage.Count) -> String {
    let filled = count.percent.map {
      say(.coverageShare, count: count.filled, number: String(count.asked), share: String($0))
    }
    let withheld = count.withheld == 0 ? nil : say(.coverageWithheld, count: count.withheld)
    let parts = [filled, withheld].compactMap(\.self)
    return parts.isEmpty ? say(.coverageEmpty) : parts.joined(separator: ", ")
  }
}

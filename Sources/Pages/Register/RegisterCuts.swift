import Publications
import Record
import Registering
import Theme

/// The publications of one year or of one committee, each with what was found and the way to its entry in the register.
struct RegisterCutView: Viewable {
  let frame: FrameView
  let title: String
  let summary: String
  let rows: [RegisterCutRowView]
  let pager: PagerView?

  static let vocabulary = Vocabulary<RegisterCutView>(
    "register-cut",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The year or the committee"),
      .text("summary", \.summary, "How many publications there are, in how many files, and what was found"),
      .list("rows", \.rows, "The publications"),
      .part("pager", \.pager, "The other pages of a long list"),
    ])
}

struct RegisterCutRowView: Viewable {
  let title: String
  let link: String
  let kind: String
  let row: RegisterRow

  static let vocabulary = Vocabulary<RegisterCutRowView>(
    "register-cut-row",
    [
      .text("title", \.title, "The publication's title"),
      .address("link", \.link, "Its entry in the register"),
      .text("kind", \.kind, "What kind of publication it is"),
      .text("files", \.row.files.count, "How many files it is in"),
      .text("faults", \.row.faults, "What keeps somebody out: how many findings"),
      .text("advice", \.row.advice, "What would make a text easier: how many findings"),
    ])
}

/// A way to cut the register: the rows of a year, or of a committee.
struct RegisterCut: Sendable {
  let title: String
  let folder: String
  let rows: [RegisterRow]

  var path: String { folder + "index.html" }
}

extension Site {
  /// The newest first; what has no day that is known stands in none.
  var registerYears: [RegisterCut] {
    let groups = Dictionary(grouping: register.rows) { day(of: $0.subject).map { record.municipalYear(of: $0) } }
    return groups.compactMap { year, rows in year.map { (year: $0, rows: rows) } }.sorted { $0.year > $1.year }
      .map {
        RegisterCut(title: $0.year.label, folder: "\(RegisterAddress.folder)year/\($0.year.label)/", rows: $0.rows)
      }
  }

  var registerCommittees: [RegisterCut] {
    record.committees.indices.compactMap { index in
      let rows = register.rows.filter { record.committees(of: $0.subject).contains(Handle(index)) }
      let document = record.committees[index].document
      return rows.isEmpty
        ? nil
        : RegisterCut(
          title: document.title, folder: "\(RegisterAddress.folder)committee/\(document.id.last.text)/", rows: rows)
    }
  }

  private func day(of ref: RecordRef) -> Day? {
    let index = Int(ref.index)
    switch ref.kind {
    case .meeting: return record.meetings[index].date
    case .minutes: return record[record.minutes[index].meeting].date
    case .report:
      return record.reports[index].meetings.first.map { record[$0].date } ?? record.reports[index].document.published
    case .review: return record.reviews[index].agreedAt.map { record[$0].date }
    case .response: return record.responses[index].date
    case .indicatorSet: return record.indicatorSets[index].asAt
    case .committee, .person, .post, .subject, .recommendation, .letter, .actionPlan, .action, .indicator,
      .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      return record.document(of: ref)?.published
    }
  }

  func registerCutPages() -> [PlannedPage] { (registerYears + registerCommittees).flatMap { pages(of: $0) } }

  private func pages(of cut: RegisterCut) -> [PlannedPage] {
    let files = cut.rows.reduce(0) { $0 + $1.files.count }
    let publications = say(.publicationsIn, count: cut.rows.count, kinds: say(.files, count: files))
    let found = found(cut.rows.reduce(0) { $0 + $1.faults }, cut.rows.reduce(0) { $0 + $1.advice })
    return paged(cut.rows, in: cut.folder).map { page in
      PlannedPage(page.path, .registerCut) { [self] in
        let title = listTitle(say(.registerOf, title: cut.title), page)
        return RegisterCutView(
          frame: frame(
            .registerCut, path: page.path, title: title, description: "\(title): \(publications).",
            breadcrumbs: [
              accessibilityLink, LinkView(title: say(.accessibilityChecksRegister), link: Site.registerPath),
            ]),
          title: title, summary: "\(publications); \(found).",
          rows: page.rows.map { row in
            RegisterCutRowView(
              title: row.title, link: registerPlaces[row.page] ?? Site.registerPath,
              kind: say.publications[row.kind], row: row)
          }, pager: page.pager
        ).view
      }
    }
  }

  var registerYearLinks: [LinkView] { registerYears.map { LinkView(title: $0.title, link: $0.path) } }
  var registerCommitteeLinks: [LinkView] { registerCommittees.map { LinkView(title: $0.title, link: $0.path) } }
}

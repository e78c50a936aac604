package import Diagnostics
package import Papers
import Record

extension Importer {
  /// Makes meetings, minutes and reports from one paper that holds them behind each other.
  package static func `import`(pack bytes: [UInt8], name: String, options: DocumentOptions) -> Checked<ImportedPaper> {
    read(bytes, name, expecting: .paper) { `import`(pack: $0, options: options) }
  }

  package static func `import`(pack paper: SourcePaper, options: DocumentOptions) -> Checked<ImportedPaper> {
    var log = ImportLog(paper)
    let tree = DocumentTree(paper, &log)
    var writer = PackWriter(tree, options, log)
    writer.write()
    log = writer.log
    var result = writer.result
    if log.diagnostics.hasErrors { result.files = [] }
    let counts =
      "\(writer.agendas.of("agenda")), minutes of \(writer.minutes.of("meeting")) and \(writer.reports.of("report"))"
    return close(&result, paper, &log, counts + " were found.")
  }
}

/// Writes each paper of a pack by the writer of its kind, and names the reports under the items of the agenda.
struct PackWriter {
  private(set) var log: ImportLog
  private(set) var result = ImportedPaper()
  private(set) var agendas = 0
  private(set) var minutes = 0
  private(set) var reports = 0
  private let papers: [PackPaper]
  private let tree: DocumentTree
  private let options: DocumentOptions
  private var agenda: ImportedAgenda?
  private var placed: [String: [PlacedReport]] = [:]
  private var names: Set<String> = []

  init(_ tree: DocumentTree, _ options: DocumentOptions, _ log: ImportLog) {
    (self.tree, self.options, self.log) = (tree, options, log)
    papers = PackCutter(tree).papers
  }

  mutating func write() {
    if papers.isEmpty {
      return log.refuse(1, "no agenda, minutes or report was found in the pack", "import the paper as what it is")
    }
    for paper in papers {
      log.decide(
        .part, paper.line,
        "\(paper.kind.words) begins here\(paper.pages.map { ", pages \($0.first) to \($0.last)" } ?? "")")
      switch paper.kind {
      case .agenda: readAgenda(paper)
      case .minutes: writeMinutes(paper)
      case .report: writeReport(paper)
      }
    }
    closeAgenda()
  }

  private func part(_ paper: PackPaper) -> DocumentTree {
    var tree = self.tree
    tree.parts = paper.parts.filter { !$0.isFurniture }
    tree.contacts = tree.contacts.filter { contact in
      guard let last = paper.parts.last?.line else { return false }
      return contact.line >= paper.line && contact.line <= last
    }
    return tree
  }

  private mutating func leaveItemLines(_ paper: PackPaper) {
    for line in paper.parts where line.isFurniture { log.leave(line.whole, line.line, .furniture) }
  }

  private mutating func readAgenda(_ paper: PackPaper) {
    closeAgenda()
    leaveItemLines(paper)
    let reader = AgendaReader(part(paper), options, log)
    log = reader.log
    agenda = reader.agenda
    agendas += 1
  }

  /// The agenda is written last, when the reports of its items are known.
  private mutating func closeAgenda() {
    guard let agenda else { return }
    self.agenda = nil
    guard log.tellMissing(agenda.facts) else { return }
    if let known = agenda.facts.meeting(in: options.known) {
      return log.decide(.meeting, agenda.facts.line, "the meeting \(known.id) is there already and is not changed")
    }
    let writer = AgendaWriter(agenda: agenda, known: options.known, reports: placed)
    result.files.insert(writer.file(&log), at: 0)
    result.meetingCount += 1
    placed = [:]
  }

  private mutating func writeMinutes(_ paper: PackPaper) {
    leaveItemLines(paper)
    minutes += 1
    Importer.take(minutes: part(paper), options, &log, &result)
  }

  private mutating func writeReport(_ paper: PackPaper) {
    leaveItemLines(paper)
    let reader = ReportReader(part(paper), options, log)
    log = reader.log
    var report = reader.report
    if report.title == nil {
      report.title = "Report"
      log.added.append("Report")
      log.doubt(paper.line, "the report that begins here has no title", "write it into its file")
    }
    let folder =
      report.facts.meeting(in: options.known)?.id ?? agenda?.facts.folder(in: options.known)
      ?? report.facts.folder(in: options.known)
    let writer = ReportWriter(report: report, name: freeName(Importer.name(of: report, options)), folder: folder)
    result.files += writer.files(&log)
    reports += 1
    result.recommendationCount += report.recommendations.count
    place(report, writer.id, paper)
  }

  private mutating func freeName(_ name: String) -> String {
    var free = name
    var number = 2
    while !names.insert(free).inserted {
      free = "\(name)-\(number)"
      number += 1
    }
    return free
  }

  /// Puts the report under its item: by the number that the paper has, else by title.
  private mutating func place(_ report: ImportedReport, _ id: String, _ paper: PackPaper) {
    guard let agenda else { return }
    let item = agenda.items.first { $0.number == paper.item } ?? best(report.title ?? "", agenda.items)
    guard let item else {
      return log.doubt(
        paper.line, "no item of the agenda has the title of “\(report.title ?? "")”",
        "name the report under papers: of its item")
    }
    log.decide(.matched, paper.line, "“\(report.title ?? "")” is a paper of item \(item.number)")
    let pages = item.pages ?? paper.pages.map { "\($0.first) - \($0.last)" }
    placed[item.number, default: []].append(PlacedReport(report: id, pages: pages))
  }

  private func best(_ title: String, _ items: [ImportedItem]) -> ImportedItem? {
    let scores = items.map { ($0, ItemMatcher.likeness(title, $0.title)) }
    guard let top = scores.max(by: { $0.1 < $1.1 }), top.1 >= 0.6, scores.count(where: { $0.1 >= top.1 - 0.05 }) == 1
    else { return nil }
    return top.0
  }
}

extension PackPaper.Kind {
  fileprivate var words: String {
    switch self {
    case .agenda: "an agenda"
    case .minutes: "minutes"
    case .report: "a report"
    }
  }
}

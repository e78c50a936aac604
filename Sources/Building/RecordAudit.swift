import Proving
import Publications
package import Record
import Registering

/// The built-in checks over every publication of a record, without making any file of it.
package struct RecordAudit: Sendable {
  /// A finding with its place in the content, as it is told to programs too.
  package struct Row: Sendable, Encodable {
    package let check: String
    /// “fault” where it keeps somebody out, “advice” where it would make a text easier.
    package let weight: String
    /// The file of the content that the publication is made from.
    package let file: String
    /// Where in it, from 1; nil where the words are not in the file as they are published.
    package let line: Int?
    /// The nearest heading above the place.
    package let heading: String?
    package let anchor: String?
    package let publication: String
    package let message: String
    package let fix: String

    package var isFault: Bool { weight == Finding.Weight.fault.rawValue }
  }

  private let record: Record
  /// The folder that the record was read from.
  private let content: String
  private let jobs: Int

  package init(_ record: Record, content: String, jobs: Int) {
    self.record = record
    self.content = content
    self.jobs = jobs
  }

  /// In the order of the publications. An agenda's pack is left out: what is in it is in the agenda and its papers.
  package func findings() async -> (rows: [Row], publications: Int) {
    let planned = Publications(record).all.filter { $0.kind != .agendaPack }
    let found = await parallelMap(planned, jobs: jobs, size: 8, worker: {}) { [self] _, planned in rows(of: planned) }
    return (found.flatMap { $0 }, planned.count)
  }

  private func rows(of planned: PlannedPublication) -> [Row] {
    let publication = planned.compose()
    let file = record.document(of: planned.subject)?.path ?? planned.page
    let findings = FormatChecks.findings(in: CheckedText(publication))
    let lines = findings.isEmpty ? nil : SourceLines(contentsOf: content + "/" + file)
    return findings.map { finding in
      Row(
        check: finding.check, weight: finding.weight.rawValue, file: file,
        line: finding.words.flatMap { lines?.line(of: $0) },
        heading: publication.heading(above: finding.anchor), anchor: finding.anchor, publication: publication.title,
        message: finding.message, fix: finding.fix)
    }
  }
}

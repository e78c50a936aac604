import Diagnostics
import Drafting
import Record

/// What of the record can be read in a second language, and what stands in one alone: agendas, minutes and reports.
package struct TwinReport: Sendable, Encodable {
  package enum Standing: String, Sendable, Encodable, CaseIterable {
    /// In both, and whole.
    case both
    /// Words of one are missing in the other; the rules of `check` say which.
    case incomplete
    /// The paper was changed after its twin, by the days that the two give.
    case older
    case oneLanguage = "one-language"
  }

  package struct Paper: Sendable, Encodable {
    package let kind: String
    /// Its id; nil where the paper belongs to none.
    package let committee: String?
    package let title: String
    package let file: String
    /// The second language.
    package let language: String
    package let standing: Standing
  }

  package let papers: [Paper]

  /// How many of some stand so.
  package func count(_ standing: Standing, kind: String? = nil, committee: String? = nil, in language: String) -> Int {
    papers.count {
      $0.standing == standing && $0.language == language && (kind ?? $0.kind) == $0.kind
        && (committee == nil || $0.committee == committee)
    }
  }

  package var languages: [String] { Set(papers.map(\.language)).sorted() }
}

extension Builder {
  /// Nil where no paper has a twin.
  package func twinReport() async throws -> TwinReport? {
    let drafts = try await ContentFolder(options.content).read(jobs: options.jobs)
    let record = link(drafts.value, since: nil).value
    var papers: [TwinReport.Paper] = []
    for language in Set(drafts.value.twins.map(\.language)).sorted() {
      let spoken = try await ContentFolder(options.content).read(jobs: options.jobs, in: language)
      let incomplete = spoken.diagnostics.filter { $0.rule == .twinIncomplete || $0.rule == .twinFact }
      let pair = TwinPair(
        language: language, record: record, spoken: link(spoken.value, since: nil).value,
        twins: Set(drafts.value.twins.filter { $0.language == language }.map(\.original)),
        incomplete: Set(incomplete.map(\.range.path)))
      papers += pair.papers
    }
    return papers.isEmpty ? nil : TwinReport(papers: papers)
  }
}

/// A record in its own language and in a second one.
private struct TwinPair {
  let language: String
  let record: Record
  let spoken: Record
  /// The documents that have a twin.
  let twins: Set<String>
  let incomplete: Set<String>

  var papers: [TwinReport.Paper] {
    let meetings = record.meetings.indices.map { index in
      paper("meeting", record.meetings[index].document, spoken.meetings[index].document, record.meetings[index])
    }
    let minutes = record.minutes.indices.map { index in
      let own = record.minutes[index]
      return paper("minutes", own.document, spoken.minutes[index].document, record[own.meeting])
    }
    let reports = record.reports.indices.map { index in
      let own = record.reports[index]
      let meeting = own.meetings.first ?? own.items.first?.meeting
      return paper("report", own.document, spoken.reports[index].document, meeting.map { record[$0] })
    }
    return meetings + minutes + reports
  }

  private func paper(_ kind: String, _ own: Document, _ other: Document, _ meeting: Meeting?) -> TwinReport.Paper {
    let committee = meeting?.committees.first.map { record[$0].document.id.text }
    return TwinReport.Paper(
      kind: kind, committee: committee, title: own.title, file: own.path, language: language,
      standing: standing(own, other))
  }

  private func standing(_ own: Document, _ other: Document) -> TwinReport.Standing {
    if !twins.contains(own.path) { return .oneLanguage }
    if incomplete.contains(other.path) { return .incomplete }
    guard let changed = own.updated, let said = other.updated, changed > said else { return .both }
    return .older
  }
}

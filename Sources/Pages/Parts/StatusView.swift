package import Record
import Theme

/// A status as a word with a shape, and the words it was taken from.
struct StatusView: Viewable {
  let word: String
  /// Chooses the shape beside the word.
  let shape: StatusShape
  /// As written in the paper, where that is not the same word.
  let words: String?
  let reason: String?
  let provenance: String?
  /// Where the word is explained.
  var meaning: String?

  init(
    _ word: String, _ shape: StatusShape, words: String? = nil, reason: String? = nil, provenance: String? = nil
  ) {
    self.word = word
    self.shape = shape
    self.words = words == word ? nil : words
    self.reason = reason
    self.provenance = provenance
  }

  init(_ recorded: RecordedStatus, _ say: PageSentences) {
    self.init(
      say.status[recorded.status], StatusShape(recorded.status), words: recorded.words, reason: recorded.reason,
      provenance: recorded.provenance?.note)
    meaning = WordGroup.address(.status, recorded.status)
  }

  init(_ status: RecommendationStatus, _ say: PageSentences) {
    self.init(say.status[status], StatusShape(status))
    meaning = WordGroup.address(.status, status)
  }

  init(_ position: Position, _ say: PageSentences) {
    self.init(say.position[position], StatusShape(position))
    meaning = WordGroup.address(.position, position)
  }

  init(_ finding: AssessmentFinding, _ say: PageSentences) {
    self.init(say.finding[finding], StatusShape(finding))
    meaning = WordGroup.address(.finding, finding)
  }

  init(_ how: ClosedAs, _ say: PageSentences) {
    self.init(say.closedAs[how], StatusShape(how))
    meaning = WordGroup.address(.closedAs, how)
  }

  init(_ status: MeetingStatus, _ say: PageSentences, reason: String? = nil) {
    self.init(say.meetingStatus[status], StatusShape(status), reason: reason)
  }

  init(_ status: ProgrammeStatus, _ say: PageSentences) {
    self.init(say.programmeStatus[status], StatusShape(status))
  }

  static let vocabulary = Vocabulary<StatusView>(
    "status",
    [
      .text("word", \.word, "The status in a word or two"),
      .choice("shape", among: StatusShape.allCases.map(\.rawValue), \.shape.rawValue, "The shape beside the word"),
      .text("words", \.words, "The words as written, where they differ"),
      .text("reason", \.reason, "Why, where the clerk says so"),
      .text("provenance", \.provenance, "How the status was come by, when nobody chose it"),
      .address("meaning", \.meaning, "Where the word is explained"),
    ])
}

/// The shapes of statuses; each has its block in the style sheet, and none means anything without its word.
package enum StatusShape: String, CaseIterable, Sendable {
  case done
  case underWay = "under-way"
  case notStarted = "not-started"
  case overdue
  case noDate = "no-date"
  case rejected
  case paused
  case closed
  case plain

  package init(_ status: RecommendationStatus) {
    self =
      switch status {
      case .done: .done
      case .underWay: .underWay
      case .notStarted: .notStarted
      case .paused: .paused
      case .notAccepted: .rejected
      case .superseded, .closedByCommittee: .closed
      case .notStated: .noDate
      }
  }

  init(_ finding: AssessmentFinding) {
    self =
      switch finding {
      case .confirmed, .doneOtherwise, .exceeds: .done
      case .confirmedInPart: .underWay
      case .notAccepted: .rejected
      }
  }

  init(_ how: ClosedAs) {
    self =
      switch how {
      case .done, .doneOtherwise: .done
      case .noLongerApplicable, .reconsidered, .replaced: .closed
      case .closedUnmet: .rejected
      }
  }

  package init(_ position: Position) {
    self =
      switch position {
      case .accepted: .done
      case .partlyAccepted: .underWay
      case .rejected: .rejected
      case .noted: .plain
      case .deferred: .paused
      case .notStated: .noDate
      }
  }

  init(_ status: MeetingStatus) {
    self =
      switch status {
      case .provisional: .noDate
      case .confirmed: .notStarted
      case .broughtForward: .underWay
      case .postponed: .paused
      case .cancelled: .rejected
      case .held: .done
      }
  }
}

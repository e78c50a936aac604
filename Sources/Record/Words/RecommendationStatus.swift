/// How far a recommendation or an action has come, as somebody recorded it.
package enum RecommendationStatus: String, Term {
  case notStarted = "not-started"
  case underWay = "under-way"
  case done
  /// Held up; the reason stands beside it.
  case paused
  /// The executive did not accept it, so nothing is expected.
  case notAccepted = "not-accepted"
  /// Another recommendation took its place.
  case superseded
  /// The committee stopped following it, which is not the officer's “complete”.
  case closedByCommittee = "closed-by-committee"
  case notStated = "not-stated"

  package var label: String {
    switch self {
    case .notStarted: "Not started"
    case .underWay: "Under way"
    case .done: "Done"
    case .paused: "Paused"
    case .notAccepted: "Not accepted"
    case .superseded: "Superseded"
    case .closedByCommittee: "Closed by the committee"
    case .notStated: "Not stated"
    }
  }

  /// Whether something is still expected, so that a passed deadline matters.
  package var isOpen: Bool {
    switch self {
    case .notStarted, .underWay, .paused, .notStated: true
    case .done, .notAccepted, .superseded, .closedByCommittee: false
    }
  }
}

extension RecommendationStatus {
  /// Reads a status cell, and answers only where the words are the status: “Completed”, “Completed. Health now located …”,
  /// “Not yet progressed”. Prose (“This is agreed and officers will …”) decides nothing and gives nil.
  package init?(asWritten words: String) {
    if let status = Self.phrases[PlainWords.firstSentence(words)] {
      self = status
    } else if Self.opensWithCompleted(words) {
      self = .done
    } else {
      return nil
    }
  }

  /// “Completed Contract awarded April 2013.”: the full stop was lost, but a capital or a figure begins the next sentence.
  private static func opensWithCompleted(_ words: String) -> Bool {
    let opening = "Completed "
    guard words.hasPrefix(opening), let next = words.dropFirst(opening.count).utf8.first else { return false }
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(next)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next)
  }

  private static let phrases: [String: RecommendationStatus] = {
    var table: [String: RecommendationStatus] = [:]
    for status in allCases {
      table[PlainWords.folded(status.rawValue)] = status
      table[PlainWords.folded(status.label)] = status
      for phrase in status.phrases { table[phrase] = status }
    }
    return table
  }()

  private var phrases: [String] {
    switch self {
    case .notStarted:
      ["not yet started", "not yet progressed", "not progressed", "no progress", "yet to start", "to be started"]
    case .underWay:
      [
        "underway", "in progress", "ongoing", "on going", "started", "progressing", "on track", "partially completed",
        "partially complete", "partly completed", "partly complete", "part complete", "part completed", "in hand",
      ]
    case .done:
      [
        "completed", "complete", "fully completed", "fully complete", "implemented", "fully implemented", "achieved",
        "actioned",
        "finished", "now complete", "now completed", "action complete", "action completed",
      ]
    case .paused: ["on hold", "held", "suspended", "stalled", "delayed"]
    case .notAccepted: ["rejected", "not agreed", "declined"]
    case .superseded: ["replaced", "overtaken by events"]
    case .closedByCommittee: ["closed by committee"]
    case .notStated: ["none stated"]
    }
  }
}

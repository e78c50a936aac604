/// The fields whose changes are told, by the names that clerks write them with; “body” is the text below the fields.
///
/// In a fixed order, in which the state file keeps them; a new one may stand anywhere, and raises `PublishedState.version`.
package enum FieldName: UInt8, CaseIterable, Sendable {
  case title, name, summary, language, subjects
  // Committees, people and posts
  case shortTitle
  case kind, remit, members, predecessor, successor, established, abolished
  case role, party, ward, posts, directorate, email, telephone, related
  case knownAs
  // Meetings and minutes
  case committee, date, start, end, place
  case remoteAccess
  case status
  case statusNote
  case broughtForwardFrom
  case postponedTo
  case noticePublished
  case agendaPublished
  case contact
  case questionsDeadline
  case chair, items, meeting, present
  case inAttendance
  case officers, apologies, substitutes, declarations
  case approvedAt
  case withheld
  // Reports and reviews
  case author, meetings, classification, wards, portfolio, purpose, recommendations, appendices, consultees
  case keyDecision
  case backgroundPapers
  case supportOfficer
  case group, scope, started, finished, report
  case agreedAt
  case reportReceived
  case documents
  // Recommendations, responses and actions
  case number, reference, text, section, source
  case addressedTo
  case considered
  case madeAt
  case lead
  case byWhen
  case due
  case supersededBy
  case rag, progress
  case lookedAt
  case noticeReceived
  case decisionMaker
  case positions
  case monitoredBy
  case asAt
  case area, measures, capacity, partners, monitoring
  // Indicators and programmes
  case code, officer, description, polarity, guide, value, unit, rate, target, direction, previous, benchmarks, measure
  case lastUpdate
  case comments, series, year, entries
  case onOrAfter
  case type
  case portfolioHolder
  case leadOfficer
  case exemptPart
  case scrutiny, urgency, slot
  case body
}

extension FieldName: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// As clerks write it: “brought-forward-from”.
  package var key: String { FieldName.keys[Int(rawValue)] }

  /// For readers: “brought forward from”.
  package var words: String { key.replacing("-", with: " ") }

  /// The case's own name with hyphens, so that it is written once.
  static let keys: [String] = allCases.map { field in
    var key = ""
    for letter in String(describing: field) {
      if letter.isUppercase { key += "-" }
      key += letter.lowercased()
    }
    return key
  }

  static let keyBytes: [[UInt8]] = keys.map { Array($0.utf8) }
}

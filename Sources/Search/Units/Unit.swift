import Record

/// One thing that a search can find, before its words are read: where it comes from, and what it is filtered by.
struct Unit: Sendable {
  var kind: UnitKind
  /// The entity, and the part of it: an agenda item, a minute, a position, a section of a report.
  var index: Int32
  var part: Int32 = -1
  var day: Day?
  var committee: UInt16 = 0
  var status: UInt8 = 0
  var position: UInt8 = 0
  /// A set of names in `UnitNames`; 0 for none.
  var lead: Int32 = 0
  var isOverdue = false

  init(_ kind: UnitKind, _ index: Int, part: Int = -1, day: Day? = nil, committee: Handle<Committee>? = nil) {
    self.kind = kind
    self.index = Int32(clamping: index)
    self.part = Int32(clamping: part)
    self.day = day
    self.committee = committee.map { UInt16(clamping: $0.index + 1) } ?? 0
  }
}

/// The statuses of the format, numbered from 1: those of actions, those of meetings, and the states of recommendations.
enum UnitStatus {
  static let all: [(id: String, label: String)] =
    RecommendationStatus.allCases.map { ($0.rawValue, $0.label) }
    + MeetingStatus.allCases.map { ($0.rawValue, $0.label) }
    + RecommendationState.allCases.map { ("state-" + $0.rawValue, $0.label) }

  static func number(of status: RecommendationStatus) -> UInt8 { recommendations[status] ?? 0 }

  static func number(of status: MeetingStatus) -> UInt8 { meetings[status] ?? 0 }

  static func number(of state: RecommendationState) -> UInt8 { states[state] ?? 0 }

  /// The state that a number stands for.
  static func state(_ number: UInt8) -> RecommendationState? { states.first { $0.value == number }?.key }

  private static let states = Dictionary(
    uniqueKeysWithValues: zip(
      RecommendationState.allCases,
      UInt8(RecommendationStatus.allCases.count + MeetingStatus.allCases.count + 1)...))
  private static let recommendations = Dictionary(uniqueKeysWithValues: zip(RecommendationStatus.allCases, UInt8(1)...))
  private static let meetings = Dictionary(
    uniqueKeysWithValues: zip(MeetingStatus.allCases, UInt8(RecommendationStatus.allCases.count + 1)...))
}

/// The positions of the format, numbered from 1.
enum UnitPosition {
  static func number(of position: Position) -> UInt8 { numbers[position] ?? 0 }

  private static let numbers = Dictionary(uniqueKeysWithValues: zip(Position.allCases, UInt8(1)...))
}

/// The sets of names that lead something, each once.
struct LeadSets {
  private(set) var names: [String] = []
  private(set) var sets: [[Int32]] = []
  private var nameNumbers: [String: Int32] = [:]
  private var setNumbers: [[Int32]: Int32] = [:]

  /// 0 for nobody.
  mutating func number(of leads: [Lead], in record: Record) -> Int32 {
    var members: [Int32] = []
    for lead in leads {
      let names = lead.refs.isEmpty ? [lead.words] : lead.refs.map { record.title(of: $0) }
      for name in names where !name.isEmpty {
        let member = number(ofName: name)
        if !members.contains(member) { members.append(member) }
      }
    }
    if members.isEmpty { return 0 }
    if let known = setNumbers[members] { return known }
    sets.append(members)
    setNumbers[members] = Int32(clamping: sets.count)
    return Int32(clamping: sets.count)
  }

  private mutating func number(ofName name: String) -> Int32 {
    if let known = nameNumbers[name] { return known }
    names.append(name)
    nameNumbers[name] = Int32(clamping: names.count)
    return Int32(clamping: names.count)
  }
}

import Diagnostics
import Drafting
import Record

/// The ids of records by the names people use for them, for the mend of a reference that is a name and no id.
struct NamedRecords {
  private var ids: [String: [(kind: Directory.Kind, id: String)]] = [:]

  init(_ redacted: Redacted) {
    enterPeople(redacted)
    for meeting in redacted.meetings { enter(meeting, redacted) }
    enter(redacted.subjects, .subject) { [$0.title?.value] }
    enter(redacted.reports, .report) { [$0.title?.value] }
    enter(redacted.reviews, .review) { [$0.title?.value] }
    enter(redacted.responses, .response) { [$0.title?.value] }
    enter(redacted.letters, .letter) { [$0.title?.value] }
    enter(redacted.actionPlans, .actionPlan) { [$0.title?.value] }
    enter(redacted.indicatorSets, .indicatorSet) { [$0.title?.value] }
    enter(redacted.workProgrammes, .workProgramme) { [$0.title?.value] }
    enter(redacted.forwardPlans, .forwardPlan) { [$0.title?.value] }
    enter(redacted.pages, .page) { [$0.title?.value] }
    enter(redacted.recommendations, .recommendation) { [$0.reference] }
    enter(redacted.indicators, .indicator) { [$0.name, $0.code?.value] }
    enter(redacted.forwardPlanEntries, .forwardPlanEntry) { [$0.title?.value] }
  }

  /// The ids of what words mean: the whole of them, or what stands before a comma or a bracket, with or without a title.
  func ids(of words: String, _ kinds: [Directory.Kind]) -> [String] {
    let first = words.split(whereSeparator: { ",(;".contains($0) }).first.map(String.init) ?? words
    for name in [words, first] {
      for key in NamedRecords.keys(of: name) {
        let found = ids[key]?.filter { kinds.contains($0.kind) }.map(\.id) ?? []
        if !found.isEmpty { return Array(Set(found)).sorted() }
      }
    }
    return []
  }

  /// The ids of the name that begins with the words, or is most like them.
  func ids(nearest words: String, _ kinds: [Directory.Kind]) -> [String] {
    let names = ids.filter { $0.value.contains { kinds.contains($0.kind) } }.keys
    let key = NamedRecords.keys(of: words).lazy.compactMap { key in
      let longer = key.utf8.count < 6 ? [] : names.filter { $0.hasPrefix(key + " ") }
      return longer.count == 1 ? longer[0] : nearest(to: key, among: names)
    }.first
    return key.map { ids[$0]?.filter { kinds.contains($0.kind) }.map(\.id).sorted() ?? [] } ?? []
  }

  // MARK: Names

  private mutating func enterPeople(_ redacted: Redacted) {
    enter(redacted.committees, .committee) { [$0.title?.value, $0.shortTitle] }
    enter(redacted.posts, .post) { [$0.title?.value] + $0.knownAs }
    enter(redacted.people, .person) { person in
      let parts = person.name?.value.split(separator: " ").map(String.init) ?? []
      guard let last = parts.last, let first = parts.first, parts.count > 1 else { return [person.name?.value] }
      return [
        person.name?.value, last, "\(first.prefix(1)) \(last)", "\(last) \(parts.dropLast().joined(separator: " "))",
      ]
    }
  }

  /// A meeting by its title, its day, and its committee with its day; its items by their titles.
  private mutating func enter(_ meeting: RedactedDocument<MeetingDraft>, _ redacted: Redacted) {
    let id = meeting.id.text
    let days = meeting.draft.date.map { [$0.iso, $0.text] } ?? []
    let written = meeting.draft.committees.map(\.value)
    let committees = redacted.committees.filter { written.contains($0.id.text) }.map(\.draft)
    let bodies = committees.flatMap { [$0.title?.value, $0.shortTitle].compactMap(\.self) } + written
    let names = days + bodies.flatMap { body in days.flatMap { ["\(body) \($0)", "\($0) \(body)"] } }
    enter([meeting.draft.title?.value] + names, id, .record(.meeting))
    for item in meeting.draft.items {
      guard let slug = item.number?.value.slug else { continue }
      enter([item.title?.value], "\(id)/item-\(slug.text)", .item)
    }
  }

  private mutating func enter<D: Draft>(
    _ documents: [RedactedDocument<D>], _ kind: RecordKind, names: (D) -> [String?]
  ) {
    for document in documents { enter(names(document.draft), document.id.text, .record(kind)) }
  }

  private mutating func enter<D: Draft>(_ rows: [RedactedRow<D>], _ kind: RecordKind, names: (D) -> [String?]) {
    for row in rows { enter(names(row.draft), row.id.text, .record(kind)) }
  }

  private mutating func enter(_ names: [String?], _ id: String, _ kind: Directory.Kind) {
    for key in Set(names.compactMap { $0.map(NamedRecords.folded) }) where !key.isEmpty {
      ids[key, default: []].append((kind, id))
    }
  }

  /// The ways in which a name may have been entered: as it is, a day in figures, and without what stands before a name.
  private static func keys(of words: String) -> [String] {
    var keys = [folded(words)]
    if case .day(let day) = Day.parse(words: words) { keys.append(folded(day.iso)) }
    var parts = keys[0].split(separator: " ")
    while let first = parts.first, parts.count > 1, before.contains(String(first)) {
      parts.removeFirst()
      keys.append(parts.joined(separator: " "))
    }
    return keys
  }

  private static let before: Set<String> = [
    "the", "councillor", "cllr", "cynghorydd", "cyng", "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor",
    "sir",
    "dame", "lord", "lady", "baroness", "rev", "revd", "reverend", "alderman", "chair", "chairman", "leader", "meeting",
    "review", "report", "of", "on",
  ]

  /// Small letters and digits with one blank between words; an apostrophe leaves no gap.
  private static func folded(_ words: String) -> String {
    var folded = ""
    var isGap = false
    for scalar in words.lowercased().unicodeScalars where !"'’‘.".unicodeScalars.contains(scalar) {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if isGap, !folded.isEmpty { folded += " " }
        folded.unicodeScalars.append(scalar)
        isGap = false
      } else {
        isGap = true
        if scalar == "&" { folded += folded.isEmpty ? "and" : " and" }
      }
    }
    return folded
  }
}

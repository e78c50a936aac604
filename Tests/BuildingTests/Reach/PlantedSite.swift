import Drafting
import Record

/// A council in whose record every open field of some kinds holds something of its own.
struct PlantedSite: Sendable {
  private(set) var files = SmallCouncil.files
  private(set) var fields: [PlantedField] = []
  private var words = PlantedWords()
  private var count = 0

  /// Text, Markdown and dates in words.
  static let ofWords = PlantedSite(hasWords: true) { $0.plantWord($1, $2, $3) }

  /// References, days, times and numbers.
  static let ofFacts = PlantedSite(hasWords: false) { $0.plantFact($1, $2, $3) }

  private init(
    hasWords: Bool, _ plant: (inout PlantedSite, FieldDescription, _ path: String, _ file: String) -> String?
  ) {
    for format in FileFormat.all {
      let file = PlantedSite.path(of: format.kind)
      var lines = Planting.lines(of: format.schema.fields, at: format.kind.rawValue) { field, path in
        if PlantedSite.isSetting(field, path) { return nil }
        return PlantedSite.fixed(field, path) ?? plant(&self, field, path, file) ?? PlantedSite.needed(field, path)
      }
      // A minute that is kept apart has a ground.
      if let row = lines.firstIndex(of: "withheld:") {
        lines.insert("    exempt: { paragraph: 3, reason: Prices. }", at: row + 2)
      }
      files[file] = text(lines, format.kind, file, hasWords: hasWords)
    }
    files["indicators/needed.md"] = "---\ntitle: Needed\nindicators: [{ code: A1, name: Needed }]\n---\n"
    for folder in ["meetings/2026-12-16-planted", "reviews/planted"] { files[folder + "/kept.txt"] = "Kept." }
  }

  private mutating func text(_ lines: [String], _ kind: DocumentKind, _ file: String, hasWords: Bool) -> String {
    if kind == .council {
      return (lines + ["address: https://example.org/", "as-at: 2026-11-20", ""]).joined(separator: "\n")
    }
    let word = hasWords ? words.next() : "words"
    if hasWords {
      plant(PlantedField(path: "\(kind.rawValue).body", file: file, written: word, changed: "other", told: [word]))
    }
    let heading = kind == .minutes ? ["## 1. Minute {item 7}", ""] : []
    return (["---"] + lines + ["---"] + heading + ["The QXD \(word).", ""]).joined(separator: "\n")
  }

  private mutating func plant(_ field: PlantedField) { fields.append(field) }
}

// MARK: What is planted

extension PlantedSite {
  private mutating func plantWord(_ field: FieldDescription, _ path: String, _ file: String) -> String? {
    guard field.takesText || field.takesPairs || field.takesEmail else { return nil }
    let word = words.next()
    let ending = field.takesEmail ? "@example.org" : ""
    plant(PlantedField(path: path, file: file, written: word + ending, changed: "other" + ending, told: [word]))
    if field.takesPairs { return "{ \(field.key == "initials" ? "QXD" : "lead"): \(word) }" }
    return field.listed(word + ending)
  }

  private mutating func plantFact(_ field: FieldDescription, _ path: String, _ file: String) -> String? {
    if field.takesReference { return plantReference(field, path, file) }
    count += 1
    guard let fact = PlantedFact(field, count) else { return nil }
    plant(
      PlantedField(
        path: path, kind: fact.kind, file: file, written: fact.written, changed: fact.changed, told: fact.told))
    return "\"\(fact.written)\""
  }

  private mutating func plantReference(_ field: FieldDescription, _ path: String, _ file: String) -> String? {
    count += 1
    let word = words.next()
    guard let target = PlantedTarget(field.accepted, word, count), let other = PlantedTarget(field.accepted, "other", 0)
    else { return nil }
    files.merge(target.files) { $1 }
    files.merge(other.files) { $1 }
    plant(
      PlantedField(
        path: path, kind: .reference, file: file, written: target.reference, changed: other.reference,
        told: [word] + target.told,
        scope: PlantedSite.scope(of: path)))
    return field.listed(target.reference)
  }
}

extension FieldDescription {
  fileprivate func listed(_ value: String) -> String { accepts.hasPrefix("a list") ? "[\(value)]" : value }
}

// MARK: What is not

extension PlantedSite {
  /// Whether nothing can be planted in a field: its words are ours, it is a setting, or others lean on what it holds.
  static func isSettled(_ field: FieldDescription, _ path: String) -> Bool {
    let ours = ["one of:", "yes or no", "a whole number"]
    return isSetting(field, path) || fixed(field, path) != nil || ours.contains { field.accepted.hasPrefix($0) }
  }

  /// Fields that say how the site is made, and addresses; what a row says instead of its set is planted in the row's own file.
  private static func isSetting(_ field: FieldDescription, _ path: String) -> Bool {
    let settings: Set = [
      "aliases", "cites", "language", "council.theme", "council.strings", "council.severities", "council.formats",
      "council.sound", "council.time-zone", "council.year-starts", "council.address", "council.as-at",
      "council.licence-address", "council.email-alerts", "council.contact-form",
      "recommendations.recommendations.addressed-to", "recommendations.recommendations.made-at",
      "action-plan.actions.item",
    ]
    return settings.contains(field.key) || settings.contains(path)
  }

  /// What a field holds that something else in the record leans on; nil leaves it to the planting.
  private static func fixed(_ field: FieldDescription, _ path: String) -> String? {
    let fixed = [
      "council.closures.date": "2026-12-10", "council.own-response-weeks": "8", "meeting.date": "2026-12-16",
      "meeting.recording": "https://example.org/recording", "meeting.items.recording-at": "\"0:42:10\"",
      "meeting.agenda-published": "2026-12-01", "meeting.committee": "children", "minutes.items": "{ \"1\": \"7\" }",
      "minutes.actions-arising.recommendations": "[planted/rec-7]", "minutes.declarations.item": "\"7\"",
      "minutes.withheld.item": "\"7\"", "minutes.withheld.number": "\"90\"", "minutes.actions-arising.item": "\"7\"",
      "action-plan.actions.recommendations": "[\"7\"]",
      "response.positions.recommendation": "\"7\"", "recommendations.recommendations.number": "\"7\"",
      "recommendations.recommendations.progress.date": "2026-11-02", "recommendation.progress.date": "2026-11-03",
      "action-plan.actions.progress.date": "2026-11-04",
    ]
    return fixed[path] ?? (field.key == "file" ? "kept.txt" : nil)
  }

  /// What a field holds in which nothing is planted, but which is needed, or without which another is not shown.
  private static func needed(_ field: FieldDescription, _ path: String) -> String? {
    let needed = [
      "meeting.status": "brought-forward", "meeting.items.kind": "report", "post.kind": "post",
      "committee.kind": "scrutiny", "recommendations.recommendations.status": "paused",
      "recommendation.status": "superseded", "action-plan.actions.status": "paused",
      "minutes.actions-arising.status": "closed-by-committee", "response.date": "2026-11-05",
      "recommendations.report-received": "2026-10-20",
    ]
    let examples = [
      "committee": "children", "person": "anwen-price", "number": "\"8\"", "decision-maker": "Cabinet",
      "indicator": "needed/a1",
      "about": "[rec-7]",
    ]
    if let value = needed[path] { return value }
    return field.isRequired || field.accepted.hasPrefix("one of:") ? examples[field.key] ?? field.example : nil
  }

  private static func path(of kind: DocumentKind) -> String {
    switch kind {
    case .council: "council.yml"
    case .committee: "committees/planted.md"
    case .person: "people/planted.md"
    case .post: "posts/planted.md"
    case .subject: "subjects/planted.md"
    case .meeting: "meetings/2026-12-16-planted/meeting.md"
    case .minutes: "meetings/2026-10-07-children/minutes.md"
    case .report: "meetings/2026-12-16-planted/paper.md"
    case .review: "reviews/planted/review.md"
    case .recommendations: "reviews/planted/recommendations.md"
    case .recommendation: "reviews/planted/recommendations/rec-9.md"
    case .response: "reviews/planted/response.md"
    case .letter: "reviews/planted/letter-1.md"
    case .actionPlan: "reviews/planted/action-plan.md"
    case .indicators: "indicators/planted.md"
    case .workProgramme: "work-programme/planted.md"
    case .forwardPlan: "forward-plan/planted.md"
    case .glossary: "glossary.md"
    case .page: "pages/planted.md"
    }
  }

  /// The folder of the site in which the record of a field stands.
  private static func scope(of path: String) -> String {
    let kind = DocumentKind.allCases.first { path.hasPrefix($0.rawValue + ".") } ?? .council
    switch kind {
    case .council: return ""
    case .glossary: return "glossary/"
    case .recommendations, .recommendation, .response, .letter, .actionPlan, .review: return "reviews/planted/"
    case .meeting, .report: return "meetings/2026-12-16-planted/"
    case .minutes: return "meetings/2026-10-07-children/"
    case .committee, .person, .post, .subject, .indicators, .workProgramme, .forwardPlan, .page:
      return String(PlantedSite.path(of: kind).dropLast(3)) + "/"
    }
  }
}

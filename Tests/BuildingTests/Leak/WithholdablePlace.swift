import Drafting

/// A place in a content folder where something can be withheld: a whole file, or a row in one.
struct WithholdablePlace {
  /// “a row of items.papers in meeting”.
  var name: String
  var kind: DocumentKind
  private var field: [FieldDescription]
  private var schema: SchemaDescription

  static let files = FileFormat.all.filter { $0.kind != .council }.map {
    WithholdablePlace(name: $0.kind.rawValue, kind: $0.kind, field: [], schema: $0.schema)
  }

  static let rows = files.flatMap { file in
    file.schema.withholdable.flatMap { field -> [WithholdablePlace] in
      let inner = (field.rows?.withholdable ?? []).map { file.inside([field, $0]) }
      return [file.inside([field])] + inner
    }
  }

  static let all = files + rows

  private func inside(_ path: [FieldDescription]) -> WithholdablePlace {
    let keys = path.map(\.key).joined(separator: ".")
    return WithholdablePlace(name: "a row of \(keys) in \(kind.rawValue)", kind: kind, field: path, schema: schema)
  }

  /// A file in which a ground stands over a planted word in every field, and the line at which the ground begins.
  func file(_ ground: String, secret: String, number: Int) -> (path: String, text: String, line: Int) {
    let ground = ground.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let schema = field.last?.rows ?? schema
    let planted = ground + Planting.lines(of: schema.fields, secret: secret)
    let lines = field.isEmpty ? planted : needed(self.schema, but: field[0]) + rows(planted)
    let body = field.isEmpty ? ["## 1. \(secret)", "", "RESOLVED: \(secret)", ""] : [""]
    let line = 2 + (lines.firstIndex { $0.hasSuffix(ground[0]) } ?? 0)
    return (path(number), (["---"] + lines + ["---"] + body).joined(separator: "\n"), line)
  }

  private func rows(_ planted: [String]) -> [String] {
    field.indices.reversed().reduce(planted) { lines, level in
      let before = level == 0 ? [] : needed(field[level - 1].rows ?? schema, but: field[level])
      return before + ["\(field[level].key):"] + lines.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
    }
  }

  /// The fields that a record cannot be without, besides the one that is planted.
  private func needed(_ schema: SchemaDescription, but own: FieldDescription) -> [String] {
    schema.fields.filter { $0.isRequired && $0.key != own.key && $0.rows == nil }
      .map { "\($0.key): \(WithholdablePlace.known[$0.key] ?? $0.example)" }
  }

  private static let known = [
    "committee": "children", "person": "anwen-price", "date": "2026-10-14", "kind": "scrutiny", "name": "A name",
    "title": "A title", "decision-maker": "Cabinet", "recommendation": "\"1\"", "text": "Words.", "about": "[\"1\"]",
    "from": "The officer", "to": "[Cabinet]",
  ]

  /// Where the file goes; each has a folder of its own, so that one site has room for all.
  private func path(_ number: Int) -> String {
    let meeting = "meetings/m\(number)"
    let review = "reviews/r\(number)"
    return switch kind {
    case .council: "council.yml"
    case .committee: "committees/c\(number).md"
    case .person: "people/p\(number).md"
    case .post: "posts/p\(number).md"
    case .subject: "subjects/s\(number).md"
    case .meeting: "\(meeting)/meeting.md"
    case .minutes: "\(meeting)/minutes.md"
    case .report: "\(meeting)/other.md"
    case .review: "\(review)/review.md"
    case .recommendations: "\(meeting)/recommendations.md"
    case .recommendation: "\(review)/recommendations/rec-9.md"
    case .response: "\(review)/response.md"
    case .letter: "\(review)/letter-1.md"
    case .actionPlan: "\(review)/action-plan.md"
    case .indicators: "indicators/i\(number).md"
    case .workProgramme: "work-programme/w\(number).md"
    case .forwardPlan: "forward-plan/f\(number).md"
    case .glossary: "glossary.md"
    case .page: "pages/p\(number).md"
    }
  }

  /// What has to stand beside it for it to be read: the meeting or the review of its folder.
  func beside(number: Int) -> [String: String] {
    switch kind {
    case .minutes, .report, .recommendations:
      ["meetings/m\(number)/meeting.md": "---\ncommittee: children\ndate: 2026-10-\(10 + number % 20)\n---\n"]
    case .recommendation, .response, .letter, .actionPlan:
      [
        "reviews/r\(number)/review.md": "---\ntitle: Review \(number)\ncommittee: children\n---\n",
        "reviews/r\(number)/recommendations.md": "---\nrecommendations: [{ number: \"1\", text: A }]\n---\n",
      ]
    case .council, .committee, .person, .post, .subject, .meeting, .review, .indicators, .workProgramme, .forwardPlan,
      .glossary, .page:
      [:]
    }
  }
}

extension SchemaDescription {
  /// The fields whose rows may be withheld.
  fileprivate var withholdable: [FieldDescription] {
    fields.filter { $0.rows?.fields.contains { $0.key == "exempt" } ?? false }
  }
}

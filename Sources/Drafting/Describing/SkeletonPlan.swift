import Record

/// Where a new file of a kind goes and what stands in it.
struct SkeletonPlan {
  var path: String
  var values: [String: String]
  var body: [String]

  init(_ kind: DocumentKind, _ wish: NewFile.Wish) throws(NewFile.Refusal) {
    let title = wish.title ?? SkeletonPlan.defaultTitle(of: kind)
    values = ["title": quoted(title)]
    if let committee = wish.committee { values["committee"] = committee }
    body = []
    switch kind {
    case .meeting:
      let date = try SkeletonPlan.need(wish.date, "--date", kind)
      let committee = try SkeletonPlan.need(wish.committee, "--committee", kind)
      path = "meetings/\(wish.name ?? date + "-" + committee)/meeting.md"
      values.merge(["date": date, "status": "provisional", "items": StandingItems.yaml]) { $1 }
      if wish.title == nil { values["title"] = nil }
    case .minutes:
      path = "meetings/\(try SkeletonPlan.need(wish.meeting, "--meeting", kind))/minutes.md"
      body = [
        "<!-- A heading for each item, with its number on the agenda: ## 1. Apologies for absence {item 1} -->", "",
      ]
    case .report:
      let name = wish.name ?? SkeletonPlan.slug(title)
      path = wish.meeting.map { "meetings/\($0)/\(name).md" } ?? "reports/\(name).md"
      body = StandardHeadings.markdown
    case .review:
      _ = try SkeletonPlan.need(wish.committee, "--committee", kind)
      path = "reviews/\(wish.name ?? SkeletonPlan.slug(title))/review.md"
    case .recommendation:
      let name = wish.name ?? "rec-1"
      path = "\(try SkeletonPlan.owner(wish, kind))/recommendations/\(name).md"
      values["number"] = quoted(String(name.split(separator: "-").last ?? "1"))
      values["text"] = Placeholder.request
    case .recommendations:
      path = "\(try SkeletonPlan.owner(wish, kind))/recommendations.md"
      values["recommendations"] = "  - number: \"1\"\n    text: \(Placeholder.request)"
    case .response:
      path = "\(try SkeletonPlan.owner(wish, kind))/\(SkeletonPlan.numbered("response", wish.name)).md"
      values["decision-maker"] = quoted("Cabinet")
      values["positions"] = SkeletonPlan.positions(on: wish.waiting)
    case .letter:
      path = "\(try SkeletonPlan.owner(wish, kind))/\(SkeletonPlan.numbered("letter", wish.name ?? "1")).md"
      values["draft"] = "yes"
    case .actionPlan:
      path = "\(try SkeletonPlan.owner(wish, kind))/\(SkeletonPlan.numbered("action-plan", wish.name)).md"
      values["actions"] =
        "  - number: \"1\"\n    # recommendations: [\"1\"]\n    text: …\n    lead: …\n    by-when: tbc"
    case .council:
      path = "council.yml"
      values["name"] = quoted(title)
    case .glossary:
      path = "glossary.md"
      values["entries"] = "  - term: O&S\n    stands-for: overview and scrutiny"
    case .committee:
      path = "committees/\(wish.name ?? SkeletonPlan.slug(title)).md"
      values["kind"] = "scrutiny"
    case .person:
      path = "people/\(wish.name ?? SkeletonPlan.slug(title)).md"
      values["name"] = quoted(title)
    case .post: path = "posts/\(wish.name ?? SkeletonPlan.slug(title)).md"
    case .subject: path = "subjects/\(wish.name ?? SkeletonPlan.slug(title)).md"
    case .page: path = "pages/\(wish.name ?? SkeletonPlan.slug(title)).md"
    case .indicators:
      path = "indicators/\(wish.name ?? SkeletonPlan.slug(title)).md"
      values["indicators"] = "  - code: \"1\"\n    name: …\n    value: \"0\""
    case .workProgramme:
      let committee = try SkeletonPlan.need(wish.committee, "--committee", kind)
      path = "work-programme/\(wish.name ?? committee).md"
      values["entries"] = "  - item: …\n    route: meeting\n    status: suggested"
    case .forwardPlan:
      path = "forward-plan/\(wish.name ?? wish.date ?? "next").md"
      values["entries"] = "  - title: …\n    decision-maker: Cabinet\n    on-or-after: tbc\n    type: key"
    }
  }

  private static func slug(_ title: String) -> String { Slug.make(from: title)?.text ?? "new" }

  /// The file names by which the layout knows a kind: `response`, `response-2`, `response-health-board`.
  private static func numbered(_ kind: String, _ name: String?) -> String {
    guard let name, name != kind else { return kind }
    return name.hasPrefix(kind + "-") ? name : "\(kind)-\(name)"
  }

  /// A row for each recommendation that waits for an answer.
  private static func positions(on waiting: [String]) -> String {
    if waiting.isEmpty {
      return "  []\n  # Instead of [], for each:\n  # - recommendation: \"1\"\n  #   position: not-stated"
    }
    return waiting.map { "  - recommendation: \(quoted($0))\n    position: not-stated" }.joined(separator: "\n")
  }

  private static func defaultTitle(of kind: DocumentKind) -> String {
    Placeholder.newTitle + kind.rawValue.replacing("-", with: " ")
  }

  private static func need(_ value: String?, _ option: String, _ kind: DocumentKind) throws(NewFile.Refusal) -> String {
    if let value { return value }
    throw NewFile.Refusal(message: "A new \(kind.rawValue) needs \(option); see `scrutable new --help`.")
  }

  private static func owner(_ wish: NewFile.Wish, _ kind: DocumentKind) throws(NewFile.Refusal) -> String {
    if let review = wish.review { return "reviews/\(review)" }
    if let meeting = wish.meeting { return "meetings/\(meeting)" }
    throw NewFile.Refusal(message: "A new \(kind.rawValue) needs --review or --meeting.")
  }
}

/// A text as YAML between double quotation marks.
func quoted(_ text: String) -> String {
  "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}

/// The items that stand on every scrutiny agenda.
enum StandingItems {
  static let yaml = [
    ("Apologies for absence", "To receive apologies for absence.", "standing"),
    ("Named substitutes", "To hear who attends in place of an absent member.", "standing"),
    ("Declarations of interest", "To receive declarations of interest in items on this agenda.", "standing"),
    ("Minutes", "To approve the minutes of the last meeting.", "standing"),
    ("Suggestions from the public", "To hear what members of the public suggest for scrutiny.", "public"),
    ("Questions from the public", "To receive questions from the public about items on this agenda.", "public"),
    (Placeholder.matter, Placeholder.purpose, "report"),
    ("Work programme", "To review what the committee plans to look at.", "standing"),
  ].enumerated().map { position, item in
    """
      - number: "\(position + 1)"
        title: \(item.0)
        purpose: \(item.1)
        kind: \(item.2)
    """
  }.joined(separator: "\n")
}

/// The headings councils expect of a report to a committee.
enum StandardHeadings {
  static let all = [
    "Alternative options", "Reasons for recommendations", "Key considerations", "Community impact", "Equality duty",
    "Financial implications", "Legal implications", "Risk management", "Consultees",
  ]

  static let markdown = all.enumerated().flatMap { ["## \($1)", "", "\($0 + 1). …", ""] }
}

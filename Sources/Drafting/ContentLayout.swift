import Record

/// The kinds of file a content folder holds.
package enum DocumentKind: String, CaseIterable, Sendable {
  case council, committee, person, post, subject, meeting, minutes, report, review
  case recommendations
  case recommendation
  case response
  case letter
  case actionPlan = "action-plan"
  case indicators
  case workProgramme = "work-programme"
  case forwardPlan = "forward-plan"
  case glossary
  case page

  /// Whether paragraphs of the body have written numbers that are kept and can be cited.
  package var hasNumberedParagraphs: Bool {
    switch self {
    case .report, .minutes, .review, .response: true
    case .council, .committee, .person, .post, .subject, .meeting, .recommendations, .recommendation, .letter,
      .actionPlan,
      .indicators, .workProgramme, .forwardPlan, .glossary, .page:
      false
    }
  }
}

/// What a path in the content folder is.
package enum Placement: Equatable, Sendable {
  /// A document with the id its path gives it.
  case document(DocumentKind, id: String)
  case attachment
  /// A path that the format does not know.
  case unexpected
}

/// The folder layout of a council's content, as a clerk would guess it.
///
///     council.yml   glossary.md
///     committees/NAME.md   people/NAME.md   posts/NAME.md   subjects/NAME.md   pages/NAME.md
///     meetings/NAME/meeting.md  minutes.md  recommendations.md  response.md  letter-1.md  action-plan.md  REPORT.md  files…
///     reports/NAME.md
///     reviews/NAME/review.md  recommendations.md  recommendations/NAME.md  response.md  letter-1.md  action-plan.md
///                   REPORT.md  files…
///     indicators/NAME.md   work-programme/NAME.md   forward-plan/NAME.md
///     attachments/files…
package enum ContentLayout {
  package static func placement(of path: String) -> Placement {
    let parts = path.pathParts
    guard let file = parts.last else { return .unexpected }
    if parts.count == 1 { return topLevel(file) }
    guard file.hasSuffix(".md") else { return .attachment }
    let name = String(file.dropLast(3))
    switch (parts[0], parts.count) {
    case ("committees", 2): return .document(.committee, id: name)
    case ("people", 2): return .document(.person, id: name)
    case ("posts", 2): return .document(.post, id: name)
    case ("subjects", 2): return .document(.subject, id: name)
    case ("pages", 2): return .document(.page, id: name)
    case ("reports", 2): return .document(.report, id: name)
    case ("indicators", 2): return .document(.indicators, id: name)
    case ("work-programme", 2): return .document(.workProgramme, id: name)
    case ("forward-plan", 2): return .document(.forwardPlan, id: name)
    case ("meetings", 3): return inFolder(of: .meeting, parts[1], name)
    case ("reviews", 3): return inFolder(of: .review, parts[1], name)
    case ("meetings", 4), ("reviews", 4):
      guard parts[2] == "recommendations" else { return .unexpected }
      return .document(.recommendation, id: parts[1] + "/" + name)
    case _: return .unexpected
    }
  }

  /// Whether a folder, as the parts of its path, holds documents.
  static func holdsDocuments(_ folder: some Sequence<String>) -> Bool {
    let path = (Array(folder) + ["a.md"]).joined(separator: "/")
    if case .document = placement(of: path) { return true }
    return path == "a.md"
  }

  /// The documents of a folder that are known by a fixed name.
  static func fixedNames(in folder: some Collection<String>) -> [String] {
    switch (folder.first, folder.count) {
    case (nil, _): ["council", "glossary"]
    case ("meetings", 2): ["meeting", "minutes", "recommendations", "response", "action-plan"]
    case ("reviews", 2): ["review", "recommendations", "response", "action-plan"]
    case _: []
    }
  }

  private static func topLevel(_ file: String) -> Placement {
    switch file {
    case "council.yml": .document(.council, id: "council")
    case "glossary.md": .document(.glossary, id: "glossary")
    case _: .unexpected
    }
  }

  private static func inFolder(of main: DocumentKind, _ folder: String, _ name: String) -> Placement {
    if name == main.rawValue { return .document(main, id: folder) }
    let id = folder + "/" + name
    if main == .meeting, name == "minutes" { return .document(.minutes, id: id) }
    if name == "recommendations" { return .document(.recommendations, id: id) }
    if name == "response" || name.hasPrefix("response-") { return .document(.response, id: id) }
    if isLetter(name) { return .document(.letter, id: id) }
    if name == "action-plan" || name.hasPrefix("action-plan-") { return .document(.actionPlan, id: id) }
    return .document(.report, id: id)
  }

  /// “letter-1”: only with a number, since a paper may well be called “letter-from-the-trust”.
  private static func isLetter(_ name: String) -> Bool {
    let number = name.utf8.dropFirst("letter-".utf8.count)
    return name.hasPrefix("letter-") && !number.isEmpty && number.allSatisfy { (0x30...0x39).contains($0) }
  }
}

import Record
import Theme

/// What the public is told in place of something it may not see.
struct WithheldView: Viewable {
  let title: String?
  let ground: String
  let reason: String?
  let publicInterest: String?

  init(_ withheld: Withheld) {
    title = withheld.publicTitle
    switch withheld.ground {
    case .exempt(let paragraphs, let reason, let publicInterest):
      ground = WithheldView.exemption(paragraphs)
      self.reason = reason
      self.publicInterest = publicInterest
    case .embargoed(let until):
      ground = "Embargoed until \(until.text)"
      reason = nil
      publicInterest = nil
    case .draft:
      ground = "Not published yet: this is a draft"
      reason = nil
      publicInterest = nil
    }
  }

  static let vocabulary = Vocabulary<WithheldView>(
    "withheld",
    [
      .text("title", \.title, "A title that may be shown"),
      .text("ground", \.ground, "Why it is withheld, with the paragraph of the Act where it is exempt"),
      .text("reason", \.reason, "The council’s reason for an exemption"),
      .text("public-interest", \.publicInterest, "How the public interest was weighed"),
    ])

  /// LGA 1972 Sch 12A Part 1; the words in brackets are ours, shorter than the Act’s.
  private static func exemption(_ paragraphs: [Int]) -> String {
    let numbers = paragraphs.map(String.init)
    let named = numbers.count > 1 ? "paragraphs \(Words.joined(numbers))" : "paragraph \(numbers.joined())"
    let meanings = paragraphs.compactMap { meaning[$0] }
    let bracket = meanings.isEmpty ? "" : " (\(Words.joined(meanings)))"
    return "Exempt: \(named) of Schedule 12A to the Local Government Act 1972\(bracket)"
  }

  private static let meaning: [Int: String] = [
    1: "about an individual", 2: "likely to reveal who an individual is",
    3: "about somebody’s financial or business affairs", 4: "about negotiations with employees",
    5: "legally privileged", 6: "about a notice or order the council may make",
    7: "about the prevention or investigation of crime",
  ]
}

/// Small sentences made of lists and counts.
enum Words {
  /// “1, 2 and 3”.
  static func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// “1 meeting”, “2 meetings”.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many)"
  }
}

import Record

/// Words that stand for a date without being a day: “TBC”, “October TBC”, “MARCH 15”, “Early 2027”, “to be confirmed”.
enum DateWords {
  private static let anchors = english.union(WrittenLanguage.welsh.months.map { $0.lowercased() })

  private static let english: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "spring", "summer",
    "autumn", "winter", "tbc", "tba", "tbd", "confirmed", "agreed", "arranged", "announced", "decided", "easter",
    "gadarnhau", "gwanwyn", "haf", "hydref", "gaeaf",
  ]

  private static let others: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
    "early", "mid", "late", "end", "beginning", "start", "of", "or", "and", "to", "be", "the", "in", "by", "from",
    "before", "after", "date", "dates", "meeting", "i", "w", "dydd", "mis", "ym", "yn", "cyfarfod", "provisional", "st",
    "nd", "rd", "th", "onwards", "not", "yet",
  ]

  /// Whether a text is nothing but such words and figures.
  static func areAll(of text: String) -> Bool {
    let words = WordAccount.words(text.lowercased())
    guard (1...8).contains(words.count), words.contains(where: anchors.contains) else { return false }
    return words.allSatisfy { anchors.contains($0) || others.contains($0) || isFigure($0) }
  }

  /// “15”, “2027”, “1st”.
  private static func isFigure(_ word: String) -> Bool {
    let rest = word.drop { ("0"..."9").contains($0) }
    return rest.count < word.count && (rest.isEmpty || ["st", "nd", "rd", "th"].contains(rest))
  }
}

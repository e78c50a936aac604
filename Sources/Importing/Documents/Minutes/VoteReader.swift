import Papers

/// Reads a vote from the words of minutes: “(For 5, Against 2, Abstained 1)”, “by 7 votes to 3”, “For: Councillors A Reed, B Moss”.
enum VoteReader {
  static func vote(in part: DocumentPart) -> RecordedVote? {
    guard part.isText, part.words.utf8.count < 1200 else { return nil }
    let words = WordAccount.words(part.words.lowercased())
    guard
      let first = words.firstIndex(where: {
        ["for", "against", "votes", "voting", "favour", "dros", "o", "carried"].contains($0)
      }), first >= 0
    else { return nil }
    var vote = RecordedVote(line: part.line)
    counts(words, &vote)
    names(part.words, &vote)
    let hasNames = !vote.namesFor.isEmpty || !vote.namesAgainst.isEmpty
    return vote.inFavour != nil && vote.against != nil || hasNames ? vote : nil
  }

  /// Sides stand before their numbers throughout, “For 5, Against 2”, or behind them, “5 for and 2 against”.
  private static func counts(_ words: [String], _ vote: inout RecordedVote) {
    let numbered = words.indices.filter { number(words[$0]) != nil }
    let isBefore = numbered.first { $0 > 0 && side(words, $0 - 1) != nil || side(words, $0 + 1) != nil }.map {
      $0 > 0 && side(words, $0 - 1) != nil
    }
    for index in numbered {
      guard let number = number(words[index]) else { continue }
      if index + 2 < words.count, words[index + 1] == "votes", words[index + 2] == "to",
        let other = words.dropFirst(index + 3).first.flatMap(self.number)
      {
        (vote.inFavour, vote.against) = (number, other)
        continue
      }
      switch side(words, isBefore ?? false ? index - 1 : index + 1) {
      case .inFavour: vote.inFavour = vote.inFavour ?? number
      case .against: vote.against = vote.against ?? number
      case .abstained: vote.abstained = vote.abstained ?? number
      case nil: break
      }
    }
  }

  private enum Side { case inFavour, against, abstained }

  /// The side that a word names: “for”, “in favour”, “votes against”.
  private static func side(_ words: [String], _ index: Int) -> Side? {
    guard words.indices.contains(index) else { return nil }
    let word = words[index]
    let next = index + 1 < words.count ? words[index + 1] : ""
    if ["votes", "vote", "voted", "members", "in"].contains(word), ["for", "favour", "against"].contains(next) {
      return next == "against" ? .against : .inFavour
    }
    if word == "for" || word == "favour" || word == "dros" || word == "blaid" { return .inFavour }
    if word == "against" || word == "erbyn" { return .against }
    return isAbstained(word) ? .abstained : nil
  }

  private static func isAbstained(_ word: String) -> Bool {
    word.hasPrefix("absten") || word.hasPrefix("abstain") || word == "ymatal"
  }

  private static let numbers: [String: Int] = [
    "none": 0, "nil": 0, "no": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12,
  ]

  private static func number(_ word: String) -> Int? {
    if let number = Int(word) { return number < 500 ? number : nil }
    return numbers[word]
  }

  /// “For (2): Councillors A Reed and B Moss; Against: Councillor C Lane”.
  private static func names(_ text: String, _ vote: inout RecordedVote) {
    for piece in text.split(whereSeparator: { ";.\n".contains($0) }) {
      guard let colon = piece.firstIndex(where: { ":–".contains($0) }) else { continue }
      let label = WordAccount.words(piece[..<colon].lowercased())
      let list = NameList(CellText.trim(piece[piece.index(after: colon)...]))
      let people = list.people.filter {
        $0.count < 50 && $0.contains { $0.isLetter } && Int($0) == nil
          && !WordAccount.words($0.lowercased()).contains("against")
      }
      guard label.count <= 6, !people.isEmpty, people.allSatisfy({ $0.first?.isUppercase ?? false }) else { continue }
      if label.contains("for") || label.contains("favour") { vote.namesFor = people }
      if label.contains("against") { vote.namesAgainst = people }
      if label.contains(where: isAbstained) { vote.namesAbstained = people }
    }
  }
}

import Papers

/// What stands on pages and belongs to no paragraph: page numbers, headers and footers.
///
/// Words that come back are furniture only where the file says so, or where they once stand in the middle of a sentence; a
/// decision may well be told twice in the same words.
struct PageFurniture {
  private(set) var kept: [DocumentPart] = []
  private(set) var taken: [DocumentPart] = []
  private(set) var contacts: [DocumentPart] = []

  init(_ parts: [DocumentPart]) {
    let repeated = PageFurniture.repeated(in: parts)
    let isLoose = parts.map { $0.isFurniture || PageFurniture.isPageNumber($0) }
    let places = Dictionary(grouping: parts.indices.filter { repeated[$0] != nil }) { repeated[$0] ?? "" }
    let isPassed = parts.indices.map { isLoose[$0] || repeated[$0] != nil }
    let before = PageFurniture.neighbours(isPassed, in: Array(parts.indices))
    let after = PageFurniture.neighbours(isPassed, in: parts.indices.reversed())
    let furniture = Set(
      places.filter { key, indices in
        PageFurniture.isFooter(key) || indices.contains { PageFurniture.interrupts(parts, before[$0], after[$0]) }
          || PageFurniture.isOnEveryPage(parts, indices)
      }.map(\.key))
    var asked: Set<String> = []
    var isCut = false
    for (index, part) in parts.enumerated() {
      let isRepeated = repeated[index].map(furniture.contains) ?? false
      if isLoose[index] || isRepeated {
        let isContact = PageFurniture.tellsWhomToAsk(part) && asked.insert(part.words).inserted
        if isContact { contacts.append(part) } else { taken.append(part) }
        isCut = true
      } else {
        var part = part
        part.isApart = part.isApart || isCut
        kept.append(part)
        isCut = false
      }
    }
  }

  /// For each part the words that it shares with others, without their figures.
  private static func repeated(in parts: [DocumentPart]) -> [String?] {
    let keys = parts.map { part -> String? in
      guard part.isText, part.mark == nil, !DecisionOpening.isOne(part.words) else { return nil }
      let key = part.words.filter { !$0.isNumber }.lowercased()
      return WordAccount.words(key).count >= 3 ? key : nil
    }
    let counts = keys.reduce(into: [String: Int]()) { counts, key in if let key { counts[key, default: 0] += 1 } }
    return keys.map { key in key.flatMap { counts[$0, default: 0] > 1 ? $0 : nil } }
  }

  private static func isFooter(_ key: String) -> Bool {
    key.hasPrefix("further information on the subject of this report")
  }

  /// For each part the one before it, in this order, that is no furniture and comes back nowhere.
  private static func neighbours(_ isPassed: [Bool], in order: [Int]) -> [Int?] {
    var found = [Int?](repeating: nil, count: isPassed.count)
    var last: Int?
    for index in order {
      found[index] = last
      if !isPassed[index] { last = index }
    }
    return found
  }

  /// Whether the sentence above goes on below.
  private static func interrupts(_ parts: [DocumentPart], _ before: Int?, _ after: Int?) -> Bool {
    guard let before, let after, parts[before].isText, parts[after].isText, parts[after].mark == nil,
      let end = parts[before].words.last, let start = parts[after].words.first
    else { return false }
    return start.isLowercase && (end.isLetter || end.isNumber || end == ",")
  }

  /// Whether it stands once on each of three pages or more.
  private static func isOnEveryPage(_ parts: [DocumentPart], _ indices: [Int]) -> Bool {
    let pages = indices.compactMap { parts[$0].page }
    guard indices.count >= 3, pages.count == indices.count, Set(pages).count == pages.count else { return false }
    return indices.allSatisfy { index in
      let isFirst = index == 0 || parts[index - 1].page != parts[index].page
      return isFirst || index + 1 == parts.count || parts[index + 1].page != parts[index].page
    }
  }

  /// “12”, “- 4 -”, “Page 3 of 10”, “Tudalen 3”.
  static func isPageNumber(_ part: DocumentPart) -> Bool {
    guard part.isText, part.isApart, part.whole.utf8.count <= 24 else { return false }
    let words = WordAccount.words(part.whole.lowercased())
    let isBare = words.count == 1 && words[0].allSatisfy(\.isNumber) && words[0].count <= 3
    if isBare { return part.whole.allSatisfy { $0.isNumber || "-–— |".contains($0) } }
    guard words.count > 1, words[0] == "page" || words[0] == "tudalen" else { return false }
    return words.dropFirst().allSatisfy { $0.allSatisfy(\.isNumber) || ["of", "o"].contains($0) }
  }

  private static func tellsWhomToAsk(_ part: DocumentPart) -> Bool {
    let words = part.words.lowercased()
    return words.contains("further information")
      || words.contains("contact") && words.contains { $0.isNumber || $0 == "@" }
  }
}

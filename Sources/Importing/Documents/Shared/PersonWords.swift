import Papers

/// One person of a roll call, as the paper names them.
struct PersonWords: Equatable {
  /// Whole, as written.
  var words: String
  /// Without the form of address and what stands in brackets or behind a comma.
  var name: String
  /// What stands in brackets or behind a comma: a post, a body, or a part such as “Chairman”.
  var role: String?

  private static let addresses: Set<String> = [
    "councillor", "councillors", "cllr", "cllrs", "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev",
    "revd", "reverend", "sir", "dame", "lord", "lady", "brig", "col", "major", "capt", "cynghorydd", "cynghorwyr", "y",
    "mp", "ald", "alderman", "hon", "canon", "the",
  ]

  init(_ words: String) {
    self.words = words
    var plain = words
    if let open = words.firstIndex(of: "(") {
      role = CellText.trim(words[words.index(after: open)...].split(separator: ")").first ?? "")
      plain = CellText.trim(words[..<open])
    } else if let comma = words.firstIndex(where: { ",–—".contains($0) }) {
      role = CellText.trim(words[words.index(after: comma)...])
      plain = CellText.trim(words[..<comma])
    }
    name = PersonWords.unaddressed(plain)
  }

  private static func unaddressed(_ words: String) -> String {
    var tokens = words.split(separator: " ")
    while let first = tokens.first, addresses.contains(first.lowercased().filter(\.isLetter)), tokens.count > 1 {
      tokens.removeFirst()
    }
    while let last = tokens.last, tokens.count > 2, isHonour(last) { tokens.removeLast() }
    return tokens.joined(separator: " ")
  }

  /// “CBE”, “MBE”, “OBE”, “JP”.
  private static func isHonour(_ word: Substring) -> Bool {
    ["CBE", "MBE", "OBE", "JP", "MP", "BEM", "AM", "MS"].contains(word)
  }

  static func isAddress(_ word: some StringProtocol) -> Bool {
    let plain = word.lowercased().filter(\.isLetter)
    return plain != "y" && plain != "the" && addresses.contains(plain)
  }

  /// The surname and the first initial: “CNH Attwood” and “Carys Attwood” agree.
  private static func key(_ name: String) -> (surname: String, initial: Character)? {
    let tokens = name.split(whereSeparator: { $0 == " " || $0 == "." })
    guard tokens.count > 1, let surname = tokens.last?.lowercased(), let initial = tokens.first?.lowercased().first
    else {
      return nil
    }
    return (surname, initial)
  }

  /// Who of the content it is: nobody, one, or several who may be meant. Initials are enough for one who alone has them.
  func matches(_ known: KnownContent) -> [KnownContent.Person] {
    let folded = KnownContent.folded(name)
    let same = known.people.filter { KnownContent.folded($0.name) == folded }
    if !same.isEmpty { return same }
    let first = name.split(whereSeparator: { $0 == " " || $0 == "." }).first ?? ""
    let isInitials = first.count <= 4 && first == first.uppercased()
    guard isInitials, let mine = PersonWords.key(name) else { return [] }
    return known.people.filter { person in
      PersonWords.key(person.name).map { $0.surname == mine.surname && $0.initial == mine.initial } ?? false
    }
  }
}

/// Parts a string of names into people: “Councillors A Reed, B Moss and C Lane. Mr D Fry (Chief Officer, Wendle Trust)”.
struct NameList {
  private(set) var people: [String] = []
  /// A word for several, such as “Councillors”, that each of them is now addressed with in the singular.
  private(set) var shared: [String] = []
  /// The singular of such words, once for each name that it was put before.
  private(set) var supplied: [String] = []
  /// Words between two names.
  private(set) var ties: [String] = []

  init(_ text: String) {
    for piece in pieces(of: text) { take(piece) }
  }

  private var address: String?

  private mutating func take(_ piece: String) {
    var words = piece
    for plural in ["Councillors", "Cllrs", "Cynghorwyr", "COUNCILLORS"] {
      guard words.hasPrefix(plural + " ") || words.hasPrefix(plural + ":") else { continue }
      shared.append(plural)
      address = ["Cynghorwyr": "Cynghorydd", "Cllrs": "Cllr"][plural] ?? "Councillor"
      words = CellText.trim(words.dropFirst(plural.count).drop { ":. ".contains($0) })
    }
    if words.isEmpty { return }
    let first = words.split(separator: " ").first ?? ""
    if words.contains("("), NameList.ofOthers.contains(first.lowercased().filter(\.isLetter)) { address = nil }
    guard let address, !PersonWords.isAddress(first) else { return people.append(words) }
    people.append(address + " " + words)
    supplied.append(address)
  }

  /// Forms of address that councillors are not called by in a list of councillors.
  private static let ofOthers: Set<String> = ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor"]

  private static let posts: Set<String> = [
    "director", "head", "officer", "manager", "lead", "solicitor", "executive", "adviser", "advisor", "chief",
    "assistant", "clerk", "service", "services", "governance", "interim", "deputy", "principal", "senior", "team",
    "democratic", "commissioner", "consultant", "lawyer", "accountant", "engineer", "planner", "scrutiny", "member",
    "representative", "chair", "chairman", "vice-chair", "vice-chairman", "corporate", "strategic", "group", "trust",
    "healthwatch", "nhs", "council", "police", "swyddog", "cyfarwyddwr", "pennaeth", "rheolwr", "cadeirydd", "leader",
    "cabinet", "portfolio", "monitoring", "finance", "education", "housing", "public",
  ]

  static func isPost(_ piece: String) -> Bool {
    WordAccount.words(piece.lowercased()).contains { posts.contains($0) }
  }

  /// Cut at commas, semicolons and “and” outside brackets; what is a post goes with the name before it.
  private mutating func pieces(of text: String) -> [String] {
    let hasSemicolons = text.contains(";")
    var pieces: [String] = []
    for group in text.split(separator: ";") {
      let cut = cuts(in: String(group))
      for (index, piece) in cut.enumerated() {
        let goesWith =
          index > 0 && NameList.isPost(piece) && !PersonWords.isAddress(piece.split(separator: " ").first ?? "")
          && !piece.contains("(")
        if goesWith || hasSemicolons && index > 0 && !piece.contains("(") && cut.count == 2 && NameList.isPost(piece) {
          pieces[pieces.count - 1] += ", " + piece
        } else {
          pieces.append(piece)
        }
      }
    }
    return pieces
  }

  private mutating func cuts(in text: String) -> [String] {
    var cutter = NameCutter(Array(text))
    cutter.cut()
    ties += cutter.ties
    return cutter.pieces.map { CellText.trim($0) }.map { piece in
      var piece = piece
      while let last = piece.last, ",;.".contains(last), !NameList.endsWithInitial(piece) {
        piece = CellText.trim(piece.dropLast())
      }
      return piece
    }.filter { !WordAccount.words($0).isEmpty }
  }

  private static func endsWithInitial(_ piece: String) -> Bool {
    piece.last == "."
      && piece.dropLast().split(whereSeparator: { $0 == " " || $0 == "." }).last.map { $0.count < 2 } ?? false
  }
}

/// Walks along a string of names and finds where one person ends.
private struct NameCutter {
  private let text: [Character]
  private(set) var pieces: [String] = [""]
  private(set) var ties: [String] = []
  private var depth = 0
  private var at = 0

  init(_ text: [Character]) { self.text = text }

  mutating func cut() {
    while at < text.count {
      let sign = text[at]
      if sign == "(" { depth += 1 }
      if sign == ")" { depth = max(0, depth - 1) }
      if let length = separator() {
        depth = 0
        pieces.append("")
        let tie = CellText.trim(String(text[at..<(at + length)]))
        if tie.contains(where: \.isLetter) { ties.append(tie) }
        at += length
        continue
      }
      pieces[pieces.count - 1].append(sign)
      at += 1
      if sign == ")", depth == 0, beginsName(at) { pieces.append("") }
    }
  }

  /// The length of what parts two people here.
  private func separator() -> Int? {
    let sign = text[at]
    // Before “Mr” a new person begins even where a bracket was never closed.
    if sign == ",", depth == 0 || addressFollows(at + 1) { return 1 }
    guard depth == 0 else { return nil }
    if sign == "\n" { return 1 }
    if sign == ".", at + 1 < text.count, text[at + 1].isWhitespace, wordBefore(at) > 2, !isAddress(before: at) {
      return 1
    }
    for word in [" and ", " & ", " ac ", " a ", " a'r ", " a’r ", " ac y "] where has(word, at) {
      // “Head of Fostering and Adoption” is one post.
      let rest = String(text[(at + word.count)...].prefix(40))
      let isName = rest.split(separator: " ").prefix(2).contains { PersonWords.isAddress($0) }
      if isName || word != " a " && beginsName(at + word.count - 1) && !pieceHasPost { return word.count }
      if word == " a ", beginsName(at + 2), !pieceHasPost { return word.count }
    }
    return nil
  }

  private var pieceHasPost: Bool {
    let piece = pieces.last ?? ""
    return piece.contains(" of ") || piece.contains(" for ")
      || WordAccount.words(piece.lowercased()).contains { ["director", "head", "officer", "manager"].contains($0) }
  }

  private func has(_ word: String, _ start: Int) -> Bool {
    let end = start + word.count
    return end <= text.count && String(text[start..<end]) == word
  }

  private func addressFollows(_ start: Int) -> Bool {
    guard start < text.count, text[start].isWhitespace else { return false }
    let word = String(text[(start + 1)...].prefix { !$0.isWhitespace })
    return PersonWords.isAddress(word)
  }

  private func wordBefore(_ end: Int) -> Int {
    text[..<end].reversed().prefix { !$0.isWhitespace }.count
  }

  private func isAddress(before end: Int) -> Bool {
    PersonWords.isAddress(String(text[..<end].reversed().prefix { !$0.isWhitespace }.reversed()))
  }

  /// A blank and a capital.
  private func beginsName(_ start: Int) -> Bool {
    guard start + 1 < text.count, text[start].isWhitespace else { return false }
    return text[start + 1].isUppercase
  }
}

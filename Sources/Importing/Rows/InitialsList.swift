import Papers

/// A list of initials before a table, as plans begin with: “KP Kay Porter Head of Fieldwork”, a line each.
struct InitialsList: Sendable, Equatable {
  struct Entry: Sendable, Equatable {
    var initials: String
    var meaning: String
  }

  private(set) var entries: [Entry] = []
  /// Whether a line announced the list and no table has come since.
  private var isOpen = false

  private static let announcements = ["initials", "abbreviations", "acronyms", "glossary"]

  /// Takes a line that belongs to the list; false where the line is prose like any other.
  mutating func take(_ line: String) -> Bool {
    let small = line.lowercased()
    if line.count < 80, InitialsList.announcements.contains(where: small.contains) {
      isOpen = true
      return false
    }
    guard isOpen, let entry = InitialsList.entry(in: line) else { return false }
    guard !entries.contains(where: { $0.initials == entry.initials }) else { return false }
    entries.append(entry)
    return true
  }

  mutating func close() { isOpen = false }

  /// Two to seven letters, two of them capitals at least, and what they stand for.
  static func entry(in line: String) -> Entry? {
    var text = Substring(line)
    while let first = text.first, "-*• ".contains(first) { text = text.dropFirst() }
    guard let space = text.firstIndex(where: { " :=–".contains($0) }) else { return nil }
    let initials = String(text[..<space])
    let meaning = CellText.trim(String(text[space...].drop { " :=–-".contains($0) }))
    guard (2...7).contains(initials.count), initials.allSatisfy({ ($0.isLetter && $0.isASCII) || $0 == "&" }) else {
      return nil
    }
    guard initials.first?.isUppercase == true, initials.count(where: \.isUppercase) > 1, !meaning.isEmpty else {
      return nil
    }
    return Entry(initials: initials, meaning: meaning)
  }
}

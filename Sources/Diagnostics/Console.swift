/// Prints diagnostics for people: place, message, the line with a caret, the reason and the fixes.
///
/// Errors come first. What is said of many places alike is told once, with the places; of a rule that is broken very often the first
/// faults are told, and how many more there are.
package struct ConsoleForm: Sendable {
  package var colour: Bool
  /// The columns of the terminal that lines are folded to; nil where nobody watches one.
  package var width: Int?
  /// How many different faults of one rule are told; nil for all.
  package var most: Int? = ConsoleForm.usualMost
  /// One line for each, without its reason and its fixes.
  package var isBrief = false

  package static let usualMost = 50

  package init(colour: Bool, width: Int? = nil) {
    self.colour = colour
    self.width = width
  }

  /// The text of all diagnostics in order, each followed by an empty line. `source` gives the bytes of a file by its path.
  package func text(of diagnostics: [Diagnostic], source: (String) -> [UInt8]?) -> String {
    var files: [String: [UInt8]] = [:]
    var (told, cuts): ([Rule: Int], [Rule: Cut]) = ([:], [:])
    var text = ""
    for alike in Alike.groups(of: diagnostics.told) {
      let (rule, path) = (alike.first.rule, alike.first.range.path)
      told[rule, default: 0] += 1
      if let most, told[rule, default: 0] > most {
        cuts[rule, default: Cut(rule)].add(alike)
        continue
      }
      if files[path] == nil { files[path] = isBrief ? [] : source(path) ?? [] }
      text += block(alike, source: files[path] ?? [])
    }
    return text + Rule.allCases.compactMap { cuts[$0] }.map { folded([Word($0.words)], hang: 2) }.joined()
  }

  private func block(_ alike: Alike, source: [UInt8]) -> String {
    let fault = alike.first
    var text = folded(opening(alike), hang: 4)
    if isBrief { return text }
    if let excerpt = Excerpt(of: fault.range, in: source, widest: min(Excerpt.widest, max(20, (width ?? .max) - 6))) {
      text += "    \(excerpt.line)\n    \(Word(excerpt.carets, .of(fault.severity)).painted(colour))\n"
    }
    if let places = alike.elsewhere { text += line("also", places) }
    text += line("why", fault.reason ?? fault.rule.explanation.why)
    for fix in fault.fixes { text += line("fix", fix.summary.visible) }
    for related in fault.related {
      text += line("see", "\(related.range.path.visible):\(related.range.start.line): \(related.message.visible)")
    }
    return text + "\n"
  }

  private func opening(_ alike: Alike) -> [Word] {
    let fault = alike.first
    let start = fault.range.start
    let others = alike.others.count
    let more = isBrief && others > 0 ? " (and in \(others) more place\(others == 1 ? "" : "s"))" : ""
    return [
      Word("\(fault.range.path.visible):\(start.line):\(start.column):", .bold),
      Word("\(fault.severity.rawValue):", .of(fault.severity)), Word(fault.message.visible + more),
      Word("[\(fault.rule.rawValue)]", .faint),
    ]
  }

  private func line(_ label: String, _ words: String) -> String {
    folded([Word("  \(label):"), Word(words)], hang: 4 + label.count)
  }

  /// One line, or as many as the terminal needs: all but the first begin after `hang` columns.
  private func folded(_ words: [Word], hang: Int) -> String {
    guard let width, width > 2 * hang + 10 else {
      return words.map { $0.painted(colour) }.joined(separator: " ") + "\n"
    }
    var text = ""
    var column = 0
    for word in words.flatMap(\.parts) {
      if column > 0, column + 1 + word.columns > width {
        text += "\n" + String(repeating: " ", count: hang)
        column = hang
      } else if column > 0 {
        text += " "
        column += 1
      }
      text += word.painted(colour)
      column += word.columns
    }
    return text + "\n"
  }
}

/// Words in one ink.
private struct Word {
  let text: String
  let ink: Ink?

  enum Ink: String {
    case bold = "1"
    case faint = "2"
    case red = "31"
    case yellow = "33"
    case blue = "34"

    static func of(_ severity: Severity) -> Ink {
      switch severity {
      case .error: .red
      case .warning: .yellow
      case .advice: .blue
      }
    }
  }

  init(_ text: String, _ ink: Ink? = nil) {
    self.text = text
    self.ink = ink
  }

  func painted(_ colour: Bool) -> String {
    guard colour, let ink else { return text }
    return "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m"
  }

  /// Where a line may be folded; what is painted, and the label before a reason, stay whole.
  var parts: [Word] {
    if ink != nil || text.hasPrefix(" ") { return [self] }
    return text.split(separator: " ").map { Word(String($0)) }
  }

  var columns: Int { text.unicodeScalars.reduce(0) { $0 + $1.columns } }
}

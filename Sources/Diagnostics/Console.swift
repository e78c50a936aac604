/// Prints diagnostics for people: place, message, the line with a caret, the reason and the fixes.
package struct ConsoleForm: Sendable {
  package var colour: Bool

  package init(colour: Bool) { self.colour = colour }

  /// The text of all diagnostics in order, each followed by an empty line. `source` gives the bytes of a file by its path.
  package func text(of diagnostics: [Diagnostic], source: (String) -> [UInt8]?) -> String {
    var files: [String: [UInt8]] = [:]
    var text = ""
    for diagnostic in diagnostics.sorted() {
      let path = diagnostic.range.path
      if files[path] == nil { files[path] = source(path) ?? [] }
      text += block(diagnostic, source: files[path] ?? []) + "\n"
    }
    return text
  }

  private func block(_ diagnostic: Diagnostic, source: [UInt8]) -> String {
    let place = "\(diagnostic.range.path.visible):\(diagnostic.range.start.line):\(diagnostic.range.start.column)"
    var text = "\(paint(place, .bold)): \(paint(diagnostic.severity.rawValue, .of(diagnostic.severity))): "
    text += "\(diagnostic.message.visible) \(paint("[\(diagnostic.rule.rawValue)]", .faint))\n"
    if let excerpt = Excerpt(of: diagnostic.range, in: source) {
      text += "    \(excerpt.line)\n    \(paint(excerpt.carets, .of(diagnostic.severity)))\n"
    }
    text += "  why: \(diagnostic.reason ?? diagnostic.rule.explanation.why)\n"
    for fix in diagnostic.fixes { text += "  fix: \(fix.summary.visible)\n" }
    for related in diagnostic.related {
      text += "  see: \(related.range.path.visible):\(related.range.start.line): \(related.message.visible)\n"
    }
    return text
  }

  private enum Ink: String {
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

  private func paint(_ text: String, _ ink: Ink) -> String {
    colour ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }
}

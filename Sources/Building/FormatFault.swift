import Diagnostics
import Formats
import Proving
import Publications
import Record

/// Why a file in a format may not be published.
enum FormatFault: Error {
  case incomplete([Parity.Missing])
  /// Sound that is not of the words beside it.
  case unheard([String])
  /// It is not what it should be: why.
  case unreadable(String)
  case unmade(String)
}

/// A file that may not be published, as it is told: once, with the first place at which something is missing.
struct FormatFailure {
  let format: Format
  let path: String
  let fault: FormatFault

  /// `document`: the file of the content it was made from. `content`: the folder that holds that.
  func diagnostic(in document: String, of content: String) -> Diagnostic {
    switch fault {
    case .unmade(let reason):
      return Diagnostic(
        .formatUnmade, .error, "“\(path)” could not be made: \(reason)", at: SourceRange(path: document),
        fixes: [.advise("do what the message says, or publish all but this file with --without \(path)")])
    case .incomplete, .unheard, .unreadable:
      return Diagnostic(
        .formatIncomplete, .error, "\(words); this is a fault of scrutable, not of your file",
        at: place(in: document, of: content),
        fixes: [.advise("publish all but this file with --without \(path), and report the fault with the file")])
    }
  }

  private var words: String {
    switch fault {
    case .incomplete(let missing):
      let others = missing.count > 1 ? ", and \(missing.count - 1) more" : ""
      return "“\(path)” lacks \(missing.first.map(FormatFailure.named) ?? "something")\(others)"
    case .unheard(let faults):
      let others = faults.count > 1 ? ", and \(faults.count - 1) more" : ""
      return "in the sound of “\(path)” \(faults.first ?? "something is wrong")\(others)"
    case .unreadable(let reason): return "“\(path)” cannot be read back as \(format.group.label): \(reason)"
    case .unmade(let reason): return "“\(path)” could not be made: \(reason)"
    }
  }

  private static func named(_ missing: Parity.Missing) -> String {
    let start = missing.words.split(whereSeparator: \.isWhitespace).prefix(12).joined(separator: " ")
    return "\(missing.what), “\(start)”"
  }

  /// The line that the words were written on, where they stand in the file as they are published.
  private func place(in document: String, of content: String) -> SourceRange {
    guard case .incomplete(let missing) = fault, let first = missing.first,
      let line = SourceLines(contentsOf: content + "/" + document)?.line(of: first.words)
    else { return SourceRange(path: document) }
    let start = SourcePosition(line: line, column: 1)
    return SourceRange(path: document, start: start, end: start)
  }
}

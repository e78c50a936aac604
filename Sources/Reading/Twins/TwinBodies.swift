import Diagnostics
import Drafting
import Record

/// Holds the body of a twin against the one of its document: the numbers of their paragraphs and items, and their decisions.
struct TwinBodies {
  let file: TwinFile
  let original: Prose
  let twin: Prose

  var diagnostics: [Diagnostic] {
    if !file.hasPage {
      return twin.isEmpty ? [] : [.unshown("the text", file, at: SourceRange(path: file.path))]
    }
    if original.isEmpty { return [] }
    if twin.isEmpty { return [.noBody(file)] }
    return numbers + decisions
  }

  private var numbers: [Diagnostic] {
    let (theirs, ours) = (Set(original.numbers.map(\.text)), Set(twin.numbers.map(\.text)))
    let missing = original.numbers.first { !ours.contains($0.text) }
    let stray = twin.numbers.first { !theirs.contains($0.text) }
    return [missing.map { .missing($0, file) }, stray.map { .stray($0, file) }].compactMap(\.self)
  }

  private var decisions: [Diagnostic] {
    let (theirs, ours) = (original.resolutions, twin.resolutions)
    guard theirs.count != ours.count, let place = (theirs.last ?? ours.last)?.range else { return [] }
    return [.decisions(ours.count, theirs.count, at: ours.last?.range, file, place)]
  }
}

extension Diagnostic {
  fileprivate static func noBody(_ file: TwinFile) -> Diagnostic {
    Diagnostic(
      .twinIncomplete, .warning, "there is no text, and \(file.original.fileName) has one",
      at: SourceRange(path: file.path), fixes: [.advise("write the text below the fields")],
      related: [Related("its text", at: SourceRange(path: file.original))])
  }

  fileprivate static func missing(_ number: ProseNumber, _ file: TwinFile) -> Diagnostic {
    Diagnostic(
      .twinIncomplete, .warning, "number \(number.text) of \(file.original.fileName) is not in this twin",
      at: SourceRange(path: file.path), fixes: [.advise("write it here too, with the same number")],
      related: [Related("number \(number.text)", at: number.range)])
  }

  fileprivate static func stray(_ number: ProseNumber, _ file: TwinFile) -> Diagnostic {
    Diagnostic(
      .twinIncomplete, .warning, "\(file.original.fileName) has no number \(number.text)", at: number.range,
      fixes: [.advise("give it the number that it has there")],
      related: [Related("its twin", at: SourceRange(path: file.original))])
  }

  fileprivate static func decisions(
    _ ours: Int, _ theirs: Int, at range: SourceRange?, _ file: TwinFile, _ place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .twinIncomplete, .warning, "decisions here: \(ours); in \(file.original.fileName): \(theirs)",
      at: range ?? SourceRange(path: file.path),
      fixes: [.advise("mark each decision in both, as **RESOLVED:** or **PENDERFYNWYD:**")],
      related: [Related("the last one there", at: place)])
  }
}

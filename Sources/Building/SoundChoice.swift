import Diagnostics
import Formats
package import Publications
import Record

/// The kinds of publication whose e-books are read aloud: none, unless the council or the command line asks for some.
package struct SoundChoice: Sendable {
  private(set) var kinds: Set<PublicationKind>
  private(set) var diagnostics: [Diagnostic] = []

  package init(_ kinds: Set<PublicationKind> = []) { self.kinds = kinds }

  /// “all”, “none”, or kinds of publication between commas. A kind that is named must have an e-book to be heard.
  init(_ words: Located<String>?, besides formats: FormatChoices) {
    self.init()
    guard let words else { return }
    do throws(UnknownKind) {
      kinds = try SoundChoice.kinds(in: words.value)
    } catch {
      diagnostics.append(.unknownKind(error.word, words.range))
      return
    }
    let silent = PublicationKind.allCases.filter { kinds.contains($0) && !formats.formats(of: $0).contains(.audioBook) }
    if words.value != "all" || silent.count == kinds.count {
      diagnostics += silent.map { .nothingToHear($0, words.range) }
    }
  }

  /// A word that stands where a kind of publication should.
  package struct UnknownKind: Error {
    package let word: String
  }

  package static func kinds(in words: String) throws(UnknownKind) -> Set<PublicationKind> {
    if words == "none" { return [] }
    if words == "all" { return Set(PublicationKind.allCases) }
    var kinds: Set<PublicationKind> = []
    for word in words.wordsBetweenCommas {
      guard let kind = PublicationKind(rawValue: word) else { throw UnknownKind(word: word) }
      kinds.insert(kind)
    }
    return kinds
  }

  package static let words = ["all", "none"] + PublicationKind.allCases.map(\.rawValue)
}

extension Diagnostic {
  fileprivate static func unknownKind(_ word: String, _ range: SourceRange) -> Diagnostic {
    let near = nearest(to: word, among: SoundChoice.words).map { "; did you mean “\($0)”?" } ?? ""
    return Diagnostic(
      .unknownValue, .error, "“\(word)” is no kind of publication", at: range,
      fixes: [.advise("write all, none, or some of: " + SoundChoice.words.dropFirst(2).joined(separator: ", ") + near)])
  }

  fileprivate static func nothingToHear(_ kind: PublicationKind, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownValue, .error, "“\(kind.rawValue)” is to have sound, but is not made as audio", at: range,
      fixes: [.advise("add audio to its formats, or leave it out of sound")])
  }
}

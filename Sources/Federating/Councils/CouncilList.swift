package import Diagnostics
import Drafting
import Record

/// A line of the list of councils: where a copy of a published site lies, and where the site stands.
package struct ListedCouncil: Sendable, Hashable {
  /// As it was written; relative to the folder of the list.
  package let folder: String
  /// Ends with `/`.
  package let address: String
  /// The place of the council's pages, made of its address: “scrutiny-wendleshire-example”.
  let slug: Slug
  package let range: SourceRange
}

/// Reads the list of councils: a folder and an address on each line; blank lines and those that begin with `#` are for people.
package struct CouncilList {
  package static func read(_ text: String, path: String) -> Checked<[ListedCouncil]> {
    var councils = Checked<[ListedCouncil]>([])
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = ListLine(line, number: number + 1, path: path)
      guard !line.isForPeople else { continue }
      let council = line.council
      councils.diagnostics += council.diagnostics
      guard let new = council.value else { continue }
      if let other = councils.value.first(where: { $0.slug == new.slug || $0.folder == new.folder }) {
        councils.diagnostics.append(.listedTwice(new, other))
      } else {
        councils.value.append(new)
      }
    }
    if councils.value.isEmpty, !councils.hasErrors { councils.diagnostics.append(.noCouncil(path)) }
    return councils
  }
}

private struct ListLine {
  let words: Substring
  let number: Int
  let path: String

  init(_ line: Substring, number: Int, path: String) {
    words = line.trimmed
    self.number = number
    self.path = path
  }

  var isForPeople: Bool { words.isEmpty || words.hasPrefix("#") }

  /// The address is the last word, so that a folder's name may have spaces.
  var council: Checked<ListedCouncil?> {
    guard let end = words.lastIndex(where: \.isWhitespace) else { return Checked(nil, [.noAddress(at: range)]) }
    let address = SiteAddress(String(words[words.index(after: end)...]))
    if let fault = address.fault {
      return Checked(nil, [.notAnAddress(fault.words, at: range, instead: fault.instead)])
    }
    guard let slug = Slug.make(from: String(address.whole.drop { $0 != "/" })) else {
      return Checked(nil, [.notAnAddress("has no name in it", at: range, instead: nil)])
    }
    return Checked(
      ListedCouncil(folder: String(words[..<end].trimmed), address: address.whole, slug: slug, range: range))
  }

  private var range: SourceRange {
    SourceRange(
      path: path, start: SourcePosition(line: number, column: 1),
      end: SourcePosition(line: number, column: words.unicodeScalars.count + 1))
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var rest = drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}

extension Diagnostic {
  fileprivate static func noAddress(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .councilsList, .error, "the line has one word; it needs a folder and then the address of the site", at: range,
      fixes: [.advise("write: mirrors/anytown https://scrutiny.anytown.example/")])
  }

  fileprivate static func notAnAddress(_ fault: String, at range: SourceRange, instead: String?) -> Diagnostic {
    Diagnostic(
      .councilsList, .error, "the address at the end of the line \(fault)", at: range,
      fixes: [
        .advise("write \(instead ?? "the address at which the site is published: https://scrutiny.anytown.example/")")
      ])
  }

  fileprivate static func listedTwice(_ council: ListedCouncil, _ other: ListedCouncil) -> Diagnostic {
    Diagnostic(
      .councilsList, .error,
      "“\(council.folder)” and “\(council.address)” are not both new: a line above has one of them",
      at: council.range, related: [.init("first written here", at: other.range)])
  }

  fileprivate static func noCouncil(_ path: String) -> Diagnostic {
    Diagnostic(
      .councilsList, .error, "the list names no council", at: SourceRange(path: path),
      fixes: [.advise("write a folder and an address on a line: mirrors/anytown https://scrutiny.anytown.example/")])
  }
}

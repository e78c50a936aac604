package import Diagnostics
import Record

/// A file that is meant as a document of the record and has another name than the format reads: `Meeting.md`, `council.yaml`,
/// `budget.md.txt`, or the copy of a document that a shared drive left.
package struct MisnamedFile: Equatable {
  /// The path it should have, or that of the document it is a copy of.
  package let right: String
  package let isCopy: Bool
  private let path: String

  /// Nil where nothing is wrong with the name; `names` are all paths of the folder.
  package init?(_ path: String, among names: Set<String>) {
    guard let right = FileName(path)?.right(among: names), right != path else { return nil }
    self.path = path
    self.right = right
    isCopy = names.contains(right)
  }

  /// What it would be with the right name; a copy is no document of its own.
  package var document: UnreadDocument? {
    guard !isCopy, case .document(let kind, let id) = ContentLayout.placement(of: right) else { return nil }
    return UnreadDocument(kind: kind, id: id)
  }

  package var diagnostic: Diagnostic { isCopy ? .copy(path, of: right) : .misnamed(path, right: right) }
}

/// The parts of a file's name by which a document is known even where the name is not right.
private struct FileName {
  let folder: String
  let stem: String
  let ending: String
  /// What has a fixed name in its folder: “meeting”, “action-plan”.
  let fixed: [String]

  /// Nil for a file that is not in a place of documents, or has an ending that no document has.
  init?(_ path: String) {
    let parts = path.pathParts
    let file = parts.last ?? ""
    guard ContentLayout.holdsDocuments(parts.dropLast()) else { return nil }
    let lower = file.lowercased()
    guard let ending = FileName.endings.first(where: { lower.hasSuffix($0) && lower != $0 }) else { return nil }
    self.ending = String(file.suffix(ending.count))
    stem = String(file.dropLast(ending.count))
    folder = parts.dropLast().map { $0 + "/" }.joined()
    fixed = ContentLayout.fixedNames(in: parts.dropLast())
  }

  private static let markdown = [".markdown.txt", ".md.txt", ".markdown", ".mdown", ".mkd", ".md"]
  /// The longer before the shorter; the last five can be a document's only where its name is a fixed one.
  private static let endings = markdown + [".yaml.txt", ".yml.txt", ".yaml", ".yml", ".txt"]

  /// The path it should have; its own where nothing else is certain.
  func right(among names: Set<String>) -> String {
    let original = CopiedName.original(of: stem) {
      names.contains(path(of: $0)) || names.contains(path(of: folded($0)))
    }
    let base = folded(original ?? stem)
    let ending = ending.lowercased()
    if fixed.contains(base), ending != ".txt" || !names.contains(path(of: base)) { return path(of: base) }
    guard !folder.isEmpty, FileName.markdown.contains(ending) else { return folder + stem + self.ending }
    if base != stem, ["response-", "action-plan-"].contains(where: base.hasPrefix), !fixed.isEmpty {
      return path(of: base)
    }
    if let original { return path(of: names.contains(path(of: original)) ? original : slug(of: original)) }
    return self.ending == ".md" ? folder + stem + self.ending : path(of: slug(of: stem))
  }

  private func path(of stem: String) -> String {
    folder + stem + (folder.isEmpty && stem == "council" ? ".yml" : ".md")
  }

  /// “Action Plan” and “action_plan” are “action-plan”.
  private func folded(_ stem: String) -> String {
    String(stem.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
  }

  private func slug(of stem: String) -> String { Slug.make(from: stem)?.text ?? stem }
}

/// The names that shared drives and sync programs give to a second copy of a file.
private enum CopiedName {
  /// The name of what was copied; `isThere` says whether a document of a name lies in the same folder.
  static func original(of stem: String, isThere: (String) -> Bool) -> String? {
    if stem.lowercased().hasPrefix("copy of ") { return String(stem.dropFirst("copy of ".count)) }
    for index in stem.indices.dropFirst() where " -_.(~".contains(stem[index]) {
      let name = String(stem[..<index])
      if isMark(stem[index...], besideOriginal: isThere(name)) { return name }
    }
    return nil
  }

  /// “ (conflicted copy 2026-11-20)”, “.sync-conflict-20261120”, “ - Copy (2)”, “ (1)”; and, where the original lies beside it,
  /// “-LAPTOP7” and “ 2”. A blank or a bracket stands in no name that could be right; a hyphen may.
  private static func isMark(_ tail: Substring, besideOriginal: Bool) -> Bool {
    let words = tail.lowercased().drop { " -_.(~".contains($0) }
    let isSurelyWrong = " (~".contains(tail.first ?? "-")
    let isNumber = words.allSatisfy { $0.isNumber || $0 == ")" }
    if tail.hasPrefix(".sync-conflict") || isSurelyWrong && (words.contains("conflicted") || isCopy(words)) {
      return true
    }
    if isSurelyWrong, isNumber, besideOriginal || tail.contains("(") { return true }
    guard besideOriginal else { return false }
    let hasCapital = tail.utf8.contains { (65...90).contains($0) }
    return hasCapital || words == "copy" || words.hasPrefix("conflict") && words.contains(where: \.isNumber)
  }

  private static func isCopy(_ words: Substring) -> Bool { words == "copy" || words.hasPrefix("copy ") }
}

extension Diagnostic {
  fileprivate static func misnamed(_ path: String, right: String) -> Diagnostic {
    let (name, right) = (path.fileName, right.fileName)
    return Diagnostic(
      .wrongFileName, .error, "“\(name)” is not read: the content format knows this document as “\(right)”",
      at: SourceRange(path: path), fixes: [.advise("rename it \(right)")])
  }

  fileprivate static func copy(_ path: String, of original: String) -> Diagnostic {
    let (name, original) = (path.fileName, original.fileName)
    return Diagnostic(
      .wrongFileName, .error, "“\(name)” looks like a second copy of “\(original)”, which lies beside it",
      at: SourceRange(path: path),
      because: "Shared drives leave such copies when two people save one file; only one of the two would be published.",
      fixes: [
        .advise("keep what is right of both in \(original) and delete this one"),
        .advise("or, if it is a paper of its own, give it a name in small letters, digits and hyphens"),
      ])
  }
}

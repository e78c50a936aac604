import Building
import Diagnostics
import Foundation

/// A content folder, or a file or folder in one: then the whole record is read, and what concerns that place is told.
struct ContentPlace: Equatable {
  let content: String
  /// Relative to the content folder, with `/` between names; nil where it is meant as a whole.
  let part: String?

  /// A folder with council.yml is a content folder, and so is one that lies in none.
  init(_ path: String) {
    let names = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    let root = path.hasPrefix("/") ? "/" : ""
    let folders = names.indices.reversed().map { root + names[...$0].joined(separator: "/") }
    let content =
      folders.first { ContentPlace.isContent($0) } ?? (ContentPlace.isContent(".") && root.isEmpty ? "." : nil)
    guard let content, let part = ContentPlace.part(path, of: content) else {
      (self.content, part) = (path, nil)
      return
    }
    (self.content, self.part) = (content, part)
  }

  private static func isContent(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/council.yml")
  }

  private static func part(_ path: String, of content: String) -> String? {
    let whole = path.split(separator: "/").filter { $0 != "." }
    let part = whole.dropFirst(content.split(separator: "/").filter { $0 != "." }.count)
    return part.isEmpty ? nil : part.joined(separator: "/")
  }

  /// Whether a fault is of this place, or speaks of it.
  func concerns(_ fault: Diagnostic) -> Bool {
    guard let part else { return true }
    return ([fault.range] + fault.related.map(\.range)).contains { $0.path == part || $0.path.hasPrefix(part + "/") }
  }
}

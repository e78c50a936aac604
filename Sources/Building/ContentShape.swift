import Diagnostics
import Drafting
import Foundation
import Record

/// Whether a folder is a council's record at all, before anything of it is believed: a slip in a name must not empty a site.
struct ContentShape {
  /// The folder as it was named; nil for one in memory.
  let folder: String?
  /// Of every file in it.
  let paths: [String]

  var diagnostics: [Diagnostic] { [council ?? record].compactMap(\.self) + misnamed }

  /// Whether a file lies in a folder whose name is told of as a whole.
  func isMisnamed(_ path: String) -> Bool { misnamedFolder(of: path) != nil }

  private static let council = "council.yml"

  private var council: Diagnostic? {
    // A council.yaml is told of by its own name.
    if paths.contains(ContentShape.council) || meant.contains(ContentShape.council) { return nil }
    if let inner = paths.first(where: { $0.hasSuffix("/" + ContentShape.council) }) {
      return .noCouncil(
        name, "it lies in “\(inner.dropLast(ContentShape.council.count + 1))”: name that folder instead")
    }
    if let outer = outerRecord {
      return .noCouncil(name, "this is a part of the record in “\(outer)”: name that folder instead")
    }
    return .noCouncil(name, "`scrutable new council --title \"Anytown Council\"` begins one")
  }

  /// The folder around this one that is a whole record.
  private var outerRecord: String? {
    guard let folder else { return nil }
    var url = URL(fileURLWithPath: folder).standardizedFileURL
    for _ in 0..<3 {
      url.deleteLastPathComponent()
      if FileManager.default.fileExists(atPath: url.appendingPathComponent(ContentShape.council).path) {
        return url.path
      }
    }
    return nil
  }

  /// A council alone is no record: nothing is there that could be published.
  private var record: Diagnostic? {
    let hasRecord = (paths + meant).contains { path in
      switch ContentLayout.placement(of: path) {
      case .document(let kind, _): kind != .council && kind != .glossary
      case .attachment, .unexpected: false
      }
    }
    return hasRecord || !misnamed.isEmpty ? nil : .noRecord(name)
  }

  private var name: String { folder ?? "content" }

  /// What files would be called that have the name of a document all but right.
  private var meant: [String] {
    let names = Set(paths)
    return paths.compactMap { MisnamedFile($0, among: names)?.right }
  }

  /// One for each folder, whatever it holds.
  private var misnamed: [Diagnostic] {
    var told: Set<String> = []
    return paths.compactMap { path in
      guard let (found, right) = misnamedFolder(of: path), told.insert(found).inserted else { return nil }
      return .misnamed(found, right)
    }
  }

  private func misnamedFolder(of path: String) -> (found: String, right: String)? {
    let parts = path.pathParts
    guard parts.count > 1 else { return nil }
    if let right = ContentLayout.folder(meantBy: parts[0]) { return (parts[0], right) }
    guard parts.count == 4, parts[0] == "meetings" || parts[0] == "reviews", parts[3].hasSuffix(".md"),
      parts[2] != "recommendations", ContentLayout.isRecommendations(parts[2])
    else { return nil }
    return (parts[0...2].joined(separator: "/"), "recommendations")
  }
}

extension Diagnostic {
  fileprivate static func noCouncil(_ folder: String, _ mend: String) -> Diagnostic {
    Diagnostic(
      .councilMissing, .error, "there is no council.yml in “\(folder)”", at: SourceRange(path: "council.yml"),
      fixes: [.advise(mend)])
  }

  fileprivate static func noRecord(_ folder: String) -> Diagnostic {
    Diagnostic(
      .recordMissing, .error, "there is no record in “\(folder)”: no committee, no meeting, no report, no review",
      at: SourceRange(path: "council.yml"),
      fixes: [.advise("look whether the folder is the right one and whole; `scrutable new committee` begins a record")])
  }

  fileprivate static func misnamed(_ found: String, _ right: String) -> Diagnostic {
    let name = found.fileName
    return Diagnostic(
      .misnamedFolder, .error, "the format knows no folder “\(name)”, so nothing in it would be published",
      at: SourceRange(path: found), fixes: [.advise("rename it to “\(right)”")])
  }
}

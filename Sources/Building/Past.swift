import Diagnostics
import History
import Writing

/// What earlier builds left for this one.
struct Past {
  var state: PublishedState?
  var diagnostics: [Diagnostic] = []

  /// Reads it from the folder in which the site was last published; a file that was changed since is reported and not used.
  init(of options: BuildOptions) throws {
    let folder = options.previous ?? options.output
    guard let bytes = try KeptFile.read(in: folder) else {
      // Nothing in the output folder is a first build; nothing where somebody points to is a slip.
      if let named = options.previous { diagnostics = [.missing("\(named)/\(KeptFile.path)")] }
      return
    }
    state = PublishedState(text: bytes)
    if state == nil { diagnostics = [.unreadable("\(folder)/\(KeptFile.path)")] }
  }

  init() {}
}

extension BuildOptions {
  /// Whether a folder holds what a build for the public left.
  package static func isPublished(_ folder: String) -> Bool { (try? KeptFile.read(in: folder)) ?? nil != nil }
}

extension Diagnostic {
  fileprivate static func missing(_ path: String) -> Diagnostic {
    Diagnostic(
      .publishedStateUnreadable, .warning,
      "the folder given with --previous holds nothing that a build left: changes are told from this build on",
      at: SourceRange(path: path), fixes: [.advise("give the folder of the published site, with .scrutable in it")])
  }

  fileprivate static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(
      .publishedStateUnreadable, .warning,
      "what the last build left cannot be read: changes are told from this build on",
      at: SourceRange(path: path), fixes: [.advise("bring the file back from a copy of the published site")])
  }
}

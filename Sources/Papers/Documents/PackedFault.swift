import Diagnostics

extension Diagnostic {
  /// A packed paper that cannot be unpacked, or whose markup breaks off.
  static func damaged(_ kind: FileKind, _ name: String, _ fault: PackedParts.Fault) -> Diagnostic {
    let message =
      switch fault {
      case .notAZip: "“\(name)” is \(kind.words) that breaks off"
      case .tooLarge(let part): "“\(name)” is \(kind.words) whose part “\(part)” is larger than a paper’s can be"
      case .damaged(let part): "“\(name)” is \(kind.words) whose part “\(part)” is damaged"
      }
    return Diagnostic(
      .unreadablePaper, .error, message, at: SourceRange(path: name),
      fixes: [.advise("open it in the program that made it, save it anew, and import that file")])
  }
}

extension Diagnostic {
  /// A paper that only its password opens.
  static func locked(_ kind: FileKind, _ name: String) -> Diagnostic {
    Diagnostic(
      .unreadablePaper, .error, "“\(name)” is \(kind.words) that is locked with a password",
      at: SourceRange(path: name),
      fixes: [.advise("open it with its password, save it without one, and import that file")])
  }
}

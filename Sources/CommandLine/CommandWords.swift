/// The command line that was given, as a clerk can give it again.
enum CommandWords {
  /// The same without what only shows, so that it writes.
  static var toWrite: String { toWrite(Array(CommandLine.arguments.dropFirst())) }

  static func toWrite(_ arguments: [String]) -> String {
    var words: [String] = []
    var skipsNext = false
    for argument in arguments where argument != "--dry-run" && argument != "--yes" && argument != "-y" {
      if !skipsNext, argument != "--preview", !argument.hasPrefix("--preview=") { words.append(argument) }
      skipsNext = argument == "--preview"
    }
    return (["scrutable"] + words + ["--yes"]).map(quoted).joined(separator: " ")
  }

  /// As a shell takes it for one word.
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte >= 128
        || "-_./=:@,+".utf8.contains(byte)
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

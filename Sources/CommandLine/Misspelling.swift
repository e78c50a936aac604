import ArgumentParser
import Diagnostics

/// A word where a command should stand that is none, with the command that was most likely meant.
struct Misspelling: Equatable {
  let word: String
  let nearest: String?
  /// The commands there are.
  let known: [String]

  /// Nil where every command is one: options and files are the parser's own business.
  init?(in arguments: some Sequence<String>, of root: any ParsableCommand.Type = Scrutable.self) {
    var command = root
    for word in arguments {
      let children = command.configuration.subcommands
      if word.hasPrefix("-") || word == "help" || children.isEmpty { return nil }
      // `scrutable import FILE` names no command.
      if command.configuration.defaultSubcommand != nil, word.contains(".") || word.contains("/") { return nil }
      guard let child = children.first(where: { $0._commandName == word }) else {
        (self.word, known) = (word, children.map { $0._commandName })
        self.nearest = Diagnostics.nearest(to: word, among: known)
        return
      }
      command = child
    }
    return nil
  }

  var text: String {
    let hint = nearest.map { "Did you mean “\($0)”?" } ?? "There are: \(known.joined(separator: ", "))."
    return "No command is called “\(word)”. \(hint)"
  }
}

import ArgumentParser
import Building
import Diagnostics
import Drafting

/// `scrutable schema`.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints what may be written in a file, for editors and for people.",
    discussion: """
      Prints a JSON Schema of front matter, so that an editor completes and checks it. With --reference it prints the \
      clerks’ reference of the content format as Markdown; with --theme-reference, what a theme’s templates may say; with \
      --rules, what is checked and why.
      """)

  @Argument(
    help: "A record type, for example meeting; all of them when left out.",
    completion: .list(DocumentKind.allCases.map(\.rawValue)))
  var type: String?

  @Flag(help: "Print the clerks' reference as Markdown.")
  var reference = false

  @Flag(help: "Print the names that a theme's templates may use, as Markdown.")
  var themeReference = false

  @Flag(help: "Print every rule in plain words, as Markdown.")
  var rules = false

  func validate() throws {
    if [reference, themeReference, rules].count(where: { $0 }) > 1 {
      throw ValidationError("Choose one of --reference, --theme-reference and --rules.")
    }
  }

  func run() throws {
    if themeReference { return try Terminal.answer(ThemeReference.markdown, terminator: "") }
    if reference { return try Terminal.answer(ClerksReference.markdown, terminator: "") }
    if rules { return try Terminal.answer(RulesReference.markdown, terminator: "") }
    guard let type else { return try Terminal.answer(FileFormat.jsonSchema.text) }
    guard let format = FileFormat.all.first(where: { $0.kind.rawValue == type }) else {
      let known = FileFormat.all.map(\.kind.rawValue).joined(separator: ", ")
      throw ValidationError("No record type is called “\(type)”; there are: \(known).")
    }
    try Terminal.answer(format.schema.jsonSchema.text)
  }
}

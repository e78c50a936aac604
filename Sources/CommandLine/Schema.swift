import ArgumentParser
import Building
import Drafting

/// `scrutable schema`.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints what may be written in a file, for editors and for people.",
    discussion: """
      Prints a JSON Schema of front matter, so that an editor completes and checks it. With --reference it hashes the \
      clerks’ reference of the content format as Markdown; with --theme-reference, what a theme’s templates may say.
      """)

  @Argument(
    help: "A record type, for example meeting; all of them when left out.",
    completion: .list(DocumentKind.allCases.map(\.rawValue)))
  var type: String?

  @Flag(help: "Print the clerks' reference as Markdown.")
  var reference = false

  @Flag(help: "Print the names that a theme's templates may use, as Markdown.")
  var themeReference = false

  func validate() throws {
    if reference && themeReference { throw ValidationError("Choose one of --reference and --theme-reference.") }
  }

  func run() throws {
    if themeReference {
      print(ThemeReference.markdown, terminator: "")
      return
    }
    if reference {
      print(ClerksReference.markdown, terminator: "")
      return
    }
    guard let type else {
      print(FileFormat.jsonSchema.text)
      return
    }
    guard let format = FileFormat.all.first(where: { $0.kind.rawValue == type }) else {
      let known = FileFormat.all.map(\.kind.rawValue).joined(separator: ", ")
      throw ValidationError("No record type is called “\(type)”; there are: \(known).")
    }
    print(format.schema.jsonSchema.text)
  }
}

import ArgumentParser
import Drafting

/// `scrutable schema`.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the JSON Schema of front matter, so that editors complete and check it.",
    discussion: "With --reference it prints the clerks' reference of the content format as Markdown instead.")

  @Argument(
    help: "A record type, for example meeting; all of them when left out.",
    completion: .list(DocumentKind.allCases.map(\.rawValue)))
  var type: String?

  @Flag(help: "Print the clerks' reference as Markdown.")
  var reference = false

  func run() throws {
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

import ArgumentParser
import Building
import Foundation
import Record

/// `scrutable formats`.
struct ListFormats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "Lists the formats in which a document of the built site can be had, and opens one.",
    discussion: """
      DOCUMENT is part of an address or of a title, as in the register of the site:

        scrutable formats minutes/2026-09-09-children
        scrutable formats "home care" --open epub
      """)

  @Argument(help: "Part of the document's address or title.")
  var document: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder that the site was written to.", valueName: "folder"),
    completion: .directory)
  var output = "site"

  @Option(
    help: ArgumentHelp(
      "Open the file in this format, with the program that the desktop has for it.", valueName: "format"))
  var open: String?

  func run() throws {
    let register = try SiteRegister(in: output)
    let found = register.publications(like: document)
    guard let first = found.first else {
      throw ValidationError("The register of \(output)/ has no publication like “\(document)”.")
    }
    guard let open else { return try Terminal.answer(FormatsText(publications: found, folder: output).text) }
    guard found.count == 1 else {
      let some = found.prefix(8).map { "  \($0.page)  \($0.title)" }.joined(separator: "\n")
      throw ValidationError("\(found.count) publications are like “\(document)”; say which:\n\(some)")
    }
    let files = first.files.filter { $0.format == open }
    guard let file = files.first(where: { $0.path == document }) ?? files.first else {
      let formats = first.files.map(\.format).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      throw ValidationError("“\(first.title)” has no format “\(open)”. It has: \(formats.joined(separator: ", ")).")
    }
    if files.count > 1, file.path != document {
      let some = files.map { "  \($0.path)  \($0.holds ?? "")" }.joined(separator: "\n")
      throw ValidationError("“\(first.title)” has \(files.count) files in this format; say which as DOCUMENT:\n\(some)")
    }
    try Opening(path: output + "/" + file.path).run()
  }
}

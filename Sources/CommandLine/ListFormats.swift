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
    guard let open else { return print(FormatsText(publications: found, folder: output).text) }
    guard found.count == 1 else {
      let some = found.prefix(8).map { "  \($0.page)  \($0.title)" }.joined(separator: "\n")
      throw ValidationError("\(found.count) publications are like “\(document)”; say which:\n\(some)")
    }
    guard let file = first.files.first(where: { $0.format == open }) else {
      let formats = first.files.map(\.format).joined(separator: ", ")
      throw ValidationError("“\(first.title)” has no format “\(open)”. It has: \(formats).")
    }
    try Opening(path: output + "/" + file.path).run()
  }
}

/// The one place where another program is started: to show a file to whoever asked to see it.
private struct Opening {
  let path: String

  func run() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["xdg-open", URL(fileURLWithPath: path).path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      Terminal.complain("scrutable: xdg-open could not open \(path)")
      throw ExitCode.machineFault
    }
  }
}

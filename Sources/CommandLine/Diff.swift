import ArgumentParser
import Building

/// `scrutable diff`.
struct Diff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells what the next build would change in the site, before it is made.",
    discussion: """
      Lists the pages that would be added, changed and removed, with the words that change; what feeds and the page \
      “What changed” would say; and the former addresses to write for records that moved. What only another day says is \
      counted apart. Changes nothing: `scrutable build --dry-run` tells the same.
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var site: SiteOptions

  @Option(
    help: ArgumentHelp("Also write it as one page that needs no other file, to look at or to send.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var html: String?

  func run() async throws { try await site.run(source, writes: false).tellDifference(html: html) }
}

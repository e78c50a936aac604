import ArgumentParser
import Building

/// `scrutable check`.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Looks for faults: does what build does, but writes nothing.",
    discussion: """
      Use it while you edit: it tells every fault in the content and the theme, proves that every format is whole, and \
      changes no file. Formats that stand in the output folder as they would be made are not made again.

      For what concerns one paper or one folder, name it instead of the content folder:

        scrutable check content/meetings/2026-12-09-children/minutes.md
      """)

  @OptionGroup var source: SourceOptions

  func run() async throws {
    let place = ContentPlace(source.content)
    var source = source
    source.content = place.content
    var run = Run(
      source: source, output: source.drafts ? SiteOptions.preview : SiteOptions.site, profiles: false, writes: false)
    run.without = source.without
    run.part = place
    try await run.run()
  }
}

import ArgumentParser
import Building
import Publications

/// `scrutable check`.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Looks for faults: does what build does, but writes nothing.",
    discussion: """
      Use it while you edit: it tells every fault in the content and the theme, proves that every format is whole, and \
      changes no file. Formats that stand in the output folder as they would be made are not made again.

      For what concerns one paper or one folder, name it instead of the content folder:

        scrutable check content/meetings/2026-12-09-children/minutes.md

      With --parity it tells instead which papers can be read in two languages and which in one alone, by kind and \
      committee, and which were changed after their twin.

      With --coverage it tells instead how many of the fields that matter are filled, by committee and kind of record; \
      with --format json for programs.
      """)

  @OptionGroup var source: SourceOptions

  @OptionGroup var site: SiteOptions

  @Flag(help: "Tell how many of the fields that matter are filled, and no faults.")
  var coverage = false

  @Flag(help: "Tell which papers stand in two languages and which in one alone, and no faults.")
  var parity = false

  func run() async throws {
    let place = ContentPlace(source.content)
    var source = source
    source.content = place.content
    if parity { return try await tellParity(of: source) }
    if coverage { return try await tellCoverage(of: source) }
    var run = try site.run(source, writes: false)
    run.part = place
    try await run.run()
  }

  private func tellParity(of source: SourceOptions) async throws {
    let content = RecordSource(content: source.content, asOf: source.asOf?.day, showsDrafts: source.drafts)
    guard let report = try await content.builder().twinReport() else {
      return try Terminal.answer("No paper has a twin in another language.")
    }
    switch source.format {
    case .json: try Terminal.answer(try TwinJSON.text(of: report))
    case .text: try Terminal.answer(TwinText(report: report).text)
    }
  }

  private func tellCoverage(of source: SourceOptions) async throws {
    let content = RecordSource(content: source.content, asOf: source.asOf?.day, showsDrafts: source.drafts)
    let (record, hasErrors) = try await content.load()
    switch source.format {
    case .json: try Terminal.answer(String(decoding: CoverageData(record).bytes, as: UTF8.self), terminator: "")
    case .text: try Terminal.answer(CoverageText(record: record).text)
    }
    if hasErrors { throw ExitCode.contentErrors }
  }
}

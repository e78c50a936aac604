import ArgumentParser
import Building
import Diagnostics
import Foundation

/// One build or check, from the options to the exit code.
struct Run {
  var source: SourceOptions
  var output: String
  var previous: String?
  var withdraw: Int?
  var profiles: Bool
  var writes: Bool
  var hasSearch = true
  var formats: FormatChoices?
  var sound: SoundChoice?
  var auditReport: String?
  var searchExport: String?
  /// Files of publications that are left out.
  var without: [String] = []
  /// The part of the content of which faults are told; nil for all.
  var part: ContentPlace?

  func run() async throws {
    let start = ContinuousClock.now
    let report = try await answer { builder in try await writes ? builder.build() : builder.check() }
    try tell(report, took: ContinuousClock.now - start)
    // Leaves at once: giving back a large record piece by piece took 6 % of a build of 10,000 documents.
    exit(source.telling.exitCode(of: found(by: report)).rawValue)
  }

  /// Tells what a build would change, and what would stop it.
  func tellDifference(html: String?) async throws {
    let answer = try await answer { try await $0.difference() }
    guard let difference = answer.difference else {
      try tell(answer.report, took: .zero)
      throw ExitCode.contentErrors
    }
    tellFaults(source.telling.told(answer.stopping))
    switch source.format {
    case .json: try Terminal.answer(DifferenceJSON(difference).text)
    case .text: try Terminal.answer(DifferenceText(difference).text, terminator: "")
    }
    guard let html, let page = answer.page else { return }
    do { try Data(page.html).write(to: URL(fileURLWithPath: html)) } catch {
      Terminal.complain("\(html) could not be written: \(error.localizedDescription)")
      throw ExitCode.machineFault
    }
  }

  /// What a builder with these options answers.
  private func answer<Answer>(_ ask: (Builder) async throws -> Answer) async throws -> Answer {
    let options = try buildOptions()
    let progress = ProgressLine()
    let builder = Builder(options) { progress.show($0) }
    defer { progress.clear() }
    do { return try await ask(builder) } catch {
      progress.clear()
      if let unknown = error as? UnknownFile { throw ValidationError(unknown.description) }
      Terminal.complain("scrutable: \(error)")
      throw ExitCode.machineFault
    }
  }

  private func buildOptions() throws -> BuildOptions {
    guard SourceFinder(content: source.content).isThere else {
      throw ValidationError(
        "There is no content folder “\(source.content)”. `scrutable new council --title \"Anytown Council\"` begins one."
      )
    }
    if writes { try OutputPlace(content: source.content, output: output, showsDrafts: source.drafts).check() }
    let themes = try ThemeFinder(content: source.content).folders(chosen: source.theme)
    var options = BuildOptions(
      content: source.content, output: output, themes: themes, today: DayArgument.today,
      jobs: source.jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    options.previous = previous
    options.withdraw = withdraw
    options.asAt = source.asOf?.day
    options.showsDrafts = source.drafts
    options.profiles = profiles
    options.hasSearch = hasSearch
    options.formats = formats
    options.sound = sound
    options.program = "/proc/self/exe"
    options.version = Scrutable.version
    options.auditReport = auditReport
    options.searchExport = searchExport
    options.isStrict = source.telling.strict
    options.without = Set(without)
    return options
  }

  /// What is told and decides the exit code.
  private func found(by report: BuildReport) -> [Diagnostic] {
    part.map { part in report.diagnostics.filter { part.concerns($0) } } ?? report.diagnostics
  }

  private func tell(_ report: BuildReport, took duration: Duration) throws {
    let told = source.telling.told(found(by: report))
    switch source.format {
    case .json: try Terminal.answer(JSONForm().text(of: told))
    case .text:
      tellFaults(told)
      if source.telling.quiet { return }
      var summary = SummaryText(report: report, duration: duration, output: writes ? output : nil)
      summary.elsewhere = report.diagnostics.count - found(by: report).count
      Terminal.say(summary.text)
    }
  }
}

extension Run {
  /// For people, on the error output.
  private func tellFaults(_ found: [Diagnostic]) {
    let finder = SourceFinder(content: source.content)
    let text = source.telling.form.text(of: found) { finder.bytes(of: $0) }
    if !text.isEmpty { Terminal.write(text) }
  }
}

/// The bytes of a file that a diagnostic names, to show the line: of the content or of a theme.
struct SourceFinder {
  var content: String

  /// The largest file of which a line is shown, in bytes.
  private static let largest = 64 << 20

  /// Whether the content folder is there.
  var isThere: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: content, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Reads real files only: a link could lead to a file that the reader of the messages must not see.
  func bytes(of path: String) -> [UInt8]? {
    for candidate in [content + "/" + path, path] {
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: candidate) else { continue }
      guard attributes[.type] as? FileAttributeType == .typeRegular else { return nil }
      guard let size = attributes[.size] as? Int, size <= SourceFinder.largest else { return nil }
      return FileManager.default.contents(atPath: candidate).map { Array($0) }
    }
    return nil
  }
}

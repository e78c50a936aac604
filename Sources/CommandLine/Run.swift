import ArgumentParser
import Building
import Diagnostics
import Foundation

/// One build or check, from the options to the exit code.
struct Run {
  var source: SourceOptions
  var output: String
  var previous: String?
  var profiles: Bool
  var writes: Bool
  var hasSearch = true
  var formats: FormatChoices?
  var sound: SoundChoice?
  var auditReport: String?
  var searchExport: String?

  func run() async throws {
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
    let start = ContinuousClock.now
    let progress = ProgressLine()
    let builder = Builder(options) { progress.show($0) }
    let report: BuildReport
    do { report = try await writes ? builder.build() : builder.check() } catch {
      progress.clear()
      Terminal.complain("scrutable: \(error)")
      throw ExitCode.machineFault
    }
    progress.clear()
    try tell(report, took: ContinuousClock.now - start)
    // Leaves at once: giving back a large record piece by piece took 6 % of a build of 10,000 documents.
    exit((report.count(.error) > 0 ? ExitCode.contentErrors : .success).rawValue)
  }

  private func tell(_ report: BuildReport, took duration: Duration) throws {
    switch source.format {
    case .json: try Terminal.answer(JSONForm().text(of: report.diagnostics))
    case .text:
      let form = ConsoleForm(colour: Terminal.showsColour)
      let text = form.text(of: report.diagnostics) { path in SourceFinder(content: source.content).bytes(of: path) }
      if !text.isEmpty { Terminal.write(text) }
      Terminal.say(SummaryText(report: report, duration: duration, output: writes ? output : nil).text)
    }
  }
}

/// The bytes of a file that a diagnostic names, to show the line: of the content or of a theme.
struct SourceFinder {
  var content: String

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
      return FileManager.default.contents(atPath: candidate).map { Array($0) }
    }
    return nil
  }
}

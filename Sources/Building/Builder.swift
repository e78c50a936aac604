import Calendar
package import Diagnostics
import Drafting
import Formats
import History
import Linking
import Pages
import Proving
import Reading
package import Record
import Theme
import Writing

/// Compiles a content folder into a site.
package struct Builder: Sendable {
  package let options: BuildOptions
  private let progress: @Sendable (Stage) -> Void
  private let formatProfile: FormatProfile?

  /// The rooms a build passes through, for whoever watches.
  package enum Stage: String, Sendable, CaseIterable {
    case reading, linking, theming, formatting, planning, indexing, writing
  }

  package init(_ options: BuildOptions, progress: @escaping @Sendable (Stage) -> Void = { _ in }) {
    self.options = options
    self.progress = progress
    formatProfile = options.profiles ? FormatProfile() : nil
  }

  /// The record alone, with what was found on the way to it: for questions that need no pages.
  package func record() async throws -> Checked<Record> {
    let drafts = try await ContentFolder(options.content).read(jobs: options.jobs)
    let record = link(drafts.value)
    let found = Severities(drafts.value.council.severities).apply(to: drafts.diagnostics + record.diagnostics)
    return Checked(record.value, found.sorted())
  }

  private func link(_ drafts: Drafts) -> Checked<Record> {
    let council = drafts.council
    let asAt = options.asAt ?? council.asAt ?? options.today(council.timeZone ?? "Europe/London")
    return Linker(asAt: asAt, showsDrafts: options.showsDrafts).link(drafts)
  }

  /// Everything but writing.
  package func check() async throws -> BuildReport {
    var watch = StageWatch(progress)
    let planned = try await plan(Past(), writes: false, &watch)
    return report(planned, watch, nil)
  }

  /// Writes the site; an error in the content leaves it as it was.
  package func build() async throws -> BuildReport {
    var watch = StageWatch(progress)
    let planned = try await plan(Past(of: options), writes: true, &watch)
    guard !planned.hasErrors, let output = planned.value.output else { return report(planned, watch, nil) }
    let files = planned.value.files + (await search(planned.value.record, &watch))
    watch.enter(.writing)
    let writer = try Writer.begin(in: output, planning: files.map(\.path))
    try await writer.write(files, jobs: options.jobs)
    let summary = try writer.finish(keeping: planned.value.kept)
    if let path = options.searchExport { try SearchExportFile(path: path).write(planned.value.record) }
    return report(planned, watch, summary)
  }
}

extension Builder {
  /// A site that is ready to be written.
  private struct Plan {
    var files: [PlannedFile]
    var record: Record
    var pages: Int
    var profile: PageProfile?
    var drafts: Drafts
    /// What the next build is to know; nil where this one is only a private look.
    var kept: [UInt8]?
    /// Taken when there was nothing in the way of writing.
    var output: Output?
  }

  private func search(_ record: Record, _ watch: inout StageWatch) async -> [PlannedFile] {
    guard options.hasSearch else { return [] }
    watch.enter(.indexing)
    return await SearchFiles(record: record, jobs: options.jobs).files()
  }

  /// Nothing where nothing is to be written.
  private func formats(
    of record: Record, _ choices: FormatChoices, _ sound: SoundChoice, _ output: Output?, _ watch: inout StageWatch
  ) async throws -> Checked<Formatting.Made> {
    guard let output else { return Checked(Formatting.Made()) }
    watch.enter(.formatting)
    let staging = StagingFolder(in: output)
    let maker = try FormatMaker(for: choices.all, hasSound: choices.hasAny(of: sound), jobs: options.jobs)
    let program = choices.all.isEmpty ? nil : CacheKey.ofFile(options.program)
    let made = await Formatting(
      record: record, choices: choices, sound: sound, staging: staging, maker: maker, program: program ?? "",
      jobs: options.jobs, profile: formatProfile
    ).make()
    if made.hasErrors { try staging.clear() }
    return made
  }

  private func plan(_ past: Past, writes: Bool, _ watch: inout StageWatch) async throws -> Checked<Plan> {
    watch.enter(.reading)
    let drafts = try await ContentFolder(options.content).read(jobs: options.jobs)
    watch.enter(.linking)
    let council = drafts.value.council
    let record = link(drafts.value)
    watch.enter(.theming)
    let theme = try ThemeLayers(options.themes).compile(for: council)
    let choices = options.formats ?? FormatChoices(council.formats)
    let sound = options.sound ?? SoundChoice(council.sound, besides: FormatChoices(council.formats))
    var found = Severities(council.severities).apply(to: drafts.diagnostics + record.diagnostics + theme.diagnostics)
    found += past.diagnostics + choices.diagnostics + sound.diagnostics
    let output = writes && !found.contains { $0.severity == .error } ? try Output(options.output) : nil
    let formats = try await formats(of: record.value, choices, sound, output, &watch)
    found += formats.diagnostics
    watch.enter(.planning)
    let calendar = RecordCalendar(record.value)
    let deadlines = DeadlineEvents(record.value, calendar)
    let history = History(
      of: record.value, since: past.state, deadlines: deadlines.marks, showsDrafts: options.showsDrafts)
    let audit = AuditReportFile(options.auditReport).read()
    found += audit.diagnostics
    let register = Register(
      formats.value.register, audit: audit.value, contrast: ThemeContrast(theme.value.contrast),
      day: record.value.asAt, version: options.version, council: record.value.council.name,
      site: record.value.council.address)
    let site = Site(
      record.value, PageSentences(theme.value.sentence), history, calendar: calendar, hasDeadlines: !deadlines.isEmpty,
      formats: formats.value.shelf,
      register: register)
    let pages = site.pages()
    if !found.contains(where: { $0.rule == .duplicateAddress }) {
      found += TakenAddresses.diagnostics(in: record.value, pages: pages)
    }
    let publisher = Publisher(theme: theme.value, content: options.content, profiles: options.profiles)
    let plan = Plan(
      files: found.contains { $0.severity == .error }
        ? [] : publisher.files(of: site, deadlines, pages) + formats.value.files + formats.value.schema,
      record: record.value,
      pages: pages.count, profile: publisher.profile, drafts: drafts.value,
      kept: options.showsDrafts && past.state == nil ? nil : history.state.text, output: output)
    return Checked(plan, found.sorted())
  }

  private func report(_ planned: Checked<Plan>, _ watch: StageWatch, _ summary: Summary?) -> BuildReport {
    BuildReport(
      diagnostics: planned.diagnostics, record: RecordCount(planned.value.record), asAt: planned.value.record.asAt,
      documents: planned.value.drafts.count, pages: planned.value.pages, stages: watch.finished(),
      written: summary.map { .init($0) }, profile: planned.value.profile?.rows() ?? [],
      formats: formatProfile?.rows() ?? [],
      held: .init(drafts: planned.value.drafts, record: planned.value.record))
  }
}

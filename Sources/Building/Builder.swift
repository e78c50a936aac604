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
import Registering
import Theme
import Writing

/// Compiles a content folder into a site.
package struct Builder: Sendable {
  package let options: BuildOptions
  private let progress: @Sendable (Stage) -> Void
  private let formatProfile: FormatProfile?

  /// The stages of a build, for whoever shows its progress.
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
    let record = link(drafts.value, since: nil)
    let found = Severities(drafts.value.council.severities).apply(to: drafts.diagnostics + record.diagnostics)
    return Checked(record.value, found.sorted())
  }

  private func link(_ drafts: Drafts, since past: PublishedState?) -> Checked<Record> {
    let council = drafts.council
    let asAt = options.asAt ?? council.asAt ?? options.today(council.timeZone ?? "Europe/London")
    var linker = Linker(asAt: asAt, showsDrafts: options.showsDrafts)
    if let published = past?.ids { linker.wasPublished = { published[$0]?.contains($1) ?? false } }
    return linker.link(drafts)
  }

  /// Everything but writing.
  package func check() async throws -> BuildReport {
    var watch = StageWatch(progress)
    let content = try await compile(Past(), &watch)
    let site = await plan(content, Past(), Checked(Formatting.Made()), &watch)
    return report(content, site, watch, nil)
  }

  /// Writes the site; an error in the content leaves it as it was.
  package func build() async throws -> BuildReport {
    var watch = StageWatch(progress)
    let past = try Past(of: options)
    let content = try await compile(past, &watch)
    guard !content.diagnostics.hasErrors else {
      return report(content, await plan(content, past, Checked(Formatting.Made()), &watch), watch, nil)
    }
    let output = try Output(options.output)
    let formats = try await makeFormats(of: content, in: output, &watch)
    let site = await plan(content, past, formats, &watch)
    guard !site.diagnostics.hasErrors else { return report(content, site, watch, nil) }
    let index = await index(content.record, &watch)
    let summary = try await write(site, index, into: output, &watch)
    if let path = options.searchExport { try SearchExportFile(path: path).write(content.record) }
    return report(content, site, watch, summary)
  }
}

// MARK: - The stages

extension Builder {
  /// What the content folder and the theme say.
  private struct Compiled {
    var drafts: Drafts
    var record: Record
    var theme: Theme
    var formats: FormatChoices
    var sound: SoundChoice
    var diagnostics: [Diagnostic]
  }

  /// A site that is ready to be written.
  private struct PlannedSite {
    /// None where there are errors.
    var files: [PlannedFile] = []
    var pages: Int
    var profile: PageProfile?
    /// What the next build is to know; nil with --drafts before the first build: a preview leaves no history.
    var kept: [UInt8]?
    var diagnostics: [Diagnostic]
  }

  private func compile(_ past: Past, _ watch: inout StageWatch) async throws -> Compiled {
    watch.enter(.reading)
    let drafts = try await ContentFolder(options.content).read(jobs: options.jobs)
    watch.enter(.linking)
    let record = link(drafts.value, since: past.state)
    watch.enter(.theming)
    let council = drafts.value.council
    let theme = try ThemeLayers(options.themes).compile(for: council)
    let formats = options.formats ?? FormatChoices(council.formats)
    let sound = options.sound ?? SoundChoice(council.sound, besides: FormatChoices(council.formats))
    let found = Severities(council.severities).apply(to: drafts.diagnostics + record.diagnostics + theme.diagnostics)
    return Compiled(
      drafts: drafts.value, record: record.value, theme: theme.value, formats: formats, sound: sound,
      diagnostics: found + formats.diagnostics + sound.diagnostics)
  }

  private func makeFormats(
    of content: Compiled, in output: Output, _ watch: inout StageWatch
  ) async throws -> Checked<Formatting.Made> {
    watch.enter(.formatting)
    let (choices, sound) = (content.formats, content.sound)
    let staging = StagingFolder(in: output)
    let maker = try FormatMaker(for: choices.all, hasSound: choices.hasAny(of: sound), jobs: options.jobs)
    let program = choices.all.isEmpty ? nil : CacheKey.ofFile(options.program)
    let made = await Formatting(
      record: content.record, choices: choices, sound: sound, staging: staging, maker: maker, program: program ?? "",
      jobs: options.jobs, profile: formatProfile
    ).make()
    if made.hasErrors { try staging.clear() }
    return made
  }

  private func plan(
    _ content: Compiled, _ past: Past, _ formats: Checked<Formatting.Made>, _ watch: inout StageWatch
  ) async -> PlannedSite {
    watch.enter(.planning)
    let record = content.record
    let calendar = RecordCalendar(record)
    let deadlines = DeadlineEvents(record, calendar)
    let history = History(
      of: record, since: past.state, deadlines: deadlines.marks, showsDrafts: options.showsDrafts)
    let audit = AuditReportFile(options.auditReport).read()
    let site = Site(
      record, PageSentences(content.theme.sentence), history, calendar: calendar, hasDeadlines: !deadlines.isEmpty,
      formats: formats.value.shelf,
      register: register(of: formats.value.register, audit.value, content))
    let pages = site.pages()
    var found = content.diagnostics + past.diagnostics + formats.diagnostics + audit.diagnostics
    if !found.contains(where: { $0.rule == .duplicateAddress }) {
      found += TakenAddresses.diagnostics(in: record, pages: pages)
    }
    let publisher = Publisher(theme: content.theme, content: options.content, profiles: options.profiles)
    var planned = PlannedSite(pages: pages.count, profile: publisher.profile, diagnostics: found.sorted())
    if !found.hasErrors {
      let machine = await MachineFiles(site: site, jobs: options.jobs).files(pages)
      planned.diagnostics += machine.diagnostics
      planned.files = publisher.files(of: site, deadlines, pages) + machine.value
      planned.files += formats.value.files + formats.value.schema
    }
    if !options.showsDrafts || past.state != nil && options.previous == nil { planned.kept = history.state.text }
    return planned
  }

  private func register(of rows: [RegisterRow], _ audit: AuditResults, _ content: Compiled) -> Register {
    let council = content.record.council
    var register = Register(rows, day: content.record.asAt, version: options.version, council: council.name)
    register.site = council.address
    register.audit = audit
    register.contrast = ThemeContrast(content.theme.contrast)
    register.formatChecks = FormatChecks.notes
    register.checksVersion = FormatChecks.version
    return register
  }

  private func index(_ record: Record, _ watch: inout StageWatch) async -> [PlannedFile] {
    guard options.hasSearch else { return [] }
    watch.enter(.indexing)
    return await SearchFiles(record: record, jobs: options.jobs).files()
  }

  private func write(
    _ site: PlannedSite, _ index: [PlannedFile], into output: Output, _ watch: inout StageWatch
  ) async throws -> Summary {
    watch.enter(.writing)
    let files = site.files + index
    let writer = try Writer.begin(in: output, planning: files.map(\.path))
    try await writer.write(files, jobs: options.jobs)
    return try writer.finish(keeping: site.kept)
  }

  private func report(
    _ content: Compiled, _ site: PlannedSite, _ watch: StageWatch, _ summary: Summary?
  ) -> BuildReport {
    BuildReport(
      diagnostics: site.diagnostics, record: RecordCount(content.record), asAt: content.record.asAt,
      documents: content.drafts.count, pages: site.pages, stages: watch.finished(),
      written: summary.map { .init($0) }, profile: site.profile?.rows() ?? [], formats: formatProfile?.rows() ?? [],
      held: .init(drafts: content.drafts, record: content.record))
  }
}

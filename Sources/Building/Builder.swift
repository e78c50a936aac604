package import Diagnostics
import Drafting
import Formats
import History
import Linking
import Pages
import Reading
package import Record
import Search
import Theme
import Writing

/// Compiles a content folder into a site.
package struct Builder: Sendable {
  package let options: BuildOptions
  let progress: @Sendable (Stage) -> Void
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

  /// The record alone, with what was found on the way to it: for questions that need no pages. It knows what builds remember where
  /// the output folder is a site.
  package func record() async throws -> Checked<Record> {
    let drafts = try await ContentFolder(options.content).read(jobs: options.jobs)
    let past = try options.output.isEmpty ? nil : Past(of: options).state
    let record = link(drafts.value, since: past)
    let found = Severities(drafts.value.council.severities).apply(to: drafts.diagnostics + record.diagnostics)
    return Checked(record.value, found.sorted())
  }

  /// The record of the day that was chosen, unless it is wanted for another.
  func link(_ drafts: Drafts, since past: PublishedState?, asAt day: Day? = nil) -> Checked<Record> {
    let council = drafts.council
    let asAt = day ?? options.asAt ?? council.asAt ?? options.today(council.timeZone?.value ?? "Europe/London")
    var linker = Linker(asAt: asAt, showsDrafts: options.showsDrafts)
    if let past {
      let published = past.ids
      linker.wasPublished = { published[$0]?.contains($1) ?? false }
      linker.recall = { past.recall(in: &$0) }
    }
    return linker.link(drafts)
  }

  /// Everything but writing: formats are made and proved too, but for those that stand in the output folder as they would be made.
  package func check() async throws -> BuildReport {
    var watch = StageWatch(progress)
    let past = try Past(of: options)
    let content = try await compile(past, &watch)
    guard !stops(content.diagnostics) else {
      return report(content, await plan(content, past, Checked(Formatting.Made()), nil, &watch), watch, nil)
    }
    let staging = try StagingFolder(lookingInto: options.output)
    let formats = try await makeFormats(of: content, in: staging, &watch)
    var site = await plan(content, past, formats, staging, &watch)
    site.provedFiles = formats.value.files.count
    site.diagnostics += try lostPages(of: site, past)
    return report(content, site, watch, nil)
  }

  /// Whether what was found keeps a site from being written.
  func stops(_ found: [Diagnostic]) -> Bool {
    found.contains { $0.severity == .error || options.isStrict && $0.severity == .warning }
  }

  /// Writes the site; an error in the content leaves it as it was.
  package func build() async throws -> BuildReport {
    var watch = StageWatch(progress)
    let past = try Past(of: options)
    let content = try await compile(past, &watch)
    guard !stops(content.diagnostics) else {
      return report(content, await plan(content, past, Checked(Formatting.Made()), nil, &watch), watch, nil)
    }
    let output = try Output(options.output)
    let staging = StagingFolder(in: output)
    let formats = try await makeFormats(of: content, in: staging, &watch)
    var site = await plan(content, past, formats, staging, &watch)
    site.diagnostics += try lostPages(of: site, past)
    guard !stops(site.diagnostics) else {
      try staging.clear()
      return report(content, site, watch, nil)
    }
    let index = await index(site, content.record, &watch)
    let summary = try await write(site, index, into: output, &watch)
    if let path = options.searchExport {
      try SearchExportFile(path: path).write(SearchExport(content.record, Addresses(content.record)))
    }
    return report(content, site, watch, summary)
  }
}

// MARK: - The stages

extension Builder {
  /// What the content folder and the theme say.
  struct Compiled {
    var drafts: Drafts
    var record: Record
    var theme: Theme
    var editions: [Edition] = []
    var formats: FormatChoices
    var sound: SoundChoice
    var diagnostics: [Diagnostic]
  }

  /// A site that is ready to be written.
  struct PlannedSite {
    /// What its pages are made from.
    var site: Site
    /// None where there are errors.
    var files: [PlannedFile] = []
    /// Of formats; nil where none were made.
    var provedFiles: Int?
    var pages: Int
    var profile: PageProfile?
    /// What the next build is to know; nil with --drafts before the first build: a preview leaves no history.
    var kept: [UInt8]?
    var diagnostics: [Diagnostic]
  }

  func compile(_ past: Past, _ watch: inout StageWatch) async throws -> Compiled {
    watch.enter(.reading)
    let drafts = try await ContentFolder(options.content).read(jobs: options.jobs)
    watch.enter(.linking)
    let record = link(drafts.value, since: past.state)
    watch.enter(.theming)
    let council = drafts.value.council
    let theme = try ThemeLayers(options.themes).compile(for: council)
    let editions = try await editions(drafts, record.value, past)
    let formats = options.formats ?? FormatChoices(council.formats)
    let sound = options.sound ?? SoundChoice(council.sound, besides: FormatChoices(council.formats))
    let before = SaidBefore(drafts: drafts.value, record: record.value).diagnostics
    let settings = CouncilSettings(council: council).diagnostics(theme.value, record.value)
    let found = Severities(council.severities).apply(
      to: drafts.diagnostics + record.diagnostics + before + theme.diagnostics + settings + editions.diagnostics)
    return Compiled(
      drafts: drafts.value, record: record.value, theme: theme.value, editions: editions.value, formats: formats,
      sound: sound,
      diagnostics: found + formats.diagnostics + sound.diagnostics)
  }

  func makeFormats(
    of content: Compiled, in staging: StagingFolder, _ watch: inout StageWatch
  ) async throws -> Checked<Formatting.Made> {
    watch.enter(.formatting)
    let (choices, sound) = (content.formats, content.sound)
    let maker = try FormatMaker(for: choices.all, hasSound: choices.hasAny(of: sound), jobs: options.jobs)
    let program = choices.all.isEmpty ? nil : CacheKey.ofFile(options.program)
    var formatting = Formatting(
      record: content.record, choices: choices, sound: sound, staging: staging, maker: maker, program: program ?? "",
      jobs: options.jobs, profile: formatProfile)
    (formatting.content, formatting.without) = (options.content, options.without)
    var made = await formatting.make()
    for edition in content.editions {
      let other = await formatting.spoken(in: edition).make()
      made = Checked(made.value.joined(by: other.value, of: edition), made.diagnostics + other.diagnostics)
    }
    if made.hasErrors { try staging.clear() }
    let unknown = options.without.subtracting(made.value.leftOut).min()
    if let unknown { throw UnknownFile(unknown, among: made.value.files.map(\.path)) }
    return made
  }

  /// Nil where nothing is gone.
  func withdrawals(_ content: Compiled, _ history: History) -> Withdrawals? {
    if history.gone.isEmpty { return nil }
    let withheld = WithheldIDs(content.drafts, asAt: content.record.asAt, showsDrafts: options.showsDrafts)
    return Withdrawals(
      record: content.record, history: history, withheld: withheld, published: options.previous ?? options.output,
      allowed: options.withdraw)
  }

  /// Where it is not known what was published, the pages that stand tell how much a build would take away.
  private func lostPages(of site: PlannedSite, _ past: Past) throws -> [Diagnostic] {
    if past.state != nil || options.showsDrafts || site.files.isEmpty { return [] }
    let planned = Set(site.files.map(\.path))
    return Withdrawals.lost(
      try StandingSite(options.output).paths.filter { !planned.contains($0) }, allowed: options.withdraw)
  }

  private func index(_ site: PlannedSite, _ record: Record, _ watch: inout StageWatch) async -> [PlannedFile] {
    guard options.hasSearch else { return [] }
    watch.enter(.indexing)
    let lists = site.site.listsToFind(Set(site.files.map(\.path)))
    return await SearchFiles(record: record, lists: lists.map(SearchedList.init), jobs: options.jobs).files()
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

  func report(
    _ content: Compiled, _ site: PlannedSite, _ watch: StageWatch, _ summary: Summary?
  ) -> BuildReport {
    BuildReport(
      diagnostics: site.diagnostics, record: RecordCount(content.record), asAt: content.record.asAt,
      documents: content.drafts.count, pages: site.pages, stages: watch.finished(),
      written: summary.map { .init($0) }, profile: site.profile?.rows() ?? [], formats: formatProfile?.rows() ?? [],
      held: .init(drafts: content.drafts, record: content.record), provedFiles: site.provedFiles)
  }
}

import Calendar
import Diagnostics
import Drafting
import Drawing
import Formats
import History
import Pages
import Proving
import Record
import Registering
import Search
import Theme
import Writing

extension Builder {
  /// What the pages and files of a site are planned from, with what was found on the way.
  private struct Plan {
    var site: Site
    var history: History
    var deadlines: DeadlineEvents
    /// What draws share pictures; nil where none are drawn.
    var library: DrawingLibrary?
    var found: [Diagnostic]
  }

  /// `staging`: where pictures wait to be put in their place; nil where none are to be drawn.
  func plan(
    _ content: Compiled, _ past: Past, _ formats: Checked<Formatting.Made>, _ staging: StagingFolder?,
    _ watch: inout StageWatch
  ) async -> PlannedSite {
    watch.enter(.planning)
    let plan = site(of: content, past, formats)
    let site = plan.site
    let pages = pages(of: site, content, formats.value)
    let pictures = await drawn(of: site, plan.library, content.theme, in: staging)
    var publisher = Publisher(theme: content.theme, content: options.content, profiles: options.profiles)
    for edition in content.editions { publisher.editions[edition.language] = edition.theme }
    let files = publisher.files(of: site, plan.deadlines, pages)
    let machine = MachineFiles(site: site, pages: pages, register: formats.value.register, jobs: options.jobs)
    let shared = site.sharedPages.map { Site.sharePath(of: $0.path) }
    let paths = paths(of: files, machine, formats.value, content) + shared
    let found =
      plan.found + pictures.diagnostics + AddressPlan(content.record, paths: paths).diagnostics(content.drafts)
    var planned = PlannedSite(site: site, pages: pages.count, profile: publisher.profile, diagnostics: found.told)
    if !found.hasErrors {
      let others = files + formats.value.files + formats.value.schema(for: content.record.council) + pictures.value
      let made = await machine.files(besides: others.map(\.path))
      planned.diagnostics += made.diagnostics
      planned.files = others + made.value
    }
    if !options.showsDrafts || past.state != nil && options.previous == nil { planned.kept = plan.history.state.text }
    return planned
  }

  private func site(of content: Compiled, _ past: Past, _ formats: Checked<Formatting.Made>) -> Plan {
    let record = content.record
    let calendar = RecordCalendar(record)
    let identities = Identities(record, since: past.state)
    let deadlines = DeadlineEvents(record, calendar, identities)
    let history = History(
      of: record, since: past.state, identities: identities, deadlines: deadlines.marks,
      showsDrafts: options.showsDrafts)
    let added = Severities(content.drafts.council.severities).weighed(
      ItemsAddedLate(drafts: content.drafts, record: record).diagnostics(history))
    let audit = AuditReportFile(options.auditReport).read()
    let drawing = SharePictures.library(for: content.formats, record)
    let site = Site(
      record, PageSentences(content.theme.sentence), history, calendar: calendar, hasDeadlines: !deadlines.isEmpty,
      editions: Editions(content.editions, own: content.theme), formats: formats.value.shelf,
      register: register(of: formats.value.register, audit.value, content),
      sharesPictures: drawing.value != nil)
    var found = content.diagnostics + past.diagnostics + formats.diagnostics + audit.diagnostics + added
    found += drawing.diagnostics
    // What could not be read is not gone.
    if !content.diagnostics.hasErrors { found += withdrawals(content, history)?.diagnostics ?? [] }
    return Plan(site: site, history: history, deadlines: deadlines, library: drawing.value, found: found)
  }

  /// The pages in the site's language, then those in others; what is written in another language alone has its page there.
  private func pages(of site: Site, _ content: Compiled, _ formats: Formatting.Made) -> [PlannedPage] {
    let alone = content.editions.reduce(into: Set<String>()) { $0.formUnion($1.alone) }
    return site.pages().filter { !alone.contains($0.path) }
      + content.editions.flatMap { edition in
        WrittenLanguage.$current.withValue(.of(edition.language)) {
          self.site(in: edition, content, site, site.calendar, formats).pagesOfEdition(edition.alone)
        }
      }
  }

  private func drawn(
    of site: Site, _ library: DrawingLibrary?, _ theme: Theme, in staging: StagingFolder?
  ) async -> Checked<[PlannedFile]> {
    guard let library, let staging else { return Checked([]) }
    let program = CacheKey.ofFile(options.program) ?? ""
    return await SharePictures(
      site: site, library: library, colours: ShareColours(theme.colours), staging: staging, program: program,
      jobs: options.jobs
    ).make()
  }

  /// Every address of the site, whether its files are made or, in a check, not.
  private func paths(
    of files: [PlannedFile], _ machine: MachineFiles, _ formats: Formatting.Made, _ content: Compiled
  ) -> [String] {
    let planned = files.map(\.path) + machine.paths
    let made = formats.files.isEmpty ? content.formats.paths(in: content.record) : formats.files.map(\.path)
    let kept = PublicationData.schemaPaths + [SearchFiles.folder] + RegisterAddress.all
    let known = Set(planned)
    return planned + made + kept.filter { !known.contains($0) }
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
}

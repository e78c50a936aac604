import Calendar
import Diagnostics
import Drafting
import Pages
import Publications
import Record
import Theme

/// The site in another language: the same record with the words of the twins, and a theme that speaks it.
struct Edition {
  let twins: Twins
  /// Pages of papers that were written in this language and in no other.
  let alone: Set<String>
  let record: Record
  let theme: Theme

  var language: String { twins.language }
}

extension Builder {
  /// The languages, besides the site's own, of papers and twins.
  private func languages(_ drafts: Drafts, _ record: Record) -> [String] {
    Set(drafts.twins.map(\.language) + record.papersInTwo.compactMap(\.language))
      .filter { !$0.hasPrefix("en") }.sorted()
  }

  /// One for each language that the theme speaks; a site in one language has none and takes no time for them.
  func editions(_ drafts: Checked<Drafts>, _ record: Record, _ past: Past) async throws -> Checked<[Edition]> {
    let layers = ThemeLayers(options.themes)
    var found: [Diagnostic] = []
    var editions: [Edition] = []
    for language in languages(drafts.value, record) {
      guard layers.speaks(language) else {
        found += drafts.value.twins.filter { $0.language == language }.map { .unspoken($0) }
        continue
      }
      let edition = try await edition(in: language, drafts, record, past, layers)
      found += edition.diagnostics
      editions.append(edition.value)
    }
    return Checked(editions, found)
  }

  private func edition(
    in language: String, _ drafts: Checked<Drafts>, _ record: Record, _ past: Past, _ layers: ThemeLayers
  ) async throws -> Checked<Edition> {
    let files = drafts.value.twins.filter { $0.language == language }
    let read = files.isEmpty ? drafts : try await ContentFolder(options.content).read(jobs: options.jobs, in: language)
    let linked = WrittenLanguage.$current.withValue(.of(language)) { link(read.value, since: past.state) }
    let theme = try WrittenLanguage.$current.withValue(.of(language)) {
      try layers.compile(for: drafts.value.council, in: language)
    }
    let told = Builder.told(of: files, read.diagnostics + linked.diagnostics, besides: drafts.diagnostics)
    let faulty = Set(told.filter { $0.rule == .twinIncomplete || $0.severity == .error }.map(\.range.path))
    let whole = Set(files.map(\.path)).subtracting(faulty)
    let pages = linked.value.papersInTwo.filter { whole.contains($0.path) }.map(Addresses.page)
    let alone = record.papersInTwo.filter { $0.language == language }.map(Addresses.page)
    let edition = Edition(
      twins: Twins(language: language, pages: Set(pages)), alone: Set(alone), record: linked.value, theme: theme.value)
    let words = theme.diagnostics.filter { $0.range.path.hasSuffix("\(language).strings") }
    return Checked(edition, told + words)
  }

  /// What is wrong with twins, but for what is wrong with their documents too.
  private static func told(
    of files: [TwinFile], _ found: [Diagnostic], besides others: [Diagnostic]
  ) -> [Diagnostic] {
    let originals = Dictionary(files.map { ($0.path, $0.original) }, uniquingKeysWith: { first, _ in first })
    let known = Set(others.map { [$0.range.path, $0.rule.rawValue] })
    return found.filter { diagnostic in
      originals[diagnostic.range.path].map { !known.contains([$0, diagnostic.rule.rawValue]) } ?? false
    }
  }
}

extension Editions {
  /// All of a site; `current` is the one whose pages are made.
  init(_ editions: [Edition], own: Theme, current: Edition? = nil) {
    let words = PageSentences(own.sentence)
    var names = [words.language: words.languageName]
    for edition in editions { names[edition.language] = PageSentences(edition.theme.sentence).languageName }
    self.init(own: words.language, names: names, others: editions.map(\.twins), current: current?.twins)
  }
}

extension Diagnostic {
  fileprivate static func unspoken(_ twin: TwinFile) -> Diagnostic {
    Diagnostic(
      .twinIncomplete, .warning, "the theme has no words in “\(twin.language)”, so that this has no page",
      at: SourceRange(path: twin.path), fixes: [.advise("give the theme a file strings/\(twin.language).strings")])
  }
}

extension Builder {
  /// The pages of an edition are made from its own record; what was counted of the site is that of the site.
  func site(
    in edition: Edition, _ content: Compiled, _ site: Site, _ calendar: RecordCalendar, _ formats: Formatting.Made
  ) -> Site {
    Site(
      edition.record, PageSentences(edition.theme.sentence), site.history, calendar: calendar,
      hasDeadlines: site.hasDeadlines,
      editions: Editions(content.editions, own: content.theme, current: edition),
      formats: formats.shelves[edition.language] ?? site.formats, register: site.register)
  }
}

extension Formatting {
  /// The same for the publications of an edition.
  func spoken(in edition: Edition) -> Formatting {
    Formatting(
      record: edition.record, twins: edition.twins, choices: choices, sound: sound, staging: staging, maker: maker,
      program: program, jobs: jobs, profile: profile, content: content, without: without)
  }
}

extension Formatting.Made {
  /// With what was made of an edition; each has a shelf of its own, whose other papers are the site's.
  func joined(by other: Formatting.Made, of edition: Edition) -> Formatting.Made {
    var made = self
    made.files += other.files
    made.register += other.register
    made.leftOut.formUnion(other.leftOut)
    made.shelves[edition.language] = shelf.with(other.shelf)
    return made
  }
}

extension Record {
  /// The documents whose pages stand in another language as a whole; of all others a twin gives the names.
  fileprivate var papersInTwo: [Document] {
    meetings.map(\.document) + minutes.map(\.document) + reports.map(\.document) + pages.map(\.document)
  }
}

import Calendar
import Pages
import Proving
import Record
import Tabulating
import Theme
import Writing

/// Plans every file of the site but those that `MachineFiles` makes.
struct Publisher {
  private let theme: Theme
  /// In other languages, by their tags.
  var editions: [String: Theme] = [:]
  private let content: String
  let profile: PageProfile?

  init(theme: Theme, content: String, profiles: Bool) {
    self.theme = theme
    self.content = content
    profile = profiles ? PageProfile() : nil
  }

  /// `pages` are those of the site.
  func files(of site: Site, _ deadlines: DeadlineEvents, _ pages: [PlannedPage]) -> [PlannedFile] {
    let assets = theme.assets.map { PlannedFile(path: $0.path, bytes: $0.bytes) }
    let attachments = site.record.attachments.map { PlannedFile(path: $0.address, copying: "\(content)/\($0.source)") }
    let calendars =
      site.record.isPreview
      ? [] : CalendarFiles(site.record, site.history, site.addresses, deadlines, site.dates).files()
    let made =
      site.record.alsoAtFormerAddresses(calendars + site.stateFiles()) + RegisterFiles(site.register).files()
      + site.dataTwins()
    let data = site.data.files.map { file in PlannedFile(path: file.path) { $0 = file.make() } }
    return files(of: pages) + made.map { file in PlannedFile(path: file.path) { $0 = file.make() } } + data
      + assets + attachments
  }

  private func files(of pages: [PlannedPage]) -> [PlannedFile] {
    let own = Publisher.templates(of: theme)
    let others = editions.mapValues(Publisher.templates)
    return pages.compactMap { page in
      guard let template = (page.language.flatMap { others[$0] } ?? own)[page.kind] else { return nil }
      let language = WrittenLanguage.of(page.language ?? "")
      return PlannedFile(path: page.path) { [profile] bytes in
        func render() { template.render(page.view(), at: page.path, into: &bytes) }
        func profiled() { if let profile { profile.measure(page, render) } else { render() } }
        if page.language == nil {
          profiled()
        } else {
          WrittenLanguage.$current.withValue(language, operation: profiled)
        }
      }
    }
  }

  private static func templates(of theme: Theme) -> [PageKind: CompiledTemplate] {
    let templates = PageKind.allCases.compactMap { kind in theme.template(kind.rawValue).map { (kind, $0) } }
    return Dictionary(uniqueKeysWithValues: templates)
  }
}

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
    let templates = PageKind.allCases.map { theme.template($0.rawValue) }
    let byKind = Dictionary(uniqueKeysWithValues: zip(PageKind.allCases, templates))
    return pages.compactMap { page in
      guard let template = byKind[page.kind] ?? nil else { return nil }
      return PlannedFile(path: page.path) { [profile] bytes in
        guard let profile else { return template.render(page.view(), at: page.path, into: &bytes) }
        profile.measure(page) { template.render(page.view(), at: page.path, into: &bytes) }
      }
    }
  }
}

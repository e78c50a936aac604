import Record
import Theme

/// A record whose own page is made: what the vocabulary of the page reads from. A class, so that no field of the page copies the record.
final class RecordPage<Kind: Entity & Sendable>: Sendable {
  let site: Site
  let handle: Handle<Kind>
  let it: Kind
  let path: String

  init(_ site: Site, _ handle: Handle<Kind>, _ it: Kind) {
    (self.site, self.handle, self.it) = (site, handle, it)
    path = site.addresses.page(of: handle.ref)
  }

  var say: PageSentences { site.say }
  var root: String { Site.root(of: path) }
  var backlinks: BacklinksView? { site.backlinks(to: handle.ref) }

  func link<Other: Entity>(_ handle: Handle<Other>?) -> LinkView? { handle.map { site.link(to: $0.ref) } }

  func links<Other: Entity>(_ handles: [Handle<Other>]) -> [LinkView] { handles.map { site.link(to: $0.ref) } }

  func markup(_ prose: LinkedProse?, headingShift: Int = 0, anchors: Bool = true) -> [UInt8]? {
    site.markupIfAny(prose, headingShift: headingShift, root: root, anchors: anchors)
  }

  /// `state`: a sentence that says how it stands; `description` stands in for what the file says it is about.
  func frame(
    _ kind: PageKind, of document: Document, title: String? = nil, state: String? = nil, description: String? = nil,
    above: [LinkView] = [], previous: LinkView? = nil, next: LinkView? = nil
  ) -> FrameView {
    let told = [state, document.summary ?? description].compactMap(\.self)
    return site.frame(
      kind, path: path, title: title ?? document.title, description: told.isEmpty ? nil : told.joined(separator: " "),
      language: document.language, breadcrumbs: above, previous: previous, next: next, isPreview: document.isPreview)
  }
}

/// A page of a long list.
struct ListPage<Row: Sendable>: Sendable {
  let site: Site
  let page: IndexPage<Row>

  var say: PageSentences { site.say }
}

extension Site {
  /// A page that is about the record as a whole.
  func page(_ path: String, _ kind: PageKind, _ vocabulary: Vocabulary<Site>) -> PlannedPage {
    PlannedPage(path, kind) { [self] in vocabulary.view(of: self) }
  }

  /// The own page of each record of a kind.
  func pages<Kind: Entity & Sendable>(
    of records: [Kind], _ kind: PageKind, _ vocabulary: Vocabulary<RecordPage<Kind>>
  ) -> [PlannedPage] {
    records.indices.map { index in
      let handle = Handle<Kind>(index)
      return PlannedPage(addresses.page(of: handle.ref), kind) { [self] in
        vocabulary.view(of: RecordPage(self, handle, records[index]))
      }
    }
  }

  /// A long list, cut into pages.
  func pages<Row: Sendable>(
    of rows: [Row], in folder: String, _ kind: PageKind, _ vocabulary: Vocabulary<ListPage<Row>>
  ) -> [PlannedPage] {
    paged(rows, in: folder).map { page in
      PlannedPage(page.path, kind) { [self] in vocabulary.view(of: ListPage(site: self, page: page)) }
    }
  }

  /// The records of a kind in the order of their titles.
  func byTitle<Kind: Entity>(_ titles: [String]) -> [Handle<Kind>] {
    titles.indices.collated { titles[$0] }.map { Handle($0) }
  }

  /// The frame of a page of a list.
  func frame<Row>(
    _ kind: PageKind, _ page: IndexPage<Row>, title: Phrase, description: Phrase, above: [LinkView] = []
  ) -> FrameView {
    frame(
      kind, path: page.path, title: self.title(say(title), page), description: say(description), breadcrumbs: above)
  }
}

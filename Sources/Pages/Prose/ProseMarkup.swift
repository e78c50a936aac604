import Record
import Theme

extension Site {
  /// What the references, citations and files of prose lead to, as paths from the root of the site.
  func links(of linked: LinkedProse) -> ProseLinks {
    ProseLinks(
      references: linked.references.map { resolved($0) },
      citations: linked.citations.map { resolved($0) },
      files: linked.files.map { file in file.map { ResolvedLink(path: $0.address, title: $0.format) } })
  }

  private func resolved(_ resolution: Resolution) -> ResolvedLink? {
    switch resolution {
    case .found(let target): ResolvedLink(path: address(of: target), title: target.label)
    case .withheld: ResolvedLink(path: "", title: say(.citedWithheld), state: .withheld)
    case .unresolved: nil
    }
  }

  /// The HTML of prose for a page whose root is `root` (“../../”); headings are moved down by `headingShift`.
  ///
  /// A document's own body has `anchors`, to which citations lead; any other text on its page must do without them, or give
  /// them a prefix, so that no anchor stands there twice.
  func markup(
    _ linked: LinkedProse, headingShift: Int = 0, root: String, anchors: Bool = true, idPrefix: String = "",
    foreign: (site: String, own: String)? = nil, cite: String? = nil
  ) -> [UInt8] {
    if linked.prose.isEmpty { return [] }
    var setting = proseSetting(root: root)
    (setting.headingShift, setting.idPrefix, setting.hasAnchors) = (headingShift, idPrefix, anchors)
    (setting.foreign, setting.cite) = (foreign, cite)
    return Site.markup(linked.prose, links(of: linked), setting)
  }

  /// The language of our words and that of a paper, where the paper has another.
  func foreign(_ document: Document) -> (site: String, own: String)? {
    let own = say(.language)
    return document.language.flatMap { $0 == own ? nil : (own, $0) }
  }

  func proseSetting(root: String) -> ProseHTML.Setting {
    var setting = ProseHTML.Setting(tableLabel: say(.tableLabel), paragraphLabel: say(.paragraphLabel), root: root)
    setting.noteLabel = say(.noteLabel)
    return setting
  }

  /// The HTML of prose whose links were looked up before, as those of a document are for all its pieces; nothing when there
  /// are no words.
  static func markup(_ prose: Prose, _ links: ProseLinks, _ setting: ProseHTML.Setting) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(prose.size * 5 / 4)
    ProseHTML.write(prose, links: links, setting: setting, into: &bytes)
    return bytes
  }

  /// The same where there may be no prose; nothing when it is empty.
  func markupIfAny(
    _ linked: LinkedProse?, headingShift: Int = 0, root: String, anchors: Bool = true, idPrefix: String = "",
    foreign: (site: String, own: String)? = nil
  ) -> [UInt8]? {
    guard let linked, !linked.prose.isEmpty else { return nil }
    return markup(
      linked, headingShift: headingShift, root: root, anchors: anchors, idPrefix: idPrefix, foreign: foreign)
  }
}

extension ProseHTML {
  /// How prose stands in its page.
  package struct Setting: Sendable {
    /// Added to every heading's level, for prose that stands below a heading of the page.
    package var headingShift = 0
    /// The way from the page to the root of the site, `../../`; put before addresses inside the site.
    package var root = ""
    /// Put before every id, where several texts share a page.
    package var idPrefix = ""
    /// Whether numbers and headings get ids at all; off in excerpts.
    package var hasAnchors = true
    /// The theme's words for a table's name, with its number after them.
    package var tableLabel: String
    /// The theme's words for the link on a number, with the number after them.
    package var paragraphLabel: String
    /// The same for the way back from a footnote.
    package var noteLabel = ""
    /// The heading of the page that the prose stands under, which names tables before its own first.
    package var heading: String?
    /// What stands before a paragraph's number where it is cited; nil where nothing says how.
    package var cite: String?
    /// The language of our words and that of the prose, where they differ.
    package var foreign: (site: String, own: String)?

    package init(
      tableLabel: String, paragraphLabel: String, headingShift: Int = 0, root: String = "", idPrefix: String = "",
      hasAnchors: Bool = true
    ) {
      self.tableLabel = tableLabel
      self.paragraphLabel = paragraphLabel
      self.headingShift = headingShift
      self.root = root
      self.idPrefix = idPrefix
      self.hasAnchors = hasAnchors
    }
  }
}

import Record
import Theme

/// A ward: who speaks for it, and where the record names it.
struct WardView: Viewable {
  let site: Site
  let ward: Councillors.Group
  let path: String

  static let vocabulary = Vocabulary<WardView>(
    "ward",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "“Castle Thorne ward”"),
      .text("name", \.ward.title, "The ward's name"),
      .list("people", \.people, "Its councillors"),
      .list("reports", \.reports, "Reports that name the ward, the newest first"),
      .list("reviews", \.reviews, "Reviews that its councillors chair, with what became of each recommendation"),
      .part("squares", \.squares, "What its councillors lead"),
    ])
}

extension WardView {
  private var part: RecordPart? { site.parts.part(.ward, named: ward.title) }

  var title: String { site.say(.wardPage, title: ward.title) }
  var people: [PersonRowView] { site.rows(of: ward.people) }

  var frame: FrameView {
    let names = site.say.list(ward.people.map { site.record[$0].addressedName })
    return site.frame(
      .ward, path: path, title: title, description: "\(title): \(names).", breadcrumbs: [site.peopleLink])
  }

  private func handles<Kind: Entity>(_ kind: Kind.Type) -> [Handle<Kind>] {
    (part?.others ?? []).filter { $0.kind == Kind.kind }.map { Handle<Kind>(Int($0.index)) }
  }

  var reports: [EntryView] {
    handles(Report.self).reversed().map { handle in
      EntryView(
        site.link(to: handle.ref), day: site.record[handle].meetings.first.map { site.record[$0].date },
        text: site.record[handle].document.summary)
    }
  }

  var reviews: [ReviewSquaresView] { site.squares(of: handles(Review.self)) }

  var squares: SquaresView? {
    guard let led = part?.recommendations, !led.isEmpty else { return nil }
    return site.squares(of: led, label: title)
  }
}

extension Site {
  func wardPages() -> [PlannedPage] {
    councillors.wards.compactMap { ward in
      wardLink(ward.title).map { link in
        PlannedPage(link.link, .ward) { [self] in WardView(site: self, ward: ward, path: link.link).view }
      }
    }
  }

  /// The page of a ward that somebody sits for.
  func wardLink(_ name: String) -> LinkView? {
    guard let slug = Slug.make(from: name)?.text, wardNames.contains(name) else { return nil }
    return LinkView(title: name, link: "wards/\(slug)/index.html")
  }
}

extension Site {
  static func wardNames(_ councillors: Councillors) -> Set<String> {
    var slugs: Set<String> = []
    let named = councillors.wards.filter { ward in
      Slug.make(from: ward.title).map { slugs.insert($0.text).inserted } ?? false
    }
    return Set(named.map(\.title))
  }
}

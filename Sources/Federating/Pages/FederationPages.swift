import Record
package import Theme

/// Every page of a federation's site.
package struct FederationPages: Sendable {
  let federation: Federation
  let words: FederationWords
  /// By shared recommendation: the place of its page.
  private let sharedPlaces: [String]

  package init(_ federation: Federation, _ words: FederationWords) {
    self.federation = federation
    self.words = words
    sharedPlaces = FederationPages.places(of: federation)
  }

  /// In a fixed order.
  package func pages() -> [FederationPage] {
    [home] + councils + topicLists + topics + sharedLists + sharedPages + [search]
  }

  func frame(
    _ kind: FederationPageKind, _ title: String, _ description: String? = nil, above: [FederationLink] = []
  ) -> FederationFrame {
    let home = FederationLink(title: words(.councils), link: "index.html")
    return FederationFrame(
      kind: kind, title: title, description: description ?? title, asAt: federation.asAt.text,
      above: kind == .home ? [] : [home] + above)
  }

  /// From the second page of a list on, its number stands in the title, so that no two pages share one.
  func title<Row>(_ title: String, _ list: FederationList<Row>) -> String {
    list.number == 1 ? title : words(.pageTitle, title, String(list.number))
  }

  // MARK: Links

  func link(toCouncil number: Int) -> FederationLink {
    let site = federation.sites[number]
    return FederationLink(title: site.name, link: FederationPages.path(ofCouncil: site))
  }

  func link(toTopic topic: Topic) -> FederationLink {
    FederationLink(title: topic.title, link: FederationPages.folder(of: topic) + "index.html")
  }

  func link(toShared number: Int) -> FederationLink {
    let shared = federation.shared[number]
    return FederationLink(
      title: words(.sharedTitle, federation.recommendation(shared.first).text.firstWords), link: path(ofShared: number))
  }

  static func path(ofCouncil site: MemberSite) -> String { "councils/\(site.slug)/index.html" }
  static func folder(of topic: Topic) -> String { "topic/\(topic.slug)/" }
  func path(ofShared number: Int) -> String { "recommendation/\(sharedPlaces[number])/index.html" }

  /// Made of the first one's council and address, so that the place stays when others come to it.
  private static func places(of federation: Federation) -> [String] {
    var taken: Set<String> = []
    return federation.shared.map { shared in
      let site = federation.sites[shared.first.council]
      let path = federation.recommendation(shared.first).address.text.replacing("index.html", with: "")
      let made = Slug.make(from: "\(site.slug) \(path)")?.text ?? site.slug.text
      let base = String(made.prefix(150))
      var (place, number) = (base, 1)
      while !taken.insert(place).inserted {
        number += 1
        place = "\(base)-\(number)"
      }
      return place
    }
  }
}

extension String {
  /// At most a hundred characters, and whole words of them.
  var firstWords: String {
    if count <= 100 { return self }
    let start = prefix(100)
    return String(start[..<(start.lastIndex(of: " ") ?? start.endIndex)]) + "…"
  }
}

import Record

/// A topic of several councils: their subjects whose names are the same but for capitals, accents, signs and “&”.
struct Topic: Sendable {
  let slug: Slug
  /// The commonest of the names; of equally common ones the first in the alphabet.
  let title: String
  let parts: [Part]

  /// What one council has under it.
  struct Part: Sendable {
    let council: Int
    let subject: MemberSubject
    /// The numbers of its recommendations on the subject.
    let recommendations: [Int]
  }

  /// The different ways in which councils write the name, each with those who do.
  var writings: [(title: String, parts: [Part])] {
    Dictionary(grouping: parts, by: \.subject.title).map { ($0.key, $0.value) }
      .sorted { CollationKey($0.title) < CollationKey($1.title) }
  }
}

enum Topics {
  /// A longer name is no subject, and no folder could be called by it.
  private static let longest = 120

  /// In the order of their titles.
  static func join(_ sites: [MemberSite]) -> [Topic] {
    var parts: [Slug: [Topic.Part]] = [:]
    for (number, site) in sites.enumerated() {
      let made = Dictionary(
        grouping: site.recommendations.indices.flatMap { index in
          Set(site.recommendations[index].subjects.compactMap(Slug.make)).map { (slug: $0, index: index) }
        }, by: \.slug)
      for subject in site.subjects {
        guard let slug = Slug.make(from: subject.title), slug.text.utf8.count <= longest else { continue }
        let own = Topic.Part(council: number, subject: subject, recommendations: made[slug]?.map(\.index) ?? [])
        parts[slug, default: []].append(own)
      }
    }
    return parts.map { Topic(slug: $0.key, title: title(of: $0.value), parts: $0.value) }
      .sorted { CollationKey($0.title) < CollationKey($1.title) }
  }

  private static func title(of parts: [Topic.Part]) -> String {
    let titles = Dictionary(grouping: parts, by: \.subject.title).mapValues(\.count)
    let first = titles.sorted { ($1.value, CollationKey($0.key)) < ($0.value, CollationKey($1.key)) }.first
    return first?.key ?? ""
  }
}

import Record
import Theme

/// Where a record is mentioned, by the kind of record that mentions it.
struct BacklinksView: Viewable {
  let groups: [BacklinkGroupView]

  static let vocabulary = Vocabulary<BacklinksView>(
    "backlinks", [.list("groups", \.groups, "The mentions by kind of record")])
}

struct BacklinkGroupView: Viewable {
  let kind: String
  let mentions: [MentionView]

  static let vocabulary = Vocabulary<BacklinkGroupView>(
    "backlink-group",
    [
      .text("kind", \.kind, "“Meetings”, “Reports”"),
      .list("mentions", \.mentions, "The mentions, in the order of the record"),
    ])
}

struct MentionView: Viewable {
  let site: Site
  let mention: Mention

  static let vocabulary = Vocabulary<MentionView>(
    "mention",
    [
      .text("title", \.title, "What mentions it"),
      .address("link", \.link, "The place of the mention"),
      .text("relation", \.relation, "How: “cites this”, “answers this”"),
      .text(
        "other-language", \.otherLanguage, "The language of its title and sentence, where it is not that of the page"),
      .text("sentence", \.mention.sentence, "The sentence around a mention in prose"),
    ])

  var link: String { site.address(of: mention.from) }
  var otherLanguage: String? { site.otherLanguage(of: mention.from.ref) }
  var relation: String { site.say.relation[mention.relation] }

  /// Many reviews have a recommendation 1, and a reader meets the words of a link alone.
  var title: String {
    let label = mention.from.label.capitalisedFirst
    return site.whole(around: mention.from.ref).map { "\(label) – \(site.title(of: $0))" } ?? label
  }
}

extension Site {
  /// Nothing when no other record mentions `ref`; without the relations that its page shows in another way.
  func backlinks(to ref: RecordRef, without shown: Set<Relation> = []) -> BacklinksView? {
    guard let mentions = record.mentions[ref] else { return nil }
    var byKind = [[MentionView]](repeating: [], count: RecordKind.allCases.count)
    for mention in mentions where !shown.contains(mention.relation) {
      byKind[mention.from.ref.kind.index].append(MentionView(site: self, mention: mention))
    }
    let groups = RecordKind.allCases.compactMap { kind -> BacklinkGroupView? in
      let own = byKind[kind.index]
      return own.isEmpty ? nil : BacklinkGroupView(kind: say.kinds[kind], mentions: own)
    }
    return groups.isEmpty ? nil : BacklinksView(groups: groups)
  }
}

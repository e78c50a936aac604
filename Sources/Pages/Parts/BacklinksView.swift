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
  let title: String
  let link: String
  let relation: String
  let sentence: String?

  static let vocabulary = Vocabulary<MentionView>(
    "mention",
    [
      .text("title", \.title, "What mentions it"),
      .address("link", \.link, "The place of the mention"),
      .text("relation", \.relation, "How: “cites this”, “answers this”"),
      .text("sentence", \.sentence, "The sentence around a mention in prose"),
    ])
}

extension Site {
  /// Nothing when no other record mentions `ref`; without the relations that its page shows in another way.
  func backlinks(to ref: RecordRef, without shown: Set<Relation> = []) -> BacklinksView? {
    guard let mentions = record.mentions[ref] else { return nil }
    var byKind = [[MentionView]](repeating: [], count: RecordKind.allCases.count)
    for mention in mentions where !shown.contains(mention.relation) {
      byKind[mention.from.ref.kind.place].append(view(of: mention))
    }
    let groups = RecordKind.allCases.compactMap { kind -> BacklinkGroupView? in
      let own = byKind[kind.place]
      return own.isEmpty ? nil : BacklinkGroupView(kind: say.kinds[kind], mentions: own)
    }
    return groups.isEmpty ? nil : BacklinksView(groups: groups)
  }

  private func view(of mention: Mention) -> MentionView {
    // Many reviews have a recommendation 1, and a reader meets the words of a link alone.
    let label = mention.from.label.capitalisedFirst
    let whole = whole(around: mention.from.ref).map { title(of: $0) }
    return MentionView(
      title: whole.map { "\(label) – \($0)" } ?? label, link: address(of: mention.from),
      relation: say.relation[mention.relation],
      sentence: mention.sentence)
  }
}

import Record
import Search

/// A recommendation of one council, by number.
struct MadeBy: Hashable, Sendable {
  let council: Int
  let number: Int
}

/// Nearly the same recommendation of two councils or more: who recommended it, and what became of it.
struct SharedRecommendation: Sendable {
  struct Member: Sendable {
    let made: MadeBy
    /// How much of its words is the first one's, in hundredths.
    let score: Int
  }

  /// By day; every other is near to the first.
  let members: [Member]
  let councils: Int

  var first: MadeBy { members[0].made }
}

enum SharedRecommendations {
  /// Those of most councils first; of as many, the newest.
  static func find(in sites: [MemberSite]) -> [SharedRecommendation] {
    let all = inOrderOfDays(sites)
    let near = NearTexts(all.map { sites[$0.council].recommendations[$0.number].text })
    let shared = groups(all, near).compactMap { members -> SharedRecommendation? in
      let councils = Set(members.map(\.made.council)).count
      return councils > 1 ? SharedRecommendation(members: members, councils: councils) : nil
    }
    // Groups stand in the order of their first members' days.
    return shared.enumerated().sorted { ($1.element.councils, $1.offset) < ($0.element.councils, $0.offset) }.map(
      \.element)
  }

  private static func inOrderOfDays(_ sites: [MemberSite]) -> [MadeBy] {
    let all = sites.enumerated().flatMap { council, site in
      site.recommendations.indices.map {
        (made: MadeBy(council: council, number: $0), day: site.recommendations[$0].day)
      }
    }
    // The order of the list and of each site decides between those of one day; those without a day come last.
    return all.enumerated().sorted {
      ($0.element.day?.number ?? .max, $0.offset) < ($1.element.day?.number ?? .max, $1.offset)
    }.map(\.element.made)
  }

  /// Puts each text with the earliest that leads a group and is near to it, so that no group drifts from one thing to another.
  private static func groups(_ all: [MadeBy], _ near: NearTexts) -> [[SharedRecommendation.Member]] {
    let earlier = Dictionary(grouping: near.pairs, by: \.second)
    var leaders: [(leader: Int, score: Int)] = []
    var groups: [Int: [SharedRecommendation.Member]] = [:]
    for text in all.indices {
      let same = near.same[text]
      let found = same < text ? leaders[same] : leader(of: text, earlier[text] ?? [], leaders, near)
      let (leader, score) = found ?? (text, 100)
      leaders.append((leader, score))
      groups[leader, default: []].append(.init(made: all[text], score: score))
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The leader of a text that is near, where it is near itself: what forty councils recommended stands further apart in a list
  /// than texts are compared.
  private static func leader(
    of text: Int, _ pairs: [NearTexts.Pair], _ leaders: [(leader: Int, score: Int)], _ near: NearTexts
  ) -> (leader: Int, score: Int)? {
    if let own = pairs.first(where: { leaders[$0.first].leader == $0.first }) { return (own.first, own.score) }
    var tried: Set<Int> = []
    for leader in pairs.map({ leaders[$0.first].leader }) where tried.insert(leader).inserted {
      if let score = near.score(leader, text) { return (leader, score) }
    }
    return nil
  }
}

import Record
import Theme

/// A recorded vote, or that it is withheld.
struct VoteView: Viewable {
  let site: Site
  let vote: Disclosed<Vote>

  static let vocabulary = Vocabulary<VoteView>(
    "vote",
    [
      .text("motion", \.vote.open?.motion, "What was voted on"),
      .part("item", \.item, "The item it was on, where no minute of it stands around"),
      .text("item-words", \.itemWords, "The item as written, where it leads nowhere"),
      .list("sides", \.sides, "For, against and abstained, as far as they were recorded"),
      .part("withheld", \.withheld, "Why it is withheld"),
    ])

  var item: LinkView? { vote.open?.item.map { site.link(to: $0) } }
  var itemWords: String? { vote.open.flatMap { $0.item == nil ? $0.itemWords : nil } }
  var withheld: WithheldView? { vote.withheld.map { WithheldView($0) } }

  var sides: [VoteSideView] {
    guard let open = vote.open else { return [] }
    return VoteSide.allCases.compactMap { side in
      let votes = open.votes(side)
      return votes.count.map {
        VoteSideView(label: site.say.voteSide[side], count: $0, people: site.views(of: votes.names))
      }
    }
  }
}

/// One way in which votes were cast.
struct VoteSideView: Viewable {
  let label: String
  let count: Int
  let people: [LeadView]

  static let vocabulary = Vocabulary<VoteSideView>(
    "vote-side",
    [
      .text("label", \.label, "For, Against or Abstained"),
      .text("count", \.count, "How many"),
      .list("people", \.people, "Who, where it was recorded"),
    ])
}

/// How somebody voted once.
struct VoteCastView: Viewable {
  let day: Day
  let minute: LinkView
  let side: String

  static let vocabulary = Vocabulary<VoteCastView>(
    "vote-cast",
    [
      .text("date", \.day.text, "The day of the meeting: 14 January 2026"),
      .text("iso", \.day.iso, "The same as 2026-01-14"),
      .part("minute", \.minute, "The item that was voted on, with its place in the minutes"),
      .text("side", \.side, "For, Against or Abstained"),
    ])
}

/// Who voted how: worked out once for all people's pages.
struct VoteCatalogue: Sendable {
  private var cast: [RecordRef: [(minutes: Handle<Minutes>, vote: Int, side: VoteSide)]] = [:]

  init(_ record: Record) {
    for index in record.minutes.indices.reversed() {
      for (place, vote) in record.minutes[index].votes.enumerated() {
        guard let open = vote.open else { continue }
        for side in VoteSide.allCases {
          for lead in open.votes(side).names where lead.refs.count == 1 {
            cast[lead.refs[0], default: []].append((Handle(index), place, side))
          }
        }
      }
    }
  }

  func votes(of person: RecordRef) -> [(minutes: Handle<Minutes>, vote: Int, side: VoteSide)] { cast[person] ?? [] }
}

extension Site {
  /// The newest meeting first.
  func votesCast(by person: Handle<Person>) -> [VoteCastView] {
    let found = votes.votes(of: person.ref).compactMap { cast -> VoteCastView? in
      let minutes = record[cast.minutes]
      guard let vote = minutes.votes[cast.vote].open else { return nil }
      let minute = minutes.minutes.first { minute in vote.item.map { minute.items.contains($0) } ?? false }
      let title = vote.item.map { record[$0].title } ?? vote.motion ?? vote.itemWords
      return VoteCastView(
        day: record[minutes.meeting].date,
        minute: LinkView(title: title, link: address(of: cast.minutes.ref, anchor: minute?.anchor), note: vote.motion),
        side: say.voteSide[cast.side])
    }
    return found.enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }.map(\.element)
  }
}

extension RecordPage<Person> {
  var votes: [VoteCastView] { site.votesCast(by: handle) }
}

import Record
import Theme

/// A member of a committee, or a seat of somebody's, with its years.
struct MemberView: Viewable {
  /// The person on a committee's page, the committee on a person's.
  let subject: LinkView
  let role: String
  let representing: String?
  let from: String?
  let until: String?

  static let vocabulary = Vocabulary<MemberView>(
    "member",
    [
      .part("subject", \.subject, "The person on a committee's page, the committee on a person's"),
      .text("role", \.role, "Chair, Member, Co-opted member …"),
      .text("representing", \.representing, "Whom a co-opted member speaks for"),
      .text("from", \.from, "The first day"),
      .text("until", \.until, "The last day"),
    ])
}

extension MemberView {
  init(_ membership: Membership, subject: LinkView, _ say: PageSentences) {
    self.init(
      subject: subject, role: say.role[membership.role], representing: membership.representing,
      from: membership.from?.text, until: membership.until?.text)
  }
}

extension Membership {
  /// Whether it is over on `day`.
  func isOver(on day: Day) -> Bool { until.map { $0 < day } ?? false }
}

extension MemberRole {
  /// The chair first.
  var rank: Int {
    switch self {
    case .chair: 0
    case .viceChair: 1
    case .member: 2
    case .coOpted: 3
    case .substitute: 4
    }
  }
}

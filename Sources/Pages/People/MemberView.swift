import Record
import Theme

/// A member of a committee, or a seat of somebody's, with its years.
struct MemberView: Viewable {
  let membership: Membership
  /// The person on a committee's page, the committee on a person's.
  let subject: LinkView
  let role: String

  init(_ membership: Membership, subject: LinkView, _ say: PageSentences) {
    (self.membership, self.subject, role) = (membership, subject, say.role[membership.role])
  }

  static let vocabulary = Vocabulary<MemberView>(
    "member",
    [
      .part("subject", \.subject, "The person on a committee's page, the committee on a person's"),
      .text("role", \.role, "Chair, Member, Co-opted member …"),
      .text("representing", \.membership.representing, "Whom a co-opted member speaks for"),
      .text("from", \.membership.from?.text, "The first day"),
      .text("until", \.membership.lastDay?.text, "The last day"),
    ])
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

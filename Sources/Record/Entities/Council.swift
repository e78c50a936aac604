/// The council whose record it is, and the rules it holds.
package struct Council: Equatable, Sendable {
  package var name: String
  package var siteTitle: String
  /// Ends with a stroke; nil when the site has no fixed address.
  package var address: String?
  package var timeZone: String
  package var profile: NoticeProfile
  package var closures: [Closure]
  package var contactName: String?
  package var email: String?
  package var telephone: String?
  package var postalAddress: String?
  package var ownResponseWeeks: Int?
  package var ownResponseRule: String?
  package var callInDays: Int?
  /// First day of the municipal year.
  package var yearStartsMonth: Int
  package var yearStartsDay: Int
  package var pageSize: Int
  package var statementPrepared: Day?
  package var statementReviewed: Day?
}

/// A day the offices are closed.
package struct Closure: Equatable, Sendable {
  package var date: Day
  package var reason: String
}

/// The council whose record it is, and the rules it holds.
package struct Council: Equatable, Sendable {
  package var name: String
  package var siteTitle: String
  /// Ends with a stroke; nil when the site has no fixed address.
  package var address: String?
  package var timeZone: String
  package var profile: NoticeProfile
  package var closures: [OfficeClosure] = []
  package var contactName: String?
  package var email: String?
  package var telephone: String?
  package var postalAddress: String?
  /// The page of a service that tells readers of what is new by e-mail.
  package var emailAlerts: String?
  package var ownResponseWeeks: Int?
  package var ownResponseRule: String?
  package var callInDays: Int?
  /// Within which an accepted recommendation is followed by deeds, by the council’s own rules.
  package var deedsWithinDays: Int?
  /// First day of the municipal year.
  package var yearStartsMonth: Int
  package var yearStartsDay: Int
  package var pageSize: Int
  package var statementPrepared: Day?
  package var statementReviewed: Day?
  package var statement = AccessibilityStatement()
  /// The council's form for questions and for papers in other formats.
  package var contactForm: String?
  /// How to reach the telephone by text relay or sign language.
  package var relay: String?
  /// The site's path of an image that stands in place of the name: “attachments/crest.svg”.
  package var logo: String?
  /// Under which the record is given away.
  package var licence = Licence(written: nil)
}

extension Council {
  package init(
    name: String, siteTitle: String, timeZone: String, profile: NoticeProfile, yearStartsMonth: Int, yearStartsDay: Int,
    pageSize: Int
  ) {
    self.name = name
    self.siteTitle = siteTitle
    self.timeZone = timeZone
    self.profile = profile
    self.yearStartsMonth = yearStartsMonth
    self.yearStartsDay = yearStartsDay
    self.pageSize = pageSize
  }
}

/// A day the offices are closed.
package struct OfficeClosure: Equatable, Sendable {
  package var date: Day
  package var reason: String

  package init(date: Day, reason: String) {
    self.date = date
    self.reason = reason
  }
}

extension Council {
  package func municipalYear(of day: Day) -> MunicipalYear {
    MunicipalYear(containing: day, startMonth: yearStartsMonth, startDay: yearStartsDay)
  }

  /// The first day of a municipal year; a day that its month does not have is the month's last.
  package func firstDay(of year: MunicipalYear) -> Day? {
    Day(year: year.startYear, month: yearStartsMonth, day: 1).map { first in
      min(first.adding(days: max(yearStartsDay, 1) - 1), first.lastOfMonth)
    }
  }
}

extension Record {
  package func municipalYear(of day: Day) -> MunicipalYear { council.municipalYear(of: day) }
}

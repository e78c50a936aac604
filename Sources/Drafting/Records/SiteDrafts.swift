package import Diagnostics
package import Record

/// Terms and initials with their meanings.
package struct GlossaryDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var entries: [GlossaryEntryDraft] = []

  package static let schema = RecordSchema<GlossaryDraft>(
    of: GlossaryDraft(), "a glossary", "Terms and initials explained: `glossary.md`.",
    [Field("entries", .rows(of: GlossaryEntryDraft.self), \.entries, "The entries", required: true)], documentFields)
}

package struct GlossaryEntryDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var term: Located<String>?
  package var meaning: Prose?
  package var stands: String?
  package var scope: Located<String>?

  package static let schema = RecordSchema<GlossaryEntryDraft>(
    of: GlossaryEntryDraft(), "a glossary entry", "A term or initials with their meaning.",
    [
      Field("term", .words, \.term, "The term or initials", example: "MASH", required: true),
      Field("stands-for", .text, \.stands, "What initials stand for", example: "multi-agency safeguarding hub"),
      Field(
        "meaning", .prose, \.meaning, "What it means, plainly",
        example: "The team that decides who looks into a worry about a child."),
      Field(
        "scope", .reference(to: "a document"), \.scope, "The one document it holds for; everywhere when left out",
        example: "foster-care-2025"),
    ], withholdingFields)
}

/// A page of the site's own, such as the public's rights or how to find the council chamber.
package struct SitePageDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var title: Located<String>?
  package var slot: PageSlot?
  package var committee: Located<String>?

  package static let schema = RecordSchema<SitePageDraft>(
    of: SitePageDraft(), "a site page",
    "A page of the site's own: any file in `pages/`. With a slot its text is also shown where it is needed.",
    [
      Field("title", .words, \.title, "Its title", example: "Your rights to information", required: true),
      Field("slot", .choice, \.slot, "Where its text is used besides its own page", example: "rights"),
      Field(
        "committee", .reference(to: "a committee"), \.committee, "The committee it is for; all when left out",
        example: "children"),
    ], documentFields)
}

/// The council and how its record is to be compiled: `council.yml`.
package struct CouncilDraft: Draft {
  package var places = FieldPlaces()
  package var name: Located<String>?
  package var siteTitle: String?
  package var address: Located<String>?
  package var asAt: Day?
  package var timeZone: Located<String>?
  package var profile: NoticeProfile?
  package var closures: [ClosureDraft] = []
  package var contactName: String?
  package var email: String?
  package var telephone: String?
  package var postalAddress: String?
  package var emailAlerts: String?
  package var ownResponseWeeks: Int?
  package var ownResponseRule: String?
  package var callInDays: Int?
  package var deedsWithinDays: Int?
  package var tellsVotes: Bool?
  package var tellsRecordings: Bool?
  package var yearStarts: YearStart?
  package var pageSize: Int?
  package var theme: [Pair] = []
  package var strings: [Pair] = []
  package var severities: [Pair] = []
  package var formats: [Pair] = []
  package var sound: Located<String>?
  package var statementPrepared: Day?
  package var statementReviewed: Day?
  package var statementStatus: StatementStatus?
  package var statementFailures: [StatementFailureDraft] = []
  package var statementBurden: String?
  package var statementOutOfScope: String?
  package var statementMethod: String?
  package var statementTested: Day?
  package var contactForm: String?
  package var relay: String?
  package var licence: String?
  package var licenceAddress: String?

  package static let schema = RecordSchema<CouncilDraft>(
    of: CouncilDraft(), "the council's settings",
    "The council and how its record is compiled: `council.yml`, plain YAML without the lines of hyphens.",
    [
      Field("name", .words, \.name, "The council's name", example: "Wendlebury County Council", required: true),
      Field("site-title", .text, \.siteTitle, "The site's title", example: "Scrutiny record"),
      Field(
        "address", .siteAddress, \.address,
        "Where the site will stand; needed for the sitemap, canonical links and feeds",
        example: "https://scrutiny.example.org/"),
      Field("as-at", .day, \.asAt, "The day the site speaks of; today when left out", example: "2026-11-20"),
      Field("time-zone", .words, \.timeZone, "The time zone of its meetings", example: "Europe/London"),
      Field("profile", .choice, \.profile, "The law on notice that holds for it", example: "principal-england"),
      Field("closures", .rows(of: ClosureDraft.self), \.closures, "Days the offices are closed besides bank holidays"),
      Field("contact", .text, \.contactName, "Whom the public may ask", example: "Democratic Services"),
      Field("email", .email, \.email, "E-mail address for the public", example: "scrutiny@example.org"),
      Field("telephone", .telephone, \.telephone, "Telephone number for the public", example: "01632 960100"),
      Field(
        "postal-address", .text, \.postalAddress, "Postal address", example: "County Hall, Harrow Street, Wendlebury"),
      Field(
        "email-alerts", .webPage, \.emailAlerts,
        "The page of a service that tells readers of what is new by e-mail; it stands wherever the site says how to follow it",
        example: "https://alerts.example.org/scrutiny"),
      Field(
        "own-response-weeks", .integer(1...52), \.ownResponseWeeks,
        "Weeks in which the council's own constitution asks for a response", example: "8"),
      Field(
        "own-response-rule", .text, \.ownResponseRule, "The name of that rule", example: "Constitution, part 4, rule 22"
      ),
      Field(
        "call-in-days", .integer(1...30), \.callInDays, "Working days for call-in under the council's constitution",
        example: "5"),
      Field(
        "deeds-within-days", .integer(1...730), \.deedsWithinDays,
        "Days within which the council’s own rules ask for an action, an owner and a date after a recommendation was accepted",
        example: "60"),
      Field(
        "votes", .flag, \.tellsVotes, "Whether recorded votes are published; yes when left out", example: "no"),
      Field(
        "recordings", .flag, \.tellsRecordings, "Whether recordings of meetings are linked; yes when left out",
        example: "no"),
      Field("year-starts", .yearStart, \.yearStarts, "First day of the municipal year", example: "1 May"),
      Field("page-size", .integer(10...1000), \.pageSize, "Rows of a long index on one page", example: "50"),
      Field(
        "theme", .pairs(of: "settings of the theme with their values", example: "{ accent: \"#1d4f73\" }"), \.theme,
        "Colours, logo and other settings of the theme"),
      Field(
        "strings", .pairs(of: "the theme's words with your own", example: "{ nav-topics: Subjects }"),
        \.strings,
        "Wording of the site"),
      Field(
        "severities", .pairs(of: "rules with error, warning, advice or off", example: "{ still-to-follow: warning }"),
        \.severities, "How strictly a rule is held"),
      Field(
        "formats", .formatChoices, \.formats,
        "Which formats are made of what, and share for pictures of shared links; all of everything when left out"),
      Field(
        "sound", .words, \.sound,
        "Of which kinds of publication the e-book to be heard is read aloud by a synthetic voice: all, none, or kinds between commas; none when left out",
        example: "\"agenda, minutes\""),
      Field(
        "statement-prepared", .day, \.statementPrepared, "The day the accessibility statement was prepared",
        example: "2026-09-01"),
      Field(
        "statement-reviewed", .day, \.statementReviewed, "The day the accessibility statement was last reviewed",
        example: "2026-11-01"),
      Field(
        "statement-status", .choice, \.statementStatus,
        "What the council says of the site under the accessibility regulations; shown no better than what is known allows",
        example: "partial"),
      Field(
        "statement-failures", .rows(of: StatementFailureDraft.self), \.statementFailures,
        "What on the site does not meet the standard, as far as the council knows"),
      Field(
        "statement-burden", .text, \.statementBurden,
        "What the council holds to be a disproportionate burden, and why; it says that nothing is when left out",
        example: "Captions for recordings made before 2025, which would cost more than the service does in a year."),
      Field(
        "statement-out-of-scope", .text, \.statementOutOfScope, "What lies outside the scope of the regulations",
        example: "Papers from before 23 September 2018 that no service needs."),
      Field(
        "statement-method", .text, \.statementMethod, "How the site was tested, and by whom",
        example: "Twelve pages were tried with a screen reader, a keyboard and magnification by our own team."),
      Field(
        "statement-tested", .day, \.statementTested, "The day the site was last tested", example: "2026-10-20"),
      Field(
        "contact-form", .webPage, \.contactForm, "The council’s form for questions and for papers in other formats",
        example: "https://example.org/ask"),
      Field(
        "relay", .text, \.relay, "How to reach the telephone by text relay or sign language",
        example: "\"Relay UK: 18001 01632 960100\""),
      Field(
        "licence", .text, \.licence,
        "The licence under which the record is given away: OGL-UK-3.0, CC-BY-4.0, CC0-1.0 or the name of another; the first when left out",
        example: "OGL-UK-3.0"),
      Field(
        "licence-address", .webPage, \.licenceAddress, "Where the words of another licence stand",
        example: "https://example.org/licence"),
    ])
}

/// Something that does not meet the standard of accessibility.
package struct StatementFailureDraft: Draft {
  package var what: String?
  package var criterion: String?
  package var by: Day?

  package static let schema = RecordSchema<StatementFailureDraft>(
    of: StatementFailureDraft(), "a failure", "Something on the site that does not meet the accessibility standard.",
    [
      Field(
        "what", .text, \.what, "What it is, and whom it keeps out",
        example: "Maps in three reports have no words that stand for them.", required: true),
      Field(
        "criterion", .text, \.criterion, "The success criterion it fails", example: "1.1.1 Non-text content"),
      Field("by", .day, \.by, "The day by which it will be put right", example: "2027-03-31"),
    ])
}

package struct ClosureDraft: Draft {
  package var date: Day?
  package var reason: String?

  package static let schema = RecordSchema<ClosureDraft>(
    of: ClosureDraft(), "a closure", "A day the offices are closed.",
    [
      Field("date", .day, \.date, "The day", example: "2026-12-29", required: true),
      Field("reason", .text, \.reason, "Why", example: "Council closed between Christmas and New Year"),
    ])
}

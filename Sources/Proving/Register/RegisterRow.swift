package import Formats
package import Publications
package import Record

/// What the register says of one publication: the formats it is in, what was checked, what was found.
package struct RegisterRow: Sendable {
  package let kind: PublicationKind
  package let subject: RecordRef
  package let title: String
  /// Where its files stand, from the root of the site and without an ending.
  package let stem: String
  package let page: String
  package let entries: [FormatEntry]
  /// How many things were looked for in each format, and found.
  package let owed: Int
  package let findings: [Finding]
  /// In years, by the mean of two formulas; nil for text that is too short to tell.
  package let readingAge: Int?

  package init(_ publication: Publication, entries: [FormatEntry], owed: Int) {
    kind = publication.kind
    subject = publication.subject
    title = publication.title
    stem = publication.stem
    page = publication.page
    self.entries = entries
    self.owed = owed
    findings = FormatChecks.findings(in: publication)
    readingAge = ReadingAge.ages(of: publication).map { Int($0.mean.rounded()) }
  }
}

package import Publications
package import Record

/// What the register says of one publication: the files it is in, what was checked, what was found.
package struct RegisterRow: Sendable {
  package let kind: PublicationKind
  package let subject: RecordRef
  package let title: String
  /// Where its files stand, from the root of the site and without an ending.
  package let stem: String
  package let page: String
  package let files: [RegisterFile]
  package let findings: [Finding]
  /// nil for text that is too short to tell.
  package let readingAge: ReadingAges?

  package init(_ publication: Publication, files: [RegisterFile], findings: [Finding], readingAge: ReadingAges?) {
    kind = publication.kind
    subject = publication.subject
    title = publication.title
    stem = publication.stem
    page = publication.page
    self.files = files
    self.findings = findings
    self.readingAge = readingAge
  }

  package var entries: [FormatEntry] { files.map(\.entry) }
  package var faults: Int { findings.count { $0.weight == .fault } }
  package var advice: Int { findings.count { $0.weight == .advice } }
}

/// A file of a publication, read back and found whole.
package struct RegisterFile: Sendable {
  package let entry: FormatEntry
  /// The XXH3-128 hash of its bytes, by which a validator's result is known to be of these bytes.
  package let hash: String
  /// How many things were looked for in it; all were found, or it would not have been published.
  package let expected: Int

  package init(_ entry: FormatEntry, hash: String, expected: Int) {
    self.entry = entry
    self.hash = hash
    self.expected = expected
  }
}

/// How old a reader should be, in whole years, by two published formulas.
package struct ReadingAges: Sendable, Equatable {
  package let ari: Int
  package let colemanLiau: Int
  package let mean: Int

  package init(ari: Double, colemanLiau: Double) {
    self.ari = Int(ari.rounded())
    self.colemanLiau = Int(colemanLiau.rounded())
    mean = Int(((ari + colemanLiau) / 2).rounded())
  }
}

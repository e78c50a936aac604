package import Publications
package import Registering

/// Something a check looks for in a publication before any format is made of it: what is wrong in the tree is wrong in all of them.
package protocol FormatCheck: Sendable {
  /// As the register names it; permanent.
  static var name: String { get }
  /// What it looks for, in a sentence for a reviewer.
  static var promise: String { get }
  /// What it does not prove, in a sentence or two for a reviewer.
  static var limits: String { get }
  func findings(in text: CheckedText) -> [Finding]
}

/// The checks that run at every build, as the register lists them.
package enum FormatChecks {
  /// Rises when a check looks for something else.
  package static let version = 1

  package static let all: [any FormatCheck] = [
    HeadingOrder(), AlternativeTexts(), TableHeadings(), LinkWords(), Languages(), RepeatedAnchors(),
    UndefinedAbbreviations(), LongSentences(), ReadingAge(),
  ]

  /// What each of them promises, for the register.
  package static var notes: [CheckNote] {
    all.map { check in
      let type = type(of: check)
      return CheckNote(type.name, .builtIn, by: nil, promise: type.promise, limits: type.limits)
    }
  }

  package static func findings(in text: CheckedText) -> [Finding] {
    all.flatMap { $0.findings(in: text) }
  }
}

extension RegisterRow {
  /// With what the checks find in the publication.
  package init(_ publication: Publication, files: [RegisterFile]) {
    let text = CheckedText(publication)
    self.init(
      publication, files: files, findings: FormatChecks.findings(in: text),
      readingAge: ReadingAge.ages(of: text).map { ReadingAges(ari: $0.ari, colemanLiau: $0.colemanLiau) })
  }
}

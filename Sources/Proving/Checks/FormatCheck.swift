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

/// What a check found.
package struct Finding: Sendable, Equatable {
  /// A fault keeps somebody out; advice makes a text easier.
  package enum Weight: String, Sendable { case fault, advice }

  package let check: String
  package let weight: Weight
  /// The anchor of the nearest place above it that has one.
  package let anchor: String?
  package let message: String
  package let fix: String
  /// Words at the place, by which it can be found in the file that they were written in.
  package let words: String?

  init(
    _ check: any FormatCheck.Type, _ weight: Weight, at anchor: String?, _ message: String, fix: String,
    words: String? = nil
  ) {
    self.check = check.name
    self.weight = weight
    self.anchor = anchor
    self.message = message
    self.fix = fix
    self.words = words
  }
}

/// The checks that run at every build, as the register lists them.
package enum FormatChecks {
  /// Rises when a check looks for something else.
  package static let version = 1

  package static let all: [any FormatCheck] = [
    HeadingOrder(), AlternativeTexts(), TableHeadings(), LinkWords(), Languages(), RepeatedAnchors(),
    UndefinedAbbreviations(), LongSentences(), ReadingAge(),
  ]

  package static func findings(in text: CheckedText) -> [Finding] {
    all.flatMap { $0.findings(in: text) }
  }
}

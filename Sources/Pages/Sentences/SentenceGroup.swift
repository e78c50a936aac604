import Record
package import Theme

/// Sentences that have the same gaps. A case is declared once; its name is its key in the strings files, `noDate` as `no-date`.
protocol SentenceGroup: CaseIterable, RawRepresentable<Int>, Sendable {
  static var gaps: [String] { get }
}

/// Where a sentence is taken from: a theme, or a list of those that a theme must have.
package typealias SentenceSource = (SentenceShape) -> Sentence

/// The sentences of a group, by their place in it.
struct Sentences<Group: SentenceGroup>: Sendable {
  private let sentences: [Sentence]

  init(_ source: SentenceSource) {
    sentences = Group.allCases.map { source(SentenceShape("\($0)".kebabCase, gaps: Group.gaps)) }
  }

  subscript(sentence: Group, values: String...) -> String { sentences[sentence.rawValue].filled(values) }

  /// The same in the plural form for `count`.
  subscript(sentence: Group, values: String..., count count: Int) -> String {
    sentences[sentence.rawValue].filled(values, count: count)
  }
}

/// What readers see for each word of a closed set; the key is a beginning and the word as clerks write it: `status-under-way`.
struct Labels<Term: CaseIterable & RawRepresentable<String> & Equatable & Sendable>: Sendable {
  private let terms: [Term]
  private let labels: [String]

  init(_ beginning: String, _ source: SentenceSource) {
    terms = Array(Term.allCases)
    labels = terms.map { source(SentenceShape("\(beginning)-\($0.rawValue.kebabCase)")).filled() }
  }

  subscript(term: Term) -> String { terms.firstIndex(of: term).map { labels[$0] } ?? term.rawValue }
}

/// The same where each says a day: `state-reason-on-refused`.
struct DatedLabels<Term: CaseIterable & RawRepresentable<String> & Equatable & Sendable>: Sendable {
  private let terms: [Term]
  private let sentences: [Sentence]

  init(_ beginning: String, _ source: SentenceSource) {
    terms = Array(Term.allCases)
    sentences = terms.map { source(SentenceShape("\(beginning)-\($0.rawValue)", gaps: ["day"])) }
  }

  subscript(term: Term, day: String) -> String {
    terms.firstIndex(of: term).map { sentences[$0].filled([day]) } ?? term.rawValue
  }
}

extension String {
  /// “noDateYet” as “no-date-yet”.
  fileprivate var kebabCase: String {
    reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}

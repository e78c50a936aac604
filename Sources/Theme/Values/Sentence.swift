/// A sentence that pages say in the theme's own words: its key in the strings files and the gaps that pages fill in it.
///
/// A gap named `count` makes it a counted sentence, which may have a line for each plural form: `days-left[one]`.
package struct SentenceShape: Hashable, Sendable {
  package let key: String
  package let gaps: [String]
  /// What is said where no strings file has the key; nil where one must have it.
  let words: String?

  package init(_ key: String, gaps: [String] = [], words: String? = nil) {
    self.key = key
    self.gaps = gaps
    self.words = words
  }

  var isCounted: Bool { gaps.contains("count") }

  /// Every key that a strings file may give it under.
  var keys: [String] { [key] + (isCounted ? PluralForm.allCases.map { $0.key(of: key) } : []) }
}

/// The plural forms of Welsh (Unicode CLDR), which has the most of the languages we meet. A form that a strings file does not
/// give falls back to `other`, so that English gives two.
enum PluralForm: String, CaseIterable {
  case zero, one, two, few, many, other

  /// The place among all forms of the one for a number.
  static func index(of count: Int) -> Int {
    switch count {
    case 0...3: count
    case 6: 4
    case _: 5
    }
  }

  func key(of key: String) -> String { "\(key)[\(rawValue)]" }
}

/// A sentence as it was compiled: what stands between its gaps, and the place of each gap among the values it is filled with.
package struct Sentence: Sendable {
  enum Piece: Sendable {
    case words(String)
    case gap(Int)
  }

  /// One for each plural form, or a single one.
  private let forms: [[Piece]]

  init(forms: [[Piece]]) { self.forms = forms }

  /// A sentence without gaps.
  package init(_ words: String = "") { forms = [[.words(words)]] }

  /// The sentence with a value in each gap, in the order in which its shape names them.
  package func filled(_ values: [String] = [], count: Int? = nil) -> String {
    let pieces = forms[min(count.map(PluralForm.index) ?? forms.count, forms.count - 1)]
    if pieces.count == 1, case .words(let words) = pieces[0] { return words }
    var sentence = ""
    for piece in pieces {
      switch piece {
      case .words(let words): sentence += words
      case .gap(let index): sentence += values[index]
      }
    }
    return sentence
  }
}

/// A check as the register tells of it.
package struct CheckNote: Sendable, Equatable {
  package enum Kind: String, Sendable { case builtIn = "built-in", external }

  /// Permanent; also its place on the page and its name in data.
  package let name: String
  package let kind: Kind
  /// What ran it, with its version; nil where nothing did.
  package var by: String?
  package let promise: String
  package let limits: String
  /// What came of it as a whole, where that is one thing and not one for each file.
  package let result: String?

  package init(_ name: String, _ kind: Kind, by: String?, promise: String, limits: String, result: String? = nil) {
    self.name = name
    self.kind = kind
    self.by = by
    self.promise = promise
    self.limits = limits
    self.result = result
  }
}

/// What the loading of a theme proved of its colours.
package struct ThemeContrast: Sendable, Equatable {
  /// How many pairs the theme names.
  package let pairs: Int
  /// The lowest ratio of a pair for text and of one for shapes in either scheme, in hundredths: 452 is 4.52 to 1.
  package let text: Int?
  package let shapes: Int?

  package init(pairs: Int, text: Int?, shapes: Int?) {
    self.pairs = pairs
    self.text = text
    self.shapes = shapes
  }

  var words: String {
    let lowest = [text.map { "\(Self.ratio($0)) for text" }, shapes.map { "\(Self.ratio($0)) for shapes" }]
    let said = lowest.compactMap { $0 }.joined(separator: " and ")
    return pairs == 0 ? "the theme names no pair" : "\(pairs) pairs in the light and the dark scheme; lowest \(said)"
  }

  private static func ratio(_ hundredths: Int) -> String {
    "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10) to 1"
  }
}

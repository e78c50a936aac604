/// Where a name stands in a list that people look it up in: by its letters, whatever their marks and capitals.
///
/// “Évette” stands between “Evering” and “Fennimore”, and “d’Arcy” beside “Darcy”. Names of the same letters follow each other by
/// their bytes, so that the order never depends on the order of files. Other scripts follow the Latin letters, in the order of Unicode.
package struct CollationKey: Sendable, Hashable, Comparable {
  private let letters: [UInt8]
  private let name: String

  package init(_ name: String) {
    self.name = name
    letters = CollationKey.letters(of: name)
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.letters == right.letters
      ? left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
      : left.letters.lexicographicallyPrecedes(right.letters)
  }

  /// Small letters and digits, with a space for whatever stands between words.
  private static func letters(of name: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      let plain = Transliteration.ascii(scalar)
      if !plain.isEmpty {
        bytes.append(contentsOf: plain)
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      } else if !Transliteration.vanishes(scalar), let last = bytes.last, last != space {
        bytes.append(space)
      }
    }
    if bytes.last == space { bytes.removeLast() }
    return bytes
  }

  private static let space = UInt8(ascii: " ")
}

extension Sequence {
  /// In the order of the letters of their names; what has the same name stays in order.
  package func collated(by name: (Element) -> String) -> [Element] {
    enumerated().map { (key: CollationKey(name($0.element)), offset: $0.offset, element: $0.element) }
      .sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }.map(\.element)
  }
}

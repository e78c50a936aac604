internal import Foundation

/// A colour in sRGB, written as `#rgb` or `#rrggbb`.
package struct Colour: Hashable, Sendable {
  /// From 0 to 255 each.
  package private(set) var red: Int
  package private(set) var green: Int
  package private(set) var blue: Int

  package init?(_ text: String) {
    let digits = text.utf8.dropFirst().map { Int(String(UnicodeScalar($0)), radix: 16) }
    guard text.utf8.first == UInt8(ascii: "#") else { return nil }
    let known = digits.compactMap(\.self)
    guard known.count == digits.count else { return nil }
    switch known.count {
    case 3: (red, green, blue) = (known[0] * 17, known[1] * 17, known[2] * 17)
    case 6: (red, green, blue) = (known[0] * 16 + known[1], known[2] * 16 + known[3], known[4] * 16 + known[5])
    default: return nil
    }
  }

  /// WCAG 2.2, “relative luminance”, from 0 for black to 1 for white.
  var luminance: Double {
    0.2126 * Colour.linear(red) + 0.7152 * Colour.linear(green) + 0.0722 * Colour.linear(blue)
  }

  /// WCAG 2.2, “contrast ratio”, from 1 to 21.
  package func contrast(with other: Colour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func linear(_ component: Int) -> Double {
    let share = Double(component) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}

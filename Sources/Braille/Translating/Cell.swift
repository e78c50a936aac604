/// A braille cell as a BRF file writes it: one of the 64 characters from space to “_” (North American ASCII Braille).
enum Cell {
  static let space: UInt8 = 0x20
  /// Dot 5: at the end of a line it says that the next line goes on without a space; in contents and tables it guides the finger.
  static let guide = UInt8(ascii: "\"")
  /// Dots 2 and 5.
  static let stroke = UInt8(ascii: "3")

  static func isCell(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x60 }

  /// A prefix belongs to the cell after it: no line may end between them (Rules of Unified English Braille 1.2.5).
  static func isPrefix(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "@"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "\""),
      UInt8(ascii: ";"),
      UInt8(ascii: ","), UInt8(ascii: "#"):
      true
    default: false
    }
  }

  /// The characters in the order of their dots as bits, dot 1 the lowest, as in Unicode's braille patterns from U+2800: the first
  /// has none, the second dot 1, the third dot 2, the fourth dots 1 and 2 …
  static let characters = Array(" A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)=".utf8)

  /// The dots of each character.
  static let dots: [UInt8] = {
    var dots = [UInt8](repeating: 0, count: 64)
    for (pattern, character) in characters.enumerated() { dots[Int(character) - 0x20] = UInt8(pattern) }
    return dots
  }()

  /// A whole number or a chain of them (“4.1”) in Unified English Braille; nil for anything else.
  static func number(_ text: some StringProtocol) -> [UInt8]? {
    let letters = Array("JABCDEFGHI".utf8)
    var cells = [UInt8(ascii: "#")]
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: cells.append(letters[Int(byte) - 0x30])
      case UInt8(ascii: "."): cells.append(UInt8(ascii: "4"))
      default: return nil
      }
    }
    return cells.count > 1 ? cells : nil
  }

  static func number(_ number: Int) -> [UInt8] { Cell.number(String(number)) ?? [] }
}

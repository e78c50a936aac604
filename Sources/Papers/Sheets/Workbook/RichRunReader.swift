/// Gathers the runs of a string in a workbook (`CT_Rst`), from the elements within `si`, `is` or `text`.
struct RichRunReader {
  private(set) var runs: [RichText.Run] = []
  /// Whether some of the words are struck through.
  private(set) var isStruck = false
  private var style: RichText.Style = []
  private var isInText = false
  /// Within `rPh`, which says how the words are pronounced.
  private var isPhonetic = false

  /// `value` is the attribute `val` of the element.
  mutating func start(_ name: String, value: @autoclosure () -> String?) {
    switch name {
    case "r": style = []
    case "rPh": isPhonetic = true
    case "t": isInText = !isPhonetic
    case "b": set(.bold, value())
    case "i": set(.italic, value())
    case "strike": isStruck = isStruck || RichRunReader.isOn(value())
    case "vertAlign": if value() == "superscript" { style.insert(.superscript) }
    case _: break
    }
  }

  mutating func text(_ words: String) {
    guard isInText else { return }
    let words = EscapedText.decoded(words)
    if let last = runs.indices.last, runs[last].style == style {
      runs[last].text += words
    } else {
      runs.append(RichText.Run(words, style: style))
    }
  }

  mutating func end(_ name: String) {
    if name == "t" { isInText = false }
    if name == "rPh" { isPhonetic = false }
    if name == "r" { style = [] }
  }

  private mutating func set(_ flag: RichText.Style, _ value: String?) {
    if RichRunReader.isOn(value) { style.insert(flag) }
  }

  static func isOn(_ value: String?) -> Bool { value != "0" && value != "false" }
}

/// Strings in which `_x000D_` stands for a character that XML may not hold (ECMA-376 part 1, 22.9.2.19).
enum EscapedText {
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if let scalar = scalar(at, bytes) {
        decoded += String(scalar).utf8
        at += 7
      } else {
        decoded.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func scalar(_ at: Int, _ bytes: [UInt8]) -> Unicode.Scalar? {
    guard at + 7 <= bytes.count, bytes[at] == UInt8(ascii: "_"), bytes[at + 1] == UInt8(ascii: "x"),
      bytes[at + 6] == UInt8(ascii: "_"),
      let code = UInt32(String(decoding: bytes[at + 2..<at + 6], as: UTF8.self), radix: 16)
    else { return nil }
    return Unicode.Scalar(code)
  }
}

/// How the bytes of a text stand for its letters.
enum TextEncoding: Equatable, Sendable {
  case utf8, utf16Little, utf16Big
  /// What Excel for Windows saves as “CSV”.
  case windows1252
  /// Has the Welsh ŵ and ŷ.
  case iso8859Part14
  /// Has the euro.
  case iso8859Part15
  /// What Excel for the Mac saves as “CSV (Macintosh)”.
  case macRoman

  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16Little, .utf16Big: "UTF-16"
    case .windows1252: "Windows-1252"
    case .iso8859Part14: "ISO 8859-14"
    case .iso8859Part15: "ISO 8859-15"
    case .macRoman: "Mac OS Roman"
    }
  }

  var isUnicode: Bool { self == .utf8 || self == .utf16Little || self == .utf16Big }

  /// Whether only the letters themselves speak for it.
  var isGuess: Bool {
    switch self {
    case .utf8, .utf16Little, .utf16Big, .windows1252: false
    case .iso8859Part14, .iso8859Part15, .macRoman: true
    }
  }

  /// Told by the byte-order mark.
  init?(marking bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16Little
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16Big
    } else {
      return nil
    }
  }

  /// UTF-16 without its mark: most letters of our languages have a zero for their other byte, always on the same side.
  init?(wideBytes bytes: [UInt8]) {
    let start = bytes.prefix(4096)
    var zeros = (even: 0, odd: 0)
    for (offset, byte) in start.enumerated() where byte == 0 {
      if offset.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let many = start.count / 4
    if zeros.odd > many, zeros.even * 20 <= zeros.odd {
      self = .utf16Little
    } else if zeros.even > many, zeros.odd * 20 <= zeros.even {
      self = .utf16Big
    } else {
      return nil
    }
  }

  /// Nil where the bytes do not fit.
  func text(of bytes: [UInt8]) -> String? {
    switch self {
    case .utf8: return String(validating: bytes, as: UTF8.self)
    case .utf16Little, .utf16Big:
      return bytes.count.isMultiple(of: 2) ? String(validating: units(of: bytes), as: UTF16.self) : nil
    case .windows1252, .iso8859Part14, .iso8859Part15, .macRoman:
      let letters = ByteLetters(self)
      var text = String.UnicodeScalarView()
      for byte in bytes {
        guard let letter = letters[byte] else { return nil }
        text.append(letter)
      }
      return String(text)
    }
  }

  private func units(of bytes: [UInt8]) -> [UInt16] {
    let high = self == .utf16Big ? 0 : 1
    return stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0 + high]) << 8 | UInt16(bytes[$0 + 1 - high])
    }
  }

  /// The line, from 1, on which the bytes stop to fit.
  func brokenLine(in bytes: [UInt8]) -> Int {
    switch self {
    case .utf8:
      let good = zip(bytes, String(decoding: bytes, as: UTF8.self).utf8).prefix { $0 == $1 }
      return good.count { $0.0 == 10 } + 1
    case .utf16Little, .utf16Big:
      return units(of: bytes).count { $0 == 10 } + 1
    case .windows1252, .iso8859Part14, .iso8859Part15, .macRoman:
      let letters = ByteLetters(self)
      return bytes.prefix { letters[$0] != nil }.count { $0 == 10 } + 1
    }
  }
}

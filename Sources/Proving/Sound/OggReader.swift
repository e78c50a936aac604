/// What a file of Opus in Ogg says of itself (RFC 3533, RFC 7845).
enum OggReader {
  /// How long it lasts, in milliseconds; nil when it is no whole file of Opus with one stream.
  static func length(of bytes: [UInt8]) -> Int? {
    var place = 0
    var pages = 0
    var skipped = 0
    var last: (position: Int, isEnd: Bool)?
    while place < bytes.count {
      guard let page = Page(bytes, at: place), page.sequence == pages else { return nil }
      if pages == 0 {
        guard let head = skip(bytes, page) else { return nil }
        skipped = head
      }
      if page.position >= 0 { last = (page.position, page.isEnd) }
      place = page.end
      pages += 1
    }
    guard let last, last.isEnd, last.position >= skipped else { return nil }
    return (last.position - skipped) / 48
  }

  /// The samples at the beginning that are not to be heard.
  private static func skip(_ bytes: [UInt8], _ page: Page) -> Int? {
    let head = bytes[page.body..<page.end]
    guard head.count >= 19, head.starts(with: Array("OpusHead".utf8)) else { return nil }
    return Int(bytes[page.body + 10]) | Int(bytes[page.body + 11]) << 8
  }

  private struct Page {
    /// In samples at 48,000 a second; -1 where no packet ends.
    let position: Int
    let sequence: Int
    let isEnd: Bool
    let body: Int
    let end: Int

    init?(_ bytes: [UInt8], at start: Int) {
      guard start + 27 <= bytes.count, bytes[start...].starts(with: Array("OggS".utf8)) else { return nil }
      func number(_ place: Int, _ count: Int) -> UInt64 {
        (0..<count).reduce(0) { $0 | UInt64(bytes[start + place + $1]) << UInt64(8 * $1) }
      }
      position = Int(Int64(bitPattern: number(6, 8)))
      sequence = Int(number(18, 4))
      isEnd = bytes[start + 5] & 4 != 0
      body = start + 27 + Int(bytes[start + 26])
      guard body <= bytes.count else { return nil }
      end = body + bytes[(start + 27)..<body].reduce(0) { $0 + Int($1) }
      guard end <= bytes.count else { return nil }
    }
  }
}

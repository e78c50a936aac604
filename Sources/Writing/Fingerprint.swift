internal import CXXHash

/// The XXH3-128 hash and the size of a file's bytes: enough to tell two versions apart, and no defence against forgery.
struct Fingerprint: Hashable, Sendable {
  var high: UInt64
  var low: UInt64
  var size: Int

  init(high: UInt64, low: UInt64, size: Int) {
    self.high = high
    self.low = low
    self.size = size
  }

  init(of bytes: UnsafeRawBufferPointer) {
    let hash = XXH3_128bits(bytes.baseAddress, bytes.count)
    self.init(high: hash.high64, low: hash.low64, size: bytes.count)
  }

  /// 32 hexadecimal digits, the high half first (the library's canonical order).
  var hex: String { Fingerprint.digits(high) + Fingerprint.digits(low) }

  init?(hex: Substring, size: Int) {
    guard hex.utf8.count == 32, let high = UInt64(hex.prefix(16), radix: 16),
      let low = UInt64(hex.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low, size: size)
  }

  private static func digits(_ half: UInt64) -> String {
    let text = String(half, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}

/// A fingerprint taken piece by piece, for files that are streamed.
struct RunningFingerprint: ~Copyable {
  private let state: OpaquePointer?
  private var size = 0

  init() {
    state = XXH3_createState()
    XXH3_128bits_reset(state)
  }

  deinit { XXH3_freeState(state) }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    XXH3_128bits_update(state, bytes.baseAddress, bytes.count)
    size += bytes.count
  }

  func finish() -> Fingerprint {
    let hash = XXH3_128bits_digest(state)
    return Fingerprint(high: hash.high64, low: hash.low64, size: size)
  }
}

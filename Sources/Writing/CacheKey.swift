/// Tells whether bytes are the ones that something was made from.
package enum CacheKey {
  /// Thirty-two hexadecimal digits.
  package static func of(_ bytes: [UInt8]) -> String { bytes.withUnsafeBytes { Fingerprint(of: $0).hex } }

  /// The same of a file of the machine; nil when it cannot be read.
  package static func ofFile(_ path: String) -> String? {
    guard let file = try? Descriptor(path, 0, following: true) else { return nil }
    return try? Comparison.fingerprint(of: file, path: path).hex
  }
}

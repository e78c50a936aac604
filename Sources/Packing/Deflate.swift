internal import CDeflate

/// Raw DEFLATE (RFC 1951) by libdeflate. Owns a compressor and the room for its answers, so it is one task's own.
package struct Deflate: ~Copyable {
  private let compressor: OpaquePointer?
  private var room: [UInt8] = []

  /// `level` goes from 1, the quickest, to 12. Where there is no memory for a compressor, nothing gets smaller.
  package init(level: Int32 = 6) { compressor = libdeflate_alloc_compressor(level) }

  deinit { if let compressor { libdeflate_free_compressor(compressor) } }

  /// `bytes` compressed; nil when that would not make them fewer. Let go of the answer before the next call, which then need
  /// not copy it.
  package mutating func compress(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard let compressor, bytes.count > 1 else { return nil }
    if room.count < bytes.count { room = [UInt8](repeating: 0, count: bytes.count * 2) }
    let count = room.withUnsafeMutableBytes { room in
      bytes.withUnsafeBytes { source in
        libdeflate_deflate_compress(compressor, source.baseAddress, source.count, room.baseAddress, source.count - 1)
      }
    }
    return count > 0 ? room[..<count] : nil
  }

  /// `bytes` as a zlib stream (RFC 1950), as PNG has them; nil where there is no memory for it.
  package mutating func zlib(_ bytes: [UInt8]) -> [UInt8]? {
    guard let compressor else { return nil }
    let most = libdeflate_zlib_compress_bound(compressor, bytes.count)
    let stream = [UInt8](unsafeUninitializedCapacity: most) { room, count in
      count = bytes.withUnsafeBytes {
        libdeflate_zlib_compress(compressor, $0.baseAddress, $0.count, room.baseAddress, most)
      }
    }
    return stream.isEmpty ? nil : stream
  }
}

/// The other way: for reading back what was written.
package enum Inflate {
  /// The bytes behind a raw DEFLATE stream; nil when it is broken or holds more than `limit`.
  package static func expand(_ packed: ArraySlice<UInt8>, atMost limit: Int) -> [UInt8]? {
    guard let machine = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(machine) }
    var result = LIBDEFLATE_BAD_DATA
    let bytes = [UInt8](unsafeUninitializedCapacity: max(limit, 1)) { room, count in
      result = packed.withUnsafeBytes { source in
        libdeflate_deflate_decompress(machine, source.baseAddress, source.count, room.baseAddress, limit, &count)
      }
      if result != LIBDEFLATE_SUCCESS { count = 0 }
    }
    return result == LIBDEFLATE_SUCCESS ? bytes : nil
  }
}

/// CRC-32 as a zip and a PNG keep it (ISO 3309).
package func checksum(_ bytes: [UInt8]) -> UInt32 {
  bytes.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
}

internal import CZlib

/// Raw DEFLATE (RFC 1951) by zlib. Owns zlib's state and frees it.
package struct Deflate: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>

  /// nil when there is no memory for zlib's window.
  package init?(level: Int32 = 6) {
    stream = .allocate(capacity: 1)
    guard scrutable_deflate_begin(stream, level) == Z_OK else {
      stream.deallocate()
      return nil
    }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// Appends the compressed form of `bytes` to `out`.
  package func compress(_ bytes: [UInt8], into out: inout [UInt8]) {
    deflateReset(stream)
    let bound = Int(deflateBound(stream, uLong(bytes.count)))
    var input = bytes
    let compressed = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      input.withUnsafeMutableBufferPointer { source in
        stream.pointee.next_in = source.baseAddress
        stream.pointee.avail_in = uInt(source.count)
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = uInt(bound)
        deflate(stream, Z_FINISH)
        count = bound - Int(stream.pointee.avail_out)
      }
    }
    out += compressed
  }
}

/// The other way: for reading back what was written.
package enum Inflate {
  /// The bytes behind a raw DEFLATE stream whose size is known; nil when they are not that many, or it is broken.
  package static func expand(_ packed: [UInt8], size: Int) -> [UInt8]? {
    var stream = z_stream()
    guard scrutable_inflate_begin(&stream) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var input = packed
    let bytes = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { buffer, count in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = uInt(source.count)
        stream.next_out = buffer.baseAddress
        stream.avail_out = uInt(buffer.count)
        count = inflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
      }
    }
    return bytes.count == size ? bytes : nil
  }
}

/// CRC-32 as a zip keeps it (ISO 3309).
func checksum(_ bytes: [UInt8]) -> UInt32 {
  bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32(0, $0.baseAddress, uInt($0.count))) }
}

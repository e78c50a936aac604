internal import Glibc

/// An open file or folder, closed when its owner lets go of it.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  /// `name` is looked up from the folder `parent`, or from the working folder without one; a link as the last
  /// name is refused unless `following`.
  init(
    _ name: String, in parent: Int32 = AT_FDCWD, _ flags: Int32, mode: mode_t = 0o666, following: Bool = false,
    for operation: WritingError.Operation = .open
  ) throws(WritingError) {
    let guarded = flags | O_CLOEXEC | (following ? 0 : O_NOFOLLOW)
    number = retrying { openat(parent, name, guarded, mode) }
    guard number >= 0 else { throw .refused(operation, path: name, code: errno) }
  }

  init(owning number: Int32) { self.number = number }

  deinit { close(number) }

  var status: stat {
    var result = stat()
    return fstat(number, &result) == 0 ? result : stat()
  }

  /// Writes all of `bytes`, however many calls it takes.
  func write(_ bytes: UnsafeRawBufferPointer, path: String) throws(WritingError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = retrying { Glibc.write(number, part.baseAddress, part.count) }
      guard count > 0 else { throw .refused(.write, path: path, code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  func write(_ bytes: [UInt8], path: String) throws(WritingError) {
    try bytes.withRaw { raw throws(WritingError) in try write(raw, path: path) }
  }

  /// Fills as much of `buffer` as the file still holds; 0 at its end.
  func read(into buffer: UnsafeMutableRawBufferPointer, path: String) throws(WritingError) -> Int {
    var filled = 0
    while filled < buffer.count {
      let part = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = retrying { Glibc.read(number, part.baseAddress, part.count) }
      guard count >= 0 else { throw .refused(.read, path: path, code: errno) }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  func rewind() {
    lseek(number, 0, SEEK_SET)
  }
}

/// Repeats a call that a signal interrupted.
func retrying<Count: SignedInteger>(_ call: () -> Count) -> Count {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}

extension stat {
  var isFile: Bool { st_mode & S_IFMT == S_IFREG }
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
}

extension [UInt8] {
  /// Its bytes in memory, with the error's type kept (`withUnsafeBytes` loses it).
  func withRaw<Result>(
    _ body: (UnsafeRawBufferPointer) throws(WritingError) -> Result
  ) throws(WritingError) -> Result {
    try withUnsafeBufferPointer { bytes throws(WritingError) in try body(UnsafeRawBufferPointer(bytes)) }
  }
}

internal import Glibc

/// What a build leaves for the next one to read, beside the manifest; what is in it is the caller's business.
package enum KeptFile {
  package static let path = PathRules.ownFolder + "/published.txt"

  /// The bytes that the last build into `folder` left; nil when there are none. Changes nothing on disk.
  package static func read(in folder: String) throws(WritingError) -> [UInt8]? {
    let whole = folder + "/" + path
    var status = stat()
    if lstat(whole, &status) != 0 {
      guard errno == ENOENT || errno == ENOTDIR else { throw .refused(.open, path: whole, code: errno) }
      return nil
    }
    let file = try Descriptor(whole, O_RDONLY | O_NOFOLLOW, following: false)
    guard file.status.isFile else { throw .inTheWay(whole) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size))
    try Comparison.eachPiece(of: file, path: whole) { piece throws(WritingError) in bytes.append(contentsOf: piece) }
    return bytes
  }
}

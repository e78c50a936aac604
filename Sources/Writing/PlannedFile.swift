/// One file of the site before it is on disk: where it goes and how its bytes are had.
///
/// Pages are made at the moment they are written, into a buffer the task owns, so that a site of any
/// size never stands in memory; attachments are streamed from their source.
package struct PlannedFile: Sendable {
  /// Relative to the output folder, with `/` between names: `meetings/2014-08-01/index.html`.
  package var path: String
  package var content: Content

  package enum Content: Sendable {
    case bytes([UInt8])
    /// Appends the file's bytes to an empty buffer; called once, on any thread.
    case made(@Sendable (inout [UInt8]) throws -> Void)
    /// The file at this path of the machine, copied as it is.
    case copied(from: String)
    /// Made in the staging folder, or left as the last build made it.
    case staged(StagedFile)
  }

  /// The hash of what was staged, as `CacheKey` writes it; nil where the bytes are not known yet.
  package var hash: String? {
    switch content {
    case .staged(let file): file.print.hex
    case .bytes, .made, .copied: nil
    }
  }

  package init(path: String, content: Content) {
    self.path = path
    self.content = content
  }

  package init(path: String, bytes: [UInt8]) {
    self.init(path: path, content: .bytes(bytes))
  }

  package init(path: String, text: String) {
    self.init(path: path, content: .bytes(Array(text.utf8)))
  }

  package init(path: String, make: @escaping @Sendable (inout [UInt8]) throws -> Void) {
    self.init(path: path, content: .made(make))
  }

  package init(path: String, copying source: String) {
    self.init(path: path, content: .copied(from: source))
  }
}

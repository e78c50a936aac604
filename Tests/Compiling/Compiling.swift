package import Diagnostics
import Drafting
import Foundation
import Linking
import Reading
package import Record

/// Files → record, as a build does it: for tests of the rooms that stand on a record.
package enum Compiling {
  /// `files` are what stands in a content folder, by path; `published` has the ids of what the last build published.
  /// Every diagnostic must point into its file.
  package static func record(
    of files: [String: [UInt8]], asAt: String = "2026-11-20", drafts showsDrafts: Bool = false,
    published: Set<String> = [], recall: @escaping @Sendable (inout Record) -> Void = { _ in }
  ) -> Checked<Record> {
    let reader = ContentReader()
    var drafts = Drafts()
    var diagnostics: [Diagnostic] = []
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      guard case .document = ContentLayout.placement(of: path) else {
        drafts.attachments.append(AttachmentDraft(path: path, size: bytes.count))
        continue
      }
      let part = reader.read(bytes, path: path)
      diagnostics += part.diagnostics
      if let value = part.value { drafts.append(value) }
    }
    var linker = Linker(asAt: Day(iso: asAt) ?? Day(number: 0), showsDrafts: showsDrafts)
    linker.wasPublished = { published.contains($1) }
    linker.recall = recall
    let linked = linker.link(drafts)
    Places.expect(of: diagnostics + linked.diagnostics, in: files)
    return Checked(linked.value, diagnostics + linked.diagnostics)
  }

  /// The same of files whose text a test wrote down.
  package static func record(
    of files: [String: String], asAt: String = "2026-11-20", drafts showsDrafts: Bool = false,
    published: Set<String> = [], recall: @escaping @Sendable (inout Record) -> Void = { _ in }
  ) -> Checked<Record> {
    record(
      of: files.mapValues { Array($0.utf8) }, asAt: asAt, drafts: showsDrafts, published: published, recall: recall)
  }

  /// The content folder of the council that the project ships as an example.
  package static let demonstration: [String: [UInt8]] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("content")
    var files: [String: [UInt8]] = [:]
    let walker = FileManager.default.enumerator(atPath: root.path)
    while let path = walker?.nextObject() as? String {
      let url = root.appendingPathComponent(path)
      guard (try? url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true else { continue }
      if let data = try? Data(contentsOf: url) { files[path] = Array(data) }
    }
    return files
  }()
}

extension Record {
  /// Whether a word stands anywhere in the record: in a text, or in the bytes of prose.
  package func holds(_ word: String) -> Bool {
    let all = "\(self)"
    return all.contains(word) || all.contains(word.utf8.map(String.init).joined(separator: ", "))
  }
}

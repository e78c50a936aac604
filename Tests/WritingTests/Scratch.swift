import Glibc
import Synchronization

@testable import Writing

private let counter = Atomic<Int>(0)

/// An output folder of one test's own, removed with everything in it when the test ends.
final class Scratch: Sendable {
  let path: String

  init() {
    let number = counter.add(1, ordering: .relaxed).newValue
    path = "/tmp/scrutable-writing-\(getpid())-\(number)"
    mkdir(path, 0o777)
  }

  deinit { Scratch.removeAll(path) }

  var site: String { path + "/site" }

  /// Builds a whole site of these files, path then text, and gives what the build did.
  @discardableResult
  func build(_ files: KeyValuePairs<String, String>) throws -> Summary {
    try build(files.map { PlannedFile(path: $0.key, text: $0.value) })
  }

  @discardableResult
  func build(_ files: [PlannedFile]) throws -> Summary {
    let writer = try Writer.begin(in: site, planning: files.map(\.path))
    var buffer: [UInt8] = []
    for file in files { try writer.write(file, buffer: &buffer) }
    return try writer.finish()
  }

  /// Begins a build, writes `count` of its files, and lets go of it as a killed process would.
  func buildAndDie(_ files: KeyValuePairs<String, String>, after count: Int) throws {
    let writer = try Writer.begin(in: site, planning: files.map(\.key))
    var buffer: [UInt8] = []
    for file in files.prefix(count) {
      try writer.write(PlannedFile(path: file.key, text: file.value), buffer: &buffer)
    }
  }

  func put(_ text: String, at name: String) {
    guard let file = fopen(site + "/" + name, "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  func makeFolder(_ name: String) {
    mkdir(site, 0o777)
    mkdir(site + "/" + name, 0o777)
  }

  func link(_ name: String, to target: String) { symlink(target, site + "/" + name) }

  /// The text of a file of the site, or nil.
  func text(_ name: String) -> String? { Scratch.text(site + "/" + name) }

  func exists(_ name: String) -> Bool { access(site + "/" + name, F_OK) == 0 }

  /// Changes whenever a file is replaced.
  func inode(_ name: String) -> UInt64 {
    var status = stat()
    return stat(site + "/" + name, &status) == 0 ? UInt64(status.st_ino) : 0
  }

  /// Every file of the site but our own, sorted.
  func files() throws -> [String] {
    let folder = try OutputFolder(site)
    func below(_ path: String) throws -> [String] {
      try folder.names(in: path.isEmpty ? "." : path).flatMap { name -> [String] in
        let inner = path.isEmpty ? name : path + "/" + name
        if name == PathRules.ownFolder { return [] }
        return try folder.standing(at: inner) == .folder ? below(inner) : [inner]
      }
    }
    return try below("").sorted()
  }

  private static func text(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte >= 0 { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func removeAll(_ path: String) {
    if unlink(path) == 0 { return }
    if let stream = opendir(path) {
      var names: [String] = []
      while let entry = readdir(stream) {
        names.append(
          withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
      }
      closedir(stream)
      for name in names where name != "." && name != ".." { removeAll(path + "/" + name) }
    }
    rmdir(path)
  }
}

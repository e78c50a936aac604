import Diagnostics
import Foundation
import Testing

@testable import Reading

@Suite struct FilesTests {
  @Test func memoryListsInOrderAndPassesOverHiddenFiles() throws {
    let files = MemoryFiles(["b.md": "bb", "a/c.md": "c", ".git/x": "", "d.md~": "", "a/.x": "", "a.md": ""])
    #expect(
      files.list().value == [
        ListedFile(path: "a.md", size: 0), ListedFile(path: "a/c.md", size: 1), ListedFile(path: "b.md", size: 2),
      ])
    #expect(try files.read("b.md") == Array("bb".utf8))
    #expect(throws: FileError.self) { try files.read("none.md") }
  }

  @Test func diskListsAndReadsWithoutFollowingLinks() throws {
    try inFolder { folder in
      try write("words", to: folder + "/meetings/2026/minutes.md")
      try write("", to: folder + "/council.yml")
      try write("x", to: folder + "/.hidden")
      try write("x", to: folder + "/a.md~")
      try FileManager.default.createSymbolicLink(atPath: folder + "/link.md", withDestinationPath: "/etc/hostname")
      try FileManager.default.createSymbolicLink(atPath: folder + "/etc", withDestinationPath: "/etc")
      let files = try DiskFiles(folder)
      let list = try files.list()
      #expect(list.value.map(\.path) == ["council.yml", "meetings/2026/minutes.md"])
      #expect(list.value.map(\.size) == [0, 5])
      #expect(list.diagnostics.map(\.rule) == [.symbolicLink, .symbolicLink])
      #expect(list.diagnostics.map(\.range.path).sorted() == ["etc", "link.md"])
      #expect(try files.read("meetings/2026/minutes.md") == Array("words".utf8))
      #expect(try files.read("council.yml") == [])
      for path in ["link.md", "etc/hostname", "../x", "meetings", "/etc/hostname", "", "a//b", "none.md"] {
        #expect(throws: FileError.self, "\(path)") { try files.read(path) }
      }
    }
  }

  /// Nothing is waited for, and nothing giant is taken into memory.
  @Test(.timeLimit(.minutes(5))) func whatIsNoPaperIsToldAndNotRead() throws {
    try inFolder { folder in
      try write("x", to: folder + "/reviews/a.md/b.md")
      try write("", to: folder + "/giant.md")
      #expect(truncate(folder + "/giant.md", 1 << 40) == 0)
      #expect(mkfifo(folder + "/pipe.md", 0o600) == 0)
      let files = try DiskFiles(folder)
      let list = try files.list()
      #expect(list.value.map(\.path) == ["giant.md"])
      #expect(list.diagnostics.map(\.range.path).sorted() == ["pipe.md", "reviews/a.md"])
      for path in ["giant.md", "pipe.md"] { #expect(throws: FileError.self, "\(path)") { try files.read(path) } }
    }
  }

  @Test func aMissingFolderIsReported() {
    #expect(throws: FileError.self) { try DiskFiles("/nowhere/at/all") }
  }

  @Test(arguments: [
    ([0x41, 0xFF], 1), ([0xC3], 0), ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
    (Array("Gŵyl “£” 🏛".utf8), nil), (Array(repeating: 0x41, count: 20) + [0x80], 20), ([], nil),
  ])
  func findsWhatIsNotUTF8(bytes: [UInt8], offset: Int?) {
    #expect(bytes.withUnsafeBufferPointer { TextEncoding.firstFault(in: $0) } == offset)
  }

  @Test(arguments: [
    ("plain text, and Gŵyl “£” – 🏛\r\n\t", []), ("a\u{0}", [1]), ("12345678\u{7F}", [8]), ("\u{85}", [0]),
    ("£\u{9F}", [2]),
    ("\u{FFFE}b\u{FFFF}", [0, 4]), ("\u{FFFD}\u{FFEF}\u{E000}", []), ("\u{1FFFF}\u{10FFFE}", [0, 4]),
    ("\u{C}\u{B}", [0, 1]), ("1234567\u{1F}8", [7]), (String(repeating: "\u{1}", count: 20), Array(0..<10)),
  ])
  func findsWhatNoPageMayHold(text: String, offsets: [Int]) {
    let found = Array(text.utf8).withUnsafeBufferPointer { ForbiddenCharacter.all(in: $0) }
    #expect(found.map(\.bytes.lowerBound) == offsets)
    #expect(found.map { Array(text.utf8)[$0.bytes] }.joined().elementsEqual(found.flatMap { $0.value.utf8 }))
  }

  @Test func placesTheFirstWrongByte() {
    let fault = TextEncoding.fault(in: Array("a\nŵ".utf8) + [0xFF], path: "a.md")
    #expect(fault?.rule == .notUTF8)
    #expect(fault?.range.start == SourcePosition(line: 2, column: 2))
  }

  private func write(_ text: String, to path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private func inFolder(_ work: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "scrutable-files-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try work(folder)
  }
}

extension UInt32 {
  fileprivate var utf8: [UInt8] { Unicode.Scalar(self).map { Array(String(Character($0)).utf8) } ?? [] }
}

import Testing

@testable import Packing

struct ZipTests {
  /// What a zip of one stored entry is, byte by byte (APPNOTE 4.3).
  @Test func writesOneStoredEntryAsTheFormatHasIt() {
    var zip = ZipArchive()
    zip.add("mimetype", Array("abc".utf8), isStored: true)
    let bytes = zip.finish()
    let facts: [UInt8] = [
      20, 0, 0, 8, 0, 0, 0, 0, 33, 0, 0xC2, 0x41, 0x24, 0x35, 3, 0, 0, 0, 3, 0, 0, 0, 8, 0, 0, 0,
    ]
    let local: [UInt8] = [0x50, 0x4B, 3, 4] + facts + Array("mimetypeabc".utf8)
    let directory: [UInt8] =
      [0x50, 0x4B, 1, 2, 20, 0] + facts + [UInt8](repeating: 0, count: 14) + Array("mimetype".utf8)
    let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 54, 0, 0, 0, 41, 0, 0, 0, 0, 0]
    #expect(bytes == local + directory + end)
  }

  @Test func readsBackWhatItWrote() throws {
    let words = Array(String(repeating: "Resolved: that the report be noted. ", count: 500).utf8)
    var zip = ZipArchive()
    zip.add("mimetype", Array("application/epub+zip".utf8), isStored: true)
    zip.add("text/ŵyl.xhtml", words)
    zip.add("empty", [])
    let bytes = zip.finish()
    let reader = try #require(ZipReader(bytes))
    #expect(reader.entries.map(\.path) == ["mimetype", "text/ŵyl.xhtml", "empty"])
    #expect(reader.content(of: "text/ŵyl.xhtml") == words)
    #expect(reader.content(of: "empty") == [])
    #expect(reader.content(of: "other") == nil)
    #expect(bytes.count < words.count / 10)
  }

  @Test(arguments: [0, 1, 2, 3]) func saysNothingOfAFileWhoseBytesWereChanged(place: Int) throws {
    var zip = ZipArchive()
    zip.add("a", Array("abcd".utf8), isStored: true)
    var bytes = zip.finish()
    bytes[31 + place] ^= 1
    #expect(try #require(ZipReader(bytes)).content(of: "a") == nil)
  }

  @Test func refusesWhatIsNoZip() {
    #expect(ZipReader([]) == nil)
    #expect(ZipReader(Array("not a zip at all, though long enough".utf8)) == nil)
  }
}

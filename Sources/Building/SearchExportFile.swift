import Foundation
import Search

/// The units of the search in a file for other engines, and beside it how they are to be taken.
struct SearchExportFile {
  /// Where the file goes; its mapping goes to the same place with `.mapping.json` after it.
  let path: String

  struct NotWritten: Error, CustomStringConvertible {
    var path: String
    var description: String { "The export of the search could not be written to “\(path)”." }
  }

  /// Whole or not at all: written beside its place, then renamed. The mapping goes first, as it is of no use alone.
  func write(_ export: SearchExport) throws {
    try Data(SearchExport.mapping.utf8).write(to: URL(fileURLWithPath: path + ".mapping.json"), options: .atomic)
    let temporary = path + ".new"
    defer { unlink(temporary) }
    guard FileManager.default.createFile(atPath: temporary, contents: nil),
      let file = FileHandle(forWritingAtPath: temporary)
    else { throw NotWritten(path: path) }
    try export.eachPart { try file.write(contentsOf: Data($0)) }
    try file.close()
    if rename(temporary, path) != 0 { throw NotWritten(path: path) }
  }
}

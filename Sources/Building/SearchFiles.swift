import Pages
import Record
import Search
import Writing

/// The files of the search, its pieces read by so many tasks at once.
struct SearchFiles {
  /// The folder that is the index's alone.
  static let folder = "search/2"

  let record: Record
  /// Pages that are no records.
  let lists: [SearchedList]
  let jobs: Int

  func files() async -> [PlannedFile] {
    await SearchFiles.files(of: SearchIndex(record, Addresses(record), lists: lists), jobs: jobs)
  }

  static func files(of index: SearchIndex, jobs: Int) async -> [PlannedFile] {
    let pieces = await parallelMap(index.pieces, jobs: jobs, size: 1, worker: {}) { _, piece in index.read(piece) }
    return index.files(of: pieces).map { file in PlannedFile(path: file.path) { $0 += file.bytes } }
  }
}

extension SearchedList {
  init(_ list: ListToFind) {
    self.init(title: list.title, address: list.path, note: list.note, names: list.names)
  }
}

import Foundation
import Harvesting
import Reading
import Record

/// The manifest of a site's record (docs/harvesting.md): what a whole copy holds.
struct ManifestFile: Decodable {
  struct Month: Decodable {
    var path: String
    var sha256: String
  }

  var council: String?
  var site: String?
  var months: [Month]

  init(_ bytes: [UInt8]) throws { self = try JSONDecoder().decode(ManifestFile.self, from: Data(bytes)) }
}

/// The records of a month, as far as they name files.
struct MonthFile: Decodable {
  struct Record: Decodable {
    var page: String
    var files: [File]
  }

  struct File: Decodable {
    var path: String
    var bytes: Int?
  }

  var records: [Record]
  var files: [File]

  /// Every file that is to be there; of a page no size is known.
  static func paths(of bytes: [UInt8]?) -> [String] {
    let month = bytes.flatMap { try? JSONDecoder().decode(MonthFile.self, from: Data($0)) }
    return month?.all.map(\.path) ?? []
  }

  var all: [File] {
    files + records.flatMap { [File(path: String($0.page.prefix { $0 != "#" }), bytes: nil)] + $0.files }
  }
}

/// Holds a copy of a site against its manifest.
struct ManifestCheck {
  private let files: any FileSystem
  private var wanted = 0
  private var missing: Set<String> = []
  /// How large the files are that were looked at; nil for those that are not there.
  private var sizes: [String: Int?] = [:]

  init(_ files: any FileSystem) { self.files = files }

  mutating func check(_ manifest: ManifestFile) -> Completeness {
    for month in manifest.months { check(month) }
    let all = wanted + sizes.count
    return missing.isEmpty ? .whole(all) : .missing(missing.sorted(), of: all)
  }

  private mutating func check(_ month: ManifestFile.Month) {
    wanted += 1
    guard SitePath(month.path) != nil, let bytes = try? files.read(month.path), SHA256.hex(of: bytes) == month.sha256,
      let part = try? JSONDecoder().decode(MonthFile.self, from: Data(bytes))
    else {
      missing.insert(month.path)
      return
    }
    for file in part.all { check(file) }
  }

  private mutating func check(_ file: MonthFile.File) {
    let size: Int?
    if let known = sizes[file.path] {
      size = known
    } else {
      size = SitePath(file.path) == nil ? nil : try? files.size(of: file.path)
      sizes[file.path] = .some(size)
    }
    guard let size, file.bytes ?? size == size else {
      missing.insert(file.path)
      return
    }
  }
}

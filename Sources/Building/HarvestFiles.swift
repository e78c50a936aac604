import Harvesting
import History
import Pages
import Publications
import Record
import Registering
import Tabulating
import Writing

/// What harvesters read: the record as data with its manifest, the catalogue of data, the OParl objects, and `robots.txt`, by which
/// they find the rest. A preview has only the last.
struct HarvestFiles {
  private let record: Record
  private let manifest: RecordManifest?
  private let others: [MadeFile]
  private let jobs: Int

  /// `register` says which files each publication has.
  init(_ site: Site, _ register: [RegisterRow], jobs: Int) {
    record = site.record
    self.jobs = jobs
    guard !record.isPreview else {
      (manifest, others) = (nil, [])
      return
    }
    let (files, shared) = HeldFiles(record, register).byRecord
    let data = site.data.files
    let manifest = RecordManifest(record, site.history, site.addresses, files: files, shared: shared)
    let tracker = data.isEmpty ? [] : site.data.wholeFiles.map { DataSet.File($0.path, $0.title, $0.mediaType) }
    let sets = DataSet.all(record, months: manifest.months.map(\.name), tracker: tracker)
    let catalogue = DataCatalogue(record.council, sets, modified: site.history.lastChange(in: record))
    self.manifest = manifest
    others =
      [MadeFile(path: HarvestAddress.catalogue) { catalogue.file() }]
      + (OParl(record, site.history, site.addresses)?.files() ?? [])
  }

  var paths: [String] { [HarvestAddress.robots] + (manifest?.paths ?? []) + others.map(\.path) }

  /// `besides` are the paths of all other files of the site, which the manifest lists too.
  func files(besides: [String]) async -> [PlannedFile] {
    let robots = PlannedFile(path: HarvestAddress.robots, text: RobotsFile.text(record))
    guard let manifest else { return [robots] }
    let dated = await parallelMap(manifest.months, jobs: jobs, size: 1, worker: {}) { _, month in
      manifest.file(of: month)
    }
    let months = dated + [manifest.rest(of: besides + paths)]
    let made = months.map { PlannedFile(path: $0.path, bytes: $0.bytes) }
    let index = PlannedFile(path: HarvestAddress.manifest, bytes: manifest.index(of: months))
    return [robots, index] + made + others.map { file in PlannedFile(path: file.path) { $0 = file.make() } }
  }
}

/// Which files each record has besides its page: those of its publications, and what is attached to it.
private struct HeldFiles {
  let byRecord: (files: [RecordRef: [HeldFile]], shared: [HeldFile])

  init(_ record: Record, _ register: [RegisterRow]) {
    var files: [RecordRef: [HeldFile]] = [:]
    for row in register {
      files[row.subject, default: []] += row.files.map {
        HeldFile(path: $0.entry.path, size: $0.entry.size, hash: $0.hash.isEmpty ? nil : $0.hash)
      }
    }
    let folders = HeldFiles.folders(of: record)
    var shared: [HeldFile] = []
    for attachment in record.attachments {
      let file = HeldFile(path: attachment.address, size: attachment.size)
      if let owner = HeldFiles.owner(of: attachment.address, folders) {
        files[owner, default: []].append(file)
      } else {
        shared.append(file)
      }
    }
    byRecord = (files, shared)
  }

  private static func folders(of record: Record) -> [Substring: RecordRef] {
    var folders: [Substring: RecordRef] = [:]
    for kind in RecordKind.allCases {
      for index in 0..<record.count(of: kind) {
        let ref = RecordRef(kind, Int32(index))
        if let document = record.document(of: ref) { folders[Addresses.folder(of: document).dropLast()] = ref }
      }
    }
    return folders
  }

  /// The record in whose folder a file lies, or the nearest around it.
  private static func owner(of path: String, _ folders: [Substring: RecordRef]) -> RecordRef? {
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      if let owner = folders[rest] { return owner }
    }
    return nil
  }
}

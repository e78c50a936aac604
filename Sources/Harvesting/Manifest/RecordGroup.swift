import Record
import Serialising

/// Records of a kind, of the same committees and of a month.
struct RecordGroup {
  let kind: RecordKind
  let committees: [String]
  let month: String
  var records = 0
  var withheld = 0
  var toFollow = 0
  /// Of the hashes of its records' lines, sorted, each on a line.
  var hash = ""
}

extension RecordGroup {
  /// In the order of kinds’ names and committees.
  static func all(of lines: [RecordLine], in month: String) -> [RecordGroup] {
    var found: [[String]: (group: RecordGroup, hashes: [String])] = [:]
    for line in lines {
      let key = [line.ref.kind.rawValue] + line.committees
      let new = RecordGroup(kind: line.ref.kind, committees: line.committees, month: month)
      found[key, default: (new, [])].hashes.append(SHA256.hex(of: line.bytes))
      found[key]?.group.add(line)
    }
    return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { _, found in
      var group = found.group
      group.hash = SHA256.hex(of: Array(found.hashes.sorted().map { $0 + "\n" }.joined().utf8))
      return group
    }
  }

  private mutating func add(_ line: RecordLine) {
    records += 1
    withheld += line.withheld
    toFollow += line.toFollow
  }

  var entry: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("kind", kind.rawValue)
      json.strings("committees", committees)
      json.member("month", month)
      json.member("records", records)
      json.member("withheld", withheld)
      json.member("to-follow", toFollow)
      json.member("sha256", hash)
    }
    return json.bytes
  }
}

internal import CXXHash
internal import Record

/// What a field of a record held when it was last published: a hash, from which no word can be had back.
struct FieldHash: Hashable, Sendable {
  var field: FieldName
  var hash: UInt64
}

extension [FieldHash] {
  /// The fields that are not the same in both, in order; both lists are in the order of the fields.
  func changes(from old: [FieldHash]) -> [FieldName] {
    if self == old { return [] }
    var changed: [FieldName] = []
    var (mine, theirs) = (0, 0)
    while mine < count || theirs < old.count {
      if theirs == old.count || mine < count && self[mine].field < old[theirs].field {
        changed.append(self[mine].field)
        mine += 1
      } else if mine == count || old[theirs].field < self[mine].field {
        changed.append(old[theirs].field)
        theirs += 1
      } else {
        if self[mine].hash != old[theirs].hash { changed.append(self[mine].field) }
        mine += 1
        theirs += 1
      }
    }
    return changed
  }
}

/// Takes the hashes of the fields of one record after another, in one buffer.
struct FieldHasher {
  private var bytes: HashBytes
  private var kind = RecordKind.committee
  private var hashes: [FieldHash] = []

  init(_ identities: Identities = Identities()) { bytes = HashBytes(identities) }

  /// In the order of the fields; a field that is empty has none.
  mutating func hashes(of ref: RecordRef, in record: Record) -> [FieldHash] {
    hashes.removeAll(keepingCapacity: true)
    kind = ref.kind
    let index = Int(ref.index)
    switch ref.kind {
    case .committee: add(record.committees[index], in: record)
    case .person: add(record.people[index], in: record)
    case .post: add(record.posts[index], in: record)
    case .subject: add(record.subjects[index], in: record)
    case .meeting: add(record.meetings[index], in: record)
    case .minutes: add(record.minutes[index], in: record)
    case .report: add(record.reports[index], in: record)
    case .review: add(record.reviews[index], in: record)
    case .recommendation: add(record.recommendations[index], in: record)
    case .response: add(record.responses[index], in: record)
    case .actionPlan: add(record.actionPlans[index], in: record)
    case .action: add(record.actions[index], in: record)
    case .indicatorSet: add(record.indicatorSets[index], in: record)
    case .indicator: add(record.indicators[index], in: record)
    case .workProgramme: add(record.workProgrammes[index], in: record)
    case .forwardPlan: add(record.forwardPlans[index], in: record)
    case .forwardPlanEntry: add(record.forwardPlanEntries[index], in: record)
    case .glossaryEntry: add(record.glossary[index], in: record)
    case .page: add(record.pages[index], in: record)
    case .letter: add(record.letters[index], in: record)
    }
    return hashes
  }

  private mutating func add<Kind: Described>(_ own: Kind, in record: Record) {
    let fields = Kind.fields
    for index in fields.indices where !fields[index].elsewhere.contains(.history) {
      bytes.removeAll()
      bytes.add(fields[index].value(own), in: record)
      if !bytes.isEmpty { hashes.append(FieldHash(field: FieldName(kind, index), hash: bytes.hash)) }
    }
  }
}

/// The bytes that a hash is taken of.
struct HashBytes {
  private var bytes: [UInt8] = []
  /// Records that moved are hashed by their permanent names, so that a move changes nothing that refers to them.
  let identities: Identities

  init(_ identities: Identities = Identities()) { self.identities = identities }

  var isEmpty: Bool { bytes.isEmpty }
  var hash: UInt64 { bytes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) } }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func add(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// The letters and a nought, which no text of a record holds, so that “ab”, “c” is not “a”, “bc”.
  mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(0)
  }

  /// A long text as its hash, so that it is not copied.
  mutating func addHash(of words: UnsafeRawBufferPointer) { add(XXH3_64bits(words.baseAddress, words.count)) }
}

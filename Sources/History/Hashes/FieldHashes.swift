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

  /// One hash over some of the fields.
  func hash(over fields: [FieldName]) -> UInt64 {
    var bytes = HashBytes()
    for print in self where fields.contains(print.field) {
      bytes.add(print.field.key)
      bytes.add(print.hash)
    }
    return bytes.hash
  }
}

/// Takes the prints of one record after another, in one buffer.
struct FieldHasher {
  let record: Record
  private var bytes = HashBytes()
  private var hashes: [FieldHash] = []

  init(_ record: Record) { self.record = record }

  /// Notes a field unless it is empty. Several values of one field are noted one after another.
  mutating func put<each Value: FieldHashable>(_ field: FieldName, _ value: repeat each Value) {
    bytes.removeAll()
    repeat (each value).add(to: &bytes)
    guard !bytes.isEmpty else { return }
    hashes.append(FieldHash(field: field, hash: bytes.hash))
  }

  /// The prints since the last call, in the order of the fields.
  mutating func take() -> [FieldHash] {
    let taken = hashes.sorted { $0.field < $1.field }
    hashes.removeAll(keepingCapacity: true)
    return taken
  }

  func id<Kind: Entity>(_ handle: Handle<Kind>?) -> String? { handle.flatMap { record.id(of: $0.ref)?.text } }
  func id(_ ref: RecordRef?) -> String? { ref.flatMap { record.id(of: $0)?.text } }
  func ids<Kind: Entity>(_ handles: [Handle<Kind>]) -> [String] { handles.compactMap { record.id(of: $0.ref)?.text } }
}

/// The bytes that a print is taken of.
struct HashBytes {
  private var bytes: [UInt8] = []

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

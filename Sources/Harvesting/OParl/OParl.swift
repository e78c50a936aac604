package import History
package import Record
import Serialising

/// The record in the shape of OParl 1.1, the interface of German council information systems, as far as files can have it: see
/// docs/oparl.md.
///
/// Every object is known by a full address, so that a site without one has none of it.
package struct OParl: Sendable {
  let record: Record
  let history: History
  let addresses: Addresses
  /// The address of the site.
  let base: String
  let zone: CivilZone
  /// Recommendations of no review.
  let madeAt: [Handle<Meeting>: [Handle<Recommendation>]]
  let reviews: [Handle<Report>: [Handle<Review>]]

  /// Nil when the council has no `address`.
  package init?(_ record: Record, _ history: History, _ addresses: Addresses) {
    guard let base = record.council.address else { return nil }
    self.record = record
    self.history = history
    self.addresses = addresses
    self.base = base
    zone = CivilZone(record.council.timeZone)
    madeAt = Dictionary(
      record.recommendations.enumerated().filter { $0.element.review == nil }
        .compactMap { index, made in made.madeAt.map { ($0, [Handle(index)]) } }, uniquingKeysWith: +)
    reviews = Dictionary(
      record.reviews.enumerated().compactMap { index, review in review.report?.open.map { ($0, [Handle(index)]) } },
      uniquingKeysWith: +)
  }

  package func files() -> [MadeFile] {
    [made(HarvestAddress.oparlSystem) { $0.system(&$1) }, made(OParl.body) { $0.body(&$1) }]
      + OParlList.allCases.flatMap { list in
        let objects = objects(of: list)
        return objects.compactMap { object in path(of: object).map { file($0, object) } } + pages(of: list, objects)
      }
  }

  static let body = HarvestAddress.oparl("body")

  private func file(_ path: String, _ object: OParlObject) -> MadeFile {
    made(path) { $0.put(object, &$1) }
  }

  func made(_ path: String, _ put: @escaping @Sendable (OParl, inout JSONWriter) -> Void) -> MadeFile {
    MadeFile(path: path) { [self] in
      var json = JSONWriter()
      put(self, &json)
      return json.bytes + [10]
    }
  }
}

/// The lists that a body leads to.
enum OParlList: String, CaseIterable {
  case bodies, organizations, persons, meetings, papers
}

/// What stands in a list, each with a file of its own.
enum OParlObject: Sendable {
  case body
  case organization(Handle<Committee>)
  case person(Handle<Person>)
  case meeting(Handle<Meeting>)
  /// A report, a review, an answer or an action plan.
  case paper(RecordRef)
}

extension OParl {
  /// In an order in which what is new comes last, as far as its day allows.
  func objects(of list: OParlList) -> [OParlObject] {
    switch list {
    case .bodies: [.body]
    case .organizations: record.committees.indices.map { .organization(Handle($0)) }
    case .persons: record.people.indices.map { .person(Handle($0)) }
    case .meetings: record.meetings.indices.map { .meeting(Handle($0)) }
    case .papers: papers.map { .paper($0) }
    }
  }

  private var papers: [RecordRef] {
    let kinds: [RecordKind] = [.report, .review, .response, .letter, .actionPlan]
    let all = kinds.flatMap { kind in (0..<record.count(of: kind)).map { RecordRef(kind, Int32($0)) } }
    let days = all.map { record.day(of: $0)?.number ?? .min }
    return all.indices.sorted { days[$0] != days[$1] ? days[$0] < days[$1] : $0 < $1 }.map { all[$0] }
  }

  /// Where the object has its own file; the body is written by itself.
  func path(of object: OParlObject) -> String? {
    switch object {
    case .body: nil
    case .organization(let handle): path(of: handle.ref)
    case .person(let handle): path(of: handle.ref)
    case .meeting(let handle): path(of: handle.ref)
    case .paper(let ref): path(of: ref)
    }
  }

  private func path(of ref: RecordRef) -> String? {
    record.document(of: ref).map { HarvestAddress.oparl(inFolder: Addresses.folder(of: $0)) }
  }

  func put(_ object: OParlObject, _ json: inout JSONWriter) {
    switch object {
    case .body: body(&json)
    case .organization(let handle): organization(handle, &json)
    case .person(let handle): person(handle, &json)
    case .meeting(let handle): meeting(handle, &json)
    case .paper(let ref): paper(ref, &json)
    }
  }

  /// The address by which the object of a record is known.
  func id(of ref: RecordRef) -> String { full(path(of: ref) ?? "") }

  func id<Kind: Entity>(of handle: Handle<Kind>) -> String { id(of: handle.ref) }

  func full(_ path: String) -> String { base + path.asAddress }
}

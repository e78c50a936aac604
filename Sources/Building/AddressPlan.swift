import Diagnostics
import Drafting
import Linking
import Record
import Writing

/// Every address of a site with who claims it: what `check` and `build` compare alike before anything is made or replaced.
struct AddressPlan {
  private let paths: [String]
  private let owners: [Owner]

  /// Who claims an address; who comes later in the list gives way.
  private enum Owner {
    /// A page or a file that the site makes of itself: an index, a feed, a style sheet.
    case site
    case record(Document)
    case attachment(String)
    case former(FormerAddress)

    var rank: Int {
      switch self {
      case .site: 0
      case .record: 1
      case .attachment: 2
      case .former: 3
      }
    }
  }

  /// `paths` are those of all planned files, pages of records, former addresses and attachments among them.
  init(_ record: Record, paths: [String]) {
    var claims: [String: [Owner]] = [:]
    // Taken from the end, so that who comes first in the record is first, and a record before what gives way to it.
    for former in record.formerAddresses.reversed() { claims[former.path, default: []].append(.former(former)) }
    for file in record.attachments { claims[file.address, default: []].append(.attachment(file.source)) }
    for document in record.documents.reversed() {
      claims[Addresses.folder(of: document) + "index.html", default: []].append(.record(document))
    }
    self.paths = paths
    owners = paths.map { claims[$0]?.popLast() ?? .site }
  }

  func diagnostics(_ drafts: Drafts) -> [Diagnostic] {
    let clashes = PathClash.all(among: paths)
    let unsafe = paths.indices.filter { PathRules.fault(in: paths[$0]) != nil }
    if clashes.isEmpty, unsafe.isEmpty { return [] }
    let places = WrittenPlaces(drafts)
    return clashes.map { told($0, places) }
      + unsafe.map { .unsafe(paths[$0], PathRules.fault(in: paths[$0]) ?? "", place(of: $0, places)) }
  }

  private func told(_ clash: PathClash, _ places: WrittenPlaces) -> Diagnostic {
    let firstGivesWay = owners[clash.first].rank > owners[clash.second].rank
    let (guest, host) = firstGivesWay ? (clash.first, clash.second) : (clash.second, clash.first)
    let related: [Diagnostic.Related] =
      switch owners[host] {
      case .site: []
      case .record, .attachment, .former: [.init("it belongs to this file", at: place(of: host, places))]
      }
    return Diagnostic(
      .duplicateAddress, .error, message(clash.kind, shown(guest), shown(host), owners[host]),
      at: place(of: guest, places), fixes: [.advise(advice(owners[guest]))], related: related)
  }

  /// The address as a clerk writes it.
  private func shown(_ index: Int) -> String {
    if case .former(let former) = owners[index] { return former.alias }
    let page = "/index.html"
    return paths[index].hasSuffix(page) ? String(paths[index].dropLast(page.count)) : paths[index]
  }

  private func place(of index: Int, _ places: WrittenPlaces) -> SourceRange {
    switch owners[index] {
    case .site: SourceRange(path: paths[index])
    case .record(let document): places.id(in: document.path)
    case .attachment(let source): SourceRange(path: source)
    case .former(let former): places.alias(former.alias, in: former.document.path)
    }
  }

  private func message(_ kind: PathClash.Kind, _ guest: String, _ host: String, _ owner: Owner) -> String {
    let whose = if case .site = owner { " by the site itself" } else { "" }
    switch kind {
    case .same: return "the address “\(guest)” is taken\(whose)"
    case .onlyCapitals: return "the address “\(guest)” differs only in capitals from “\(host)”, which is taken\(whose)"
    case .inside:
      return "the address “\(guest)” and the address “\(host)” cannot both be: one is a file, the other lies in it"
    }
  }

  private func advice(_ guest: Owner) -> String {
    switch guest {
    case .site: "please report this: it is a fault of the program"
    case .record: "give one of the two another name, or another id:"
    case .attachment: "give the file another name, here and where it is named"
    case .former: "remove the alias, or change it"
    }
  }
}

extension Diagnostic {
  fileprivate static func unsafe(_ path: String, _ reason: String, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .badIdentifier, .error, "“\(path)” cannot be an address of the site: \(reason)", at: place,
      fixes: [.advise("choose a shorter or a plainer name")])
  }
}

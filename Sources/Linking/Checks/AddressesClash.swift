import Diagnostics
import Drafting
import Record

/// No two records, nor an alias and a record, claim one address.
struct AddressesClash: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let claims = record.documents.flatMap(AddressesClash.claims)
    var claimed: [String: Claim] = [:]
    var clashes: [(Claim, first: Claim)] = []
    for claim in claims {
      if let first = claimed[claim.address] { clashes.append((claim, first)) } else { claimed[claim.address] = claim }
    }
    guard !clashes.isEmpty else { return [] }
    let places = WrittenPlaces(drafts)
    return clashes.map { later, first in
      // An alias gives way to the record that lives there, whichever file comes first.
      let (guest, host) = first.alias != nil && later.alias == nil ? (first, later) : (later, first)
      return .clash(guest.address, guest.place(in: places), host.place(in: places))
    }
  }

  /// An address, with the file that claims it by an alias or by its own id.
  private struct Claim {
    var address: String
    var path: String
    var alias: String?

    func place(in places: WrittenPlaces) -> SourceRange {
      alias.map { places.alias($0, in: path) } ?? places.id(in: path)
    }
  }

  private static func claims(of document: Document) -> [Claim] {
    let own = document.path.prefix { $0 != "/" } + "/" + document.id.text
    return [Claim(address: String(own), path: document.path)]
      + document.aliases.map { Claim(address: plain($0), path: document.path, alias: $0) }
  }

  private static func plain(_ alias: String) -> String {
    alias.split(separator: "/").filter { $0 != "index.html" }.joined(separator: "/")
  }
}

extension Diagnostic {
  fileprivate static func clash(_ address: String, _ place: SourceRange, _ first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateAddress, .error, "the address “\(address)” is taken", at: place,
      fixes: [.advise("change the id or the alias of one of the two")],
      related: [.init("it belongs to this file", at: first)])
  }
}

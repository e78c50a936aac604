import Diagnostics
import Drafting
import Record

/// No two records, nor an alias and a record, claim one address.
struct AddressesClash: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    var claimed: [String: String] = [:]
    var found: [Diagnostic] = []
    for document in record.documents {
      let own = document.path.prefix { $0 != "/" } + "/" + document.id.text
      for address in [own] + document.aliases.map(AddressesClash.plain) {
        guard let first = claimed[address] else {
          claimed[address] = document.path
          continue
        }
        found.append(.clash(address, document.path, first))
      }
    }
    return found
  }

  private static func plain(_ alias: String) -> String {
    alias.split(separator: "/").filter { $0 != "index.html" }.joined(separator: "/")
  }
}

extension Diagnostic {
  fileprivate static func clash(_ address: String, _ path: String, _ first: String) -> Diagnostic {
    Diagnostic(
      .duplicateAddress, .error, "the address “\(address)” is taken", at: SourceRange(path: path),
      fixes: [.advise("change the id or the alias of one of the two")],
      related: [.init("it belongs to this file", at: SourceRange(path: first))])
  }
}

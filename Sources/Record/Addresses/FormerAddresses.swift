/// An address at which a record stood once and which leads to it still.
package struct FormerAddress: Sendable, Equatable {
  /// As a clerk wrote it, or as it follows from that of the whole.
  package let alias: String
  package let document: Document
  /// Whether it stands in the record's own file.
  package let isWritten: Bool
}

extension FormerAddress {
  /// The file of the page that leads on: “reviews/old-name” and “/reviews/old-name/” both mean the folder's page.
  package var path: String {
    let trimmed = alias.split(separator: "/").joined(separator: "/")
    return trimmed.hasSuffix(".html") ? trimmed : trimmed + "/index.html"
  }

  /// The id that a record there had; nil for the address of an older site, which no record of ours can have had.
  package var id: String? {
    let page = "/index.html"
    guard path.hasSuffix(page), let slash = path.firstIndex(of: "/") else { return nil }
    return RecordID(String(path[path.index(after: slash)...].dropLast(page.count)))?.text
  }
}

extension Record {
  /// Every former address: those that clerks wrote and, for what lies in the folder of a record that moved, those that follow.
  ///
  /// A meeting that moved takes its minutes and reports along, unless something else stands at their old addresses now.
  package var formerAddresses: [FormerAddress] {
    let documents = documents
    let written = documents.flatMap { document in
      document.aliases.map { FormerAddress(alias: $0, document: document, isWritten: true) }
    }
    if written.isEmpty { return [] }
    var taken = Set(documents.map { Addresses.folder(of: $0) + "index.html" } + written.map(\.path))
    return written
      + written.flatMap { moved in
        parts(of: moved, among: documents).filter { taken.insert($0.path).inserted }
      }
  }

  private func parts(of moved: FormerAddress, among documents: [Document]) -> [FormerAddress] {
    guard moved.path.hasSuffix("/index.html") else { return [] }
    let (old, now) = (moved.path.dropLast("index.html".count), Addresses.folder(of: moved.document))
    return documents.compactMap { document in
      let address = Addresses.folder(of: document)
      guard address.hasPrefix(now), address != now else { return nil }
      let alias = String(old + address.dropFirst(now.count).dropLast())
      return FormerAddress(alias: alias, document: document, isWritten: false)
    }
  }
}

extension Record {
  /// The files, and again at the former addresses of the records they belong to: whoever subscribed to a calendar or a feed there is
  /// not cut off.
  package func alsoAtFormerAddresses(_ files: [MadeFile]) -> [MadeFile] {
    let former = formerAddresses.filter { $0.path.hasSuffix("/index.html") }
    return files
      + former.flatMap { former -> [MadeFile] in
        let (now, old) = (Addresses.folder(of: former.document), former.path.dropLast("index.html".count))
        return files.compactMap { file -> MadeFile? in
          let name = file.path.dropFirst(now.count)
          guard file.path.hasPrefix(now), !name.contains("/") else { return nil }
          return MadeFile(path: String(old + name), make: file.make)
        }
      }
  }
}

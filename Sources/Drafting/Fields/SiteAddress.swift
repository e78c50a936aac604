import Diagnostics

extension FieldType where Value == Located<String> {
  /// Where the site will stand: the https address of a folder, which every page's own address begins with.
  static var siteAddress: Self {
    words.described(
      as: "the web address of a folder: https://scrutiny.example.org/", example: "https://scrutiny.example.org/"
    ).reading { words, reader in
      guard let fault = SiteAddress(words.value).fault else { return words }
      reader.report(.notASiteAddress(words, fault))
      return nil
    }
  }
}

/// An address taken apart as far as its faults need it (RFC 3986).
package struct SiteAddress {
  private let scheme: String?
  private let authority: String
  private let path: String

  package init(_ text: String) {
    let head = text.firstRange(of: "://")
    scheme = head.map { text[..<$0.lowerBound].lowercased() }
    let rest = head.map { text[$0.upperBound...] } ?? text[...]
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    authority = String(rest[..<end])
    path = String(rest[end...])
  }

  /// What is wrong, and the nearest good address where there is one.
  package var fault: (words: String, instead: String?)? {
    if host.isEmpty || !host.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == ":" }) {
      return ("names no machine of the web", nil)
    }
    guard scheme == "https" || scheme == "http" else {
      let noWeb = scheme.map { "begins with “\($0)://”, which is no address of the web" }
      return (noWeb ?? "lacks “https://” at its beginning", folder("https"))
    }
    if authority.contains("@") {
      return ("holds a name or a password, which every page would give away", folder(scheme))
    }
    if path.contains("?") { return ("has a query after “?”, which no folder has", folder(scheme)) }
    if path.contains("#") { return ("names a place within a page after “#”", folder(scheme)) }
    if path.contains(where: { $0 == " " || $0 == "\\" || $0 == "\"" || $0 == "<" }) {
      return ("holds a sign that no address may hold", nil)
    }
    return namesFile ? ("names a file, and not the folder of the site", folder(scheme)) : nil
  }

  private var host: String { authority.split(separator: "@").last.map(String.init) ?? "" }

  private var cleanPath: Substring { path.prefix { $0 != "?" && $0 != "#" } }

  private var namesFile: Bool {
    guard let name = cleanPath.split(separator: "/", omittingEmptySubsequences: false).last else { return false }
    return [".html", ".htm", ".php", ".aspx", ".asp", ".xml", ".md"].contains { name.lowercased().hasSuffix($0) }
  }

  /// The address with a stroke at its end; of use where there is no fault.
  package var whole: String { folder(scheme) }

  private func folder(_ scheme: String?) -> String {
    let folder = namesFile ? cleanPath[...(cleanPath.lastIndex(of: "/") ?? cleanPath.startIndex)] : cleanPath
    return "\(scheme ?? "https")://\(host)\(folder)" + (folder.hasSuffix("/") ? "" : "/")
  }
}

extension Diagnostic {
  fileprivate static func notASiteAddress(_ words: Located<String>, _ fault: (words: String, instead: String?))
    -> Diagnostic
  {
    Diagnostic(
      .siteAddress, .error, "the address “\(words.value)” \(fault.words)", at: words.range,
      fixes: [
        fault.instead.map { .replace(words.range, with: $0) }
          ?? .advise("write the address of the folder in which the site will stand: https://scrutiny.example.org/")
      ])
  }
}

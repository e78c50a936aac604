import Diagnostics
import Record

/// Links and images: which may stand, and which files of the record they name.
extension ProseBuilder {
  mutating func link(_ node: MarkdownNode, _ entering: Bool) {
    flush()
    guard entering else {
      if links.popLast() == true { writer.endLink() }
      return
    }
    let url = node.destination
    account(forAddressOf: node)
    switch LinkDestination(url) {
    case .absolute: writer.startLink(destination: LinkDestination.encoded(url))
    case .fragment: writer.startLink(fragment: url.string, at: map.range(of: url, line: node.line))
    case .relative:
      let file = ProseFile(path: url.string, isImage: false, range: map.range(of: url, line: node.line))
      writer.startLink(destination: file.path, file: file)
    case .unsafe:
      report(.unsafeLink(url.string, at: map.range(of: url, line: node.line)))
      links.append(false)
      return
    }
    links.append(true)
    if node.hasNoWords { writer.text(url) }
  }

  mutating func image(_ node: MarkdownNode) {
    flush()
    let url = node.destination
    let range = map.range(of: url, line: node.line)
    let alternative = ImageWords.text(of: node)
    account(forAddressOf: node)
    wordBytes &+= ImageWords.wordBytes(of: node)
    if alternative.allSatisfy(\.isWhitespace) { report(.noAlternative(url.string, at: range)) }
    guard case .relative = LinkDestination(url) else { return report(.imageElsewhere(url.string, at: range)) }
    let file = ProseFile(path: url.string, isImage: true, range: range)
    writer.image(destination: file.path, alternative: alternative, file: file)
  }
}

extension Diagnostic {
  fileprivate static func unsafeLink(_ destination: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsafeLink, .error, "a link may not lead to “\(destination.prefix(80))”", at: range,
      fixes: [.advise("use an https, mailto or tel address, or a path inside the content folder")])
  }

  fileprivate static func imageElsewhere(_ destination: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsafeLink, .error, "the image “\(destination.prefix(80))” is not a file of the record", at: range,
      because: "A picture on another site tells that site who reads this page, and may change or vanish.",
      fixes: [.advise("put the image beside the document and write its name")])
  }

  fileprivate static func noAlternative(_ destination: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .imageWithoutAlternative, .error, "the image “\(destination.prefix(80))” has no words that stand for it",
      at: range,
      fixes: [.advise("write what the image tells between the square brackets")])
  }
}

import Papers

/// The pictures of a paper as files beside its document.
///
/// One without words for those who do not see it is left out and told; one that is marked as decoration is left out.
struct PictureFiles {
  /// The names of the files, by the lines of their pictures.
  private(set) var names: [Int: String] = [:]
  private(set) var files: [ImportedFile] = []

  /// `path` is that of the document, whose name those of the pictures begin with.
  init(_ parts: [DocumentPart], beside path: String, _ log: inout ImportLog) {
    let stem = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
    var known: [[UInt8]: String] = [:]
    for part in parts {
      guard case .picture(let picture) = part.form else { continue }
      guard let words = picture.alternative, let ending = PictureFiles.ending(of: picture.mediaType) else {
        log.doubt(
          part.line, "a picture without words for those who do not see it was left out",
          "add it by hand, with a text that says what it shows")
        continue
      }
      if words.isEmpty || picture.bytes.isEmpty { continue }
      if let name = known[picture.bytes] {
        names[part.line] = name
        continue
      }
      let file = "\(stem)-picture-\(files.count + 1).\(ending)"
      let name = String(file.split(separator: "/").last ?? "")
      files.append(ImportedFile(path: file, text: "", bytes: picture.bytes))
      (names[part.line], known[picture.bytes]) = (name, name)
      log.added.append(name)
    }
  }

  private static func ending(of mediaType: String) -> String? {
    ["image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp", "image/svg+xml": "svg"][
      mediaType]
  }
}

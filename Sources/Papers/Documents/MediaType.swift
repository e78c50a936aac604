/// What kind a picture is, by the ending of its name.
enum MediaType {
  private static let types = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "svg": "image/svg+xml",
    "webp": "image/webp", "bmp": "image/bmp", "tif": "image/tiff", "tiff": "image/tiff", "emf": "image/emf",
    "wmf": "image/wmf",
  ]

  static func of(_ path: String) -> String {
    path.lastIndex(of: ".").flatMap { types[path[path.index(after: $0)...].lowercased()] } ?? "application/octet-stream"
  }
}

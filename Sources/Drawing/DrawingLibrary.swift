import CDrawing
package import Libraries

/// Pango with cairo, as installed, and the fonts: what painters are made of.
package struct DrawingLibrary: Sendable {
  private let installed: InstalledLibrary
  package let fonts: ShareFonts
  /// Names the libraries that decide how a picture comes out.
  package let version: String

  /// Sees that library and ordinary fonts are there. `name`: of the library's file, with the number of its interface.
  package init(_ fonts: ShareFonts = ShareFonts(), name: String = "libpangocairo-1.0.so.0") throws(DrawingError) {
    do throws(MissingLibrary) { installed = try InstalledLibrary(name, stays: true) } catch {
      throw .noLibrary(reason: error.reason)
    }
    self.fonts = fonts
    version = try DrawingFunctions(installed).version
    let file = fonts.ordinary.first { !DrawingLibrary.isThere($0) }
    if let file { throw .noFont(path: file) }
  }

  /// The installed ones of the fonts that words need besides the ordinary ones.
  package func others(for words: [String]) -> [String] { fonts.others(for: words).filter(DrawingLibrary.isThere) }

  /// One for each thread; `others`: fonts besides the ordinary ones.
  package func painter(with others: [String] = []) throws(DrawingError) -> Painter {
    try Painter(DrawingFunctions(installed), fonts.ordinary + others)
  }

  private static func isThere(_ path: String) -> Bool { drawing_can_read(path) != 0 }
}

/// Where the library's functions are; the library is open as long as they are known.
struct DrawingFunctions: ~Copyable {
  private let library: OpenLibrary
  let place: UnsafePointer<drawing_functions>

  init(_ installed: InstalledLibrary) throws(DrawingError) {
    let found: OpenLibrary
    do throws(MissingLibrary) { found = try installed.itself() } catch { throw .noLibrary(reason: error.reason) }
    let room = UnsafeMutablePointer<drawing_functions>.allocate(capacity: 1)
    room.initialize(to: drawing_functions())
    for number in 0..<drawing_count() {
      let name = drawing_name(number).map { String(cString: $0) } ?? ""
      if drawing_put(room, number, found.function(name)) { continue }
      room.deallocate()
      throw .noLibrary(reason: "it lacks the function \(name)")
    }
    library = found
    place = UnsafePointer(room)
  }

  deinit { place.deallocate() }

  var version: String {
    [drawing_pango_version(place), drawing_cairo_version(place)].compactMap { $0.map { String(cString: $0) } }
      .joined(separator: ", ")
  }
}

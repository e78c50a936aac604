import CLoader

/// A library that is not linked but looked for while the program runs, so that who does not use it need not have it.
package struct InstalledLibrary: Sendable {
  /// Where the loader found it.
  package let path: String

  /// Looks for a library by its file's name with the number of its interface: “liblouis.so.20”.
  ///
  /// Ask before there are copies of it: the loader would take one of them for the library of that name.
  ///
  /// `stays`: for a library that does not bear being unloaded, as those that register types with GLib.
  package init(_ name: String, stays: Bool = false) throws(MissingLibrary) {
    let library = try OpenLibrary(at: name, stays: stays)
    guard let path = library.path else { throw MissingLibrary(reason: "the loader does not say where it is") }
    self.path = path
  }

  /// The library as the process has it, one for all who open it.
  package func itself() throws(MissingLibrary) -> sending OpenLibrary { try OpenLibrary(at: path) }

  /// A library of the caller's own: the bytes of the installed one in a file in memory, which the loader takes for another library
  /// and gives variables of its own, while all share one C library with its memory and its locks. nil where the system
  /// forbids code from memory.
  package func copy() -> sending OpenLibrary? { OpenLibrary(copyOf: path) }
}

/// What the loader said of a library that it could not open.
package struct MissingLibrary: Error {
  package let reason: String
}

import CLoader

/// A library in memory, closed when its owner goes.
package struct OpenLibrary: ~Copyable {
  private let handle: UnsafeMutableRawPointer
  /// Of a copy. Open for as long as the library: the loader knows a library by its path, and a closed number is given out again.
  private let file: Int32

  /// `stays`: it is not unloaded when its owners are gone.
  init(at path: String, stays: Bool = false) throws(MissingLibrary) {
    guard let handle = loader_open(path, stays ? 1 : 0) else {
      throw MissingLibrary(reason: dlerror().map { String(cString: $0) } ?? "no reason given")
    }
    self.handle = handle
    file = -1
  }

  init?(copyOf path: String) {
    let file = loader_memory_file(path)
    guard file >= 0 else { return nil }
    guard let handle = loader_open("/proc/self/fd/\(file)", 0) else {
      close(file)
      return nil
    }
    self.handle = handle
    self.file = file
  }

  deinit {
    dlclose(handle)
    if file >= 0 { close(file) }
  }

  /// Where a function of it is; nil where it has none of that name.
  package func function(_ name: String) -> UnsafeMutableRawPointer? { dlsym(handle, name) }

  var path: String? { loader_path(handle).map { String(cString: $0) } }
}

import CLouis
import Libraries

/// One copy of liblouis in memory, with its own tables and buffers.
///
/// The library keeps its state in static variables: two threads in one copy crash, or write each other's words. So each thread
/// that translates has a copy: the bytes of the installed library in a file in memory, which the loader takes for another
/// library and gives variables of its own, while all share one C library with its memory and its locks.
struct LouisCopy: ~Copyable {
  private let library: OpenLibrary
  private let functions: Functions
  private var written: [widechar] = []
  private var forms: [formtype] = []
  private var repertoires: [BrailleCode: [UInt32: Bool]] = [:]

  /// A new copy of the installed library; nil where the system forbids code from memory.
  static func new() throws(BrailleError) -> sending LouisCopy? {
    guard let copy = try installedLibrary.get().copy() else { return nil }
    return try LouisCopy(copy)
  }

  /// The installed library itself, of which the process has one: nobody but `Translators` may ask for it, and once.
  static func installed() throws(BrailleError) -> sending LouisCopy {
    let place = try installedLibrary.get()
    let library: OpenLibrary
    do throws(MissingLibrary) { library = try place.itself() } catch { throw .noLibrary(error.reason) }
    return try LouisCopy(library)
  }

  /// The name holds the interface's number (20: liblouis 3).
  private static let installedLibrary = Result<InstalledLibrary, BrailleError> { () throws(BrailleError) in
    do throws(MissingLibrary) { return try InstalledLibrary("liblouis.so.20") } catch {
      throw .noLibrary(error.reason)
    }
  }

  private init(_ library: consuming sending OpenLibrary) throws(BrailleError) {
    guard let functions = Functions(library) else { throw .noLibrary("it lacks functions of version 3") }
    let size = Int(louis_character_size(functions.characterSize))
    guard size == MemoryLayout<widechar>.size else { throw .otherCharacters(bytes: size) }
    self.library = library
    self.functions = functions
    louis_be_silent(functions.silence)
  }

  /// The first tables that are not there, or hold a mistake; nil when all are good. Compiles them, in some hundredths of a second.
  func missingTables() -> String? {
    BrailleCode.allCases.first { louis_has_table(functions.table, $0.tables) == 0 }?.tables
  }

  deinit { louis_free(functions.free) }

  /// Where its translating function is: no two copies share it.
  var address: UInt { UInt(bitPattern: functions.translate) }

  var version: String {
    louis_version(functions.version).map { String(cString: $0) } ?? ""
  }
}

/// Where a copy's functions are.
private struct Functions {
  let translate, backTranslate, table, silence, characterSize, version, free: UnsafeMutableRawPointer

  init?(_ library: borrowing OpenLibrary) {
    guard let translate = library.function("lou_translateString"), let table = library.function("lou_getTable"),
      let backTranslate = library.function("lou_backTranslateString"),
      let silence = library.function("lou_setLogLevel"),
      let characterSize = library.function("lou_charSize"), let version = library.function("lou_version"),
      let free = library.function("lou_free")
    else { return nil }
    self.translate = translate
    self.backTranslate = backTranslate
    self.table = table
    self.silence = silence
    self.characterSize = characterSize
    self.version = version
    self.free = free
  }
}

// MARK: - Translating

extension LouisCopy {
  /// liblouis's mode “noUndefined”: what a table lacks is left out, and not spelt as a number.
  private static let leavingOut: Int32 = 128

  /// Adds the cells of a passage to `cells`; false when liblouis gave up.
  ///
  /// `forms` are liblouis's typeforms, one for each scalar, or none at all.
  mutating func translate(
    _ text: UnsafeBufferPointer<UInt32>, _ typeforms: UnsafeBufferPointer<UInt16>?, _ code: BrailleCode,
    mode: Int32 = 0,
    into cells: inout [UInt8]
  ) -> Bool {
    // liblouis clears as much as it may fill, so the room is what a passage can need and no more; more, if it was not enough.
    var room = 3 * text.count + 64
    while room <= 64 * (text.count + 64) {
      if let count = call(text, typeforms, code, mode: mode, room: room) {
        cells.reserveCapacity(cells.count + count)
        for cell in written[..<count] { cells.append(UInt8(truncatingIfNeeded: cell)) }
        return true
      }
      room *= 4
    }
    return false
  }

  private mutating func call(
    _ text: UnsafeBufferPointer<UInt32>, _ typeforms: UnsafeBufferPointer<UInt16>?, _ code: BrailleCode, mode: Int32,
    room: Int
  ) -> Int? {
    if written.count < room { written = [widechar](repeating: 0, count: room) }
    if let typeforms { fillForms(typeforms, room: room) }
    var length = Int32(text.count)
    var count = Int32(room)
    let done = written.withUnsafeMutableBufferPointer { written in
      forms.withUnsafeMutableBufferPointer { forms in
        louis_translate(
          functions.translate, code.tables, text.baseAddress, &length, written.baseAddress, &count,
          typeforms == nil ? nil : forms.baseAddress, mode)
      }
    }
    return done != 0 && Int(length) == text.count ? Int(count) : nil
  }

  /// liblouis writes into the typeforms, as far as it writes cells.
  private mutating func fillForms(_ typeforms: UnsafeBufferPointer<UInt16>, room: Int) {
    forms.removeAll(keepingCapacity: true)
    forms.append(contentsOf: typeforms)
    forms.append(contentsOf: repeatElement(0, count: max(0, room - typeforms.count)))
  }

  /// Whether the code has cells for a character.
  mutating func has(_ scalar: UInt32, in code: BrailleCode) -> Bool {
    if let known = repertoires[code]?[scalar] { return known }
    var cells: [UInt8] = []
    let isWritten = withUnsafePointer(to: scalar) {
      translate(UnsafeBufferPointer(start: $0, count: 1), nil, code, mode: LouisCopy.leavingOut, into: &cells)
    }
    let isKnown = isWritten && !cells.isEmpty && cells.allSatisfy(Cell.isCell)
    repertoires[code, default: [:]][scalar] = isKnown
    return isKnown
  }

  /// The print words of cells; nil when liblouis gave up.
  mutating func words(of cells: [UInt8], _ code: BrailleCode) -> String? {
    let cells = cells.map { widechar($0) }
    let room = 12 * cells.count + 64
    if written.count < room { written = [widechar](repeating: 0, count: room) }
    var count = Int32(cells.count)
    var length = Int32(room)
    let done = written.withUnsafeMutableBufferPointer {
      louis_back_translate(functions.backTranslate, code.tables, cells, &count, $0.baseAddress, &length)
    }
    guard done != 0, Int(count) == cells.count else { return nil }
    var words = String.UnicodeScalarView()
    for scalar in written[..<Int(length)] { words.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
    return String(words)
  }
}

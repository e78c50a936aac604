import CSpeech
import Libraries

/// A file of Opus in Ogg in the making, by libopusenc.
struct OpusWriter: ~Copyable {
  private let library: OpenLibrary
  private let functions: Functions
  private let comments: UnsafeMutableRawPointer
  private let encoder: UnsafeMutableRawPointer
  /// What is finished of the file. libopusenc is given its place, which must not move.
  private let file: UnsafeMutablePointer<[UInt8]>

  static let name = "libopusenc"

  /// Speech stays clear at 16,000 bits a second; the highest complexity takes half as long again, and is not to be heard.
  static let settings: [(request: Int, value: Int32)] = [
    // Chosen at random otherwise.
    (OPUS_SERIAL_NUMBER, 1),
    (OPUS_COMMENT_PADDING, 0), (OPUS_APPLICATION, Int32(OPUS_FOR_VOICE)), (OPUS_SIGNAL, Int32(OPUS_VOICE)),
    (OPUS_BIT_RATE, 16_000), (OPUS_COMPLEXITY, 5),
  ].map { (Int($0.0), $0.1) }

  /// `rate`: samples a second of what will be written, one channel of 16 bits.
  init(_ library: consuming sending OpenLibrary, rate: Int) throws(SpeechError) {
    guard let functions = Functions(library) else {
      throw .noLibrary(OpusWriter.name, reason: "it lacks functions of version 0")
    }
    guard let comments = opus_comments(functions.comments) else { throw .unrecorded(0) }
    let file = UnsafeMutablePointer<[UInt8]>.allocate(capacity: 1)
    file.initialize(to: [])
    var callbacks = opus_callbacks(write: take, close: { _ in 0 })
    var error: Int32 = 0
    guard let encoder = opus_encoder(functions.encoder, &callbacks, file, comments, Int32(rate), &error) else {
      opus_free(functions.freeComments, comments)
      file.deinitialize(count: 1)
      file.deallocate()
      throw .unrecorded(Int(error))
    }
    self.library = library
    self.functions = functions
    self.comments = comments
    self.encoder = encoder
    self.file = file
  }

  deinit {
    opus_free(functions.freeEncoder, encoder)
    opus_free(functions.freeComments, comments)
    file.deinitialize(count: 1)
    file.deallocate()
  }

  func apply(_ settings: [(request: Int, value: Int32)]) throws(SpeechError) {
    for (request, value) in settings { try check(opus_set(functions.set, encoder, Int32(request), value)) }
  }

  func write(_ samples: [Int16]) throws(SpeechError) {
    try check(opus_write(functions.write, encoder, samples, Int32(samples.count)))
  }

  /// The whole file.
  consuming func finish() throws(SpeechError) -> [UInt8] {
    try check(opus_drain(functions.drain, encoder))
    return file.pointee
  }

  private func check(_ result: Int32) throws(SpeechError) {
    guard result == 0 else { throw .unrecorded(Int(result)) }
  }

  /// The versions of libopusenc, and of libopus which does its work.
  static func versions(_ library: borrowing OpenLibrary) -> String {
    ["ope_get_version_string", "opus_get_version_string"].compactMap { library.function($0) }
      .compactMap { opus_version($0).map { String(cString: $0) } }.joined(separator: ", ")
  }
}

/// Called by libopusenc with every finished piece of the file; the array that takes it comes along.
private let take: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, Int32) -> Int32 = {
  file, bytes, count in
  guard let file, let bytes else { return 1 }
  file.assumingMemoryBound(to: [UInt8].self).pointee
    .append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
  return 0
}

/// Where the library's functions are.
private struct Functions {
  let comments, freeComments, encoder, set, write, drain, freeEncoder: UnsafeMutableRawPointer

  init?(_ library: borrowing OpenLibrary) {
    guard let comments = library.function("ope_comments_create"), let set = library.function("ope_encoder_ctl"),
      let freeComments = library.function("ope_comments_destroy"), let write = library.function("ope_encoder_write"),
      let encoder = library.function("ope_encoder_create_callbacks"),
      let drain = library.function("ope_encoder_drain"), let freeEncoder = library.function("ope_encoder_destroy")
    else { return nil }
    self.comments = comments
    self.freeComments = freeComments
    self.encoder = encoder
    self.set = set
    self.write = write
    self.drain = drain
    self.freeEncoder = freeEncoder
  }
}

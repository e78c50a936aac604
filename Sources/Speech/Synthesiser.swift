import CSpeech
import Libraries
import Synchronization

/// eSpeak NG, freshly opened: it keeps what it said last in static variables, and what it says next depends on that. So each
/// recording begins with a library of its own that has said nothing yet, and ends with its closing.
struct Synthesiser: ~Copyable {
  private let library: OpenLibrary
  private let functions: Functions
  private var voice: Voice?
  private var samples: [Int16] = []
  /// Samples a second.
  let rate: Int

  static let name = "libespeak-ng"

  /// Looked for once: whoever has the installed library open keeps it from being closed by the one whose turn it is, and what was
  /// ended but not closed never begins again.
  static let installed = Result<InstalledLibrary, SpeechError> { () throws(SpeechError) in
    try InstalledLibrary(forSound: "libespeak-ng.so.1", name)
  }

  /// The library sets the program's locale when it begins, which only one thread may do at a time.
  private static let beginning = Mutex(())

  init(_ library: consuming sending OpenLibrary) throws(SpeechError) {
    guard let functions = Functions(library) else {
      throw .noLibrary(Synthesiser.name, reason: "it lacks functions of version 1")
    }
    self.library = library
    self.functions = functions
    rate = Synthesiser.beginning.withLock { _ in Int(speech_begin(functions.begin)) }
    speech_set_callback(functions.callback, hear)
  }

  deinit { speech_end(functions.end) }

  var version: String { speech_version(functions.version).map { String(cString: $0) } ?? "" }

  /// Makes a voice speak from now on.
  mutating func take(_ voice: Voice) throws(SpeechError) {
    guard voice != self.voice else { return }
    guard rate > 0, speech_set_voice(functions.voice, voice.rawValue) == 0, currentVoice == voice.rawValue else {
      throw .noVoice(voice.rawValue)
    }
    self.voice = voice
  }

  /// The file of the voice that speaks.
  var currentVoice: String? {
    speech_current_voice(functions.current)?.pointee.identifier.map { String(cString: $0) }
  }

  /// The samples of words, valid until the next are said. `pauses`: whether as much silence follows as after a paragraph.
  mutating func say(_ run: Utterance.Run, pauses: Bool) throws(SpeechError) -> [Int16] {
    try take(run.voice)
    samples.removeAll(keepingCapacity: true)
    let text = run.bytes
    let result = withUnsafeMutablePointer(to: &samples) { heard in
      speech_say(functions.say, text, text.count, pauses ? 1 : 0, heard)
    }
    guard result == 0 else { throw .unspoken(run.text) }
    return samples
  }
}

/// Called by the library with every piece of sound; the array that takes it comes along.
private let hear: speech_callback = { samples, count, events in
  guard let samples, count > 0, let heard = events?.pointee.user_data else { return 0 }
  heard.assumingMemoryBound(to: [Int16].self).pointee
    .append(contentsOf: UnsafeBufferPointer(start: samples, count: Int(count)))
  return 0
}

/// Where the library's functions are.
private struct Functions {
  let begin, callback, voice, current, say, end, version: UnsafeMutableRawPointer

  init?(_ library: borrowing OpenLibrary) {
    guard let begin = library.function("espeak_Initialize"), let end = library.function("espeak_Terminate"),
      let callback = library.function("espeak_SetSynthCallback"), let say = library.function("espeak_Synth"),
      let voice = library.function("espeak_SetVoiceByName"), let version = library.function("espeak_Info"),
      let current = library.function("espeak_GetCurrentVoice")
    else { return nil }
    self.begin = begin
    self.callback = callback
    self.voice = voice
    self.current = current
    self.say = say
    self.end = end
    self.version = version
  }
}

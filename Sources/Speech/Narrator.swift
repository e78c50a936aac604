import Libraries
import Synchronization

/// Reads words aloud into files; safe to be asked by several threads at once.
///
/// The same words give the same bytes, whatever was said before and however many threads there are, as long as the libraries and
/// the kind of processor are the same.
package struct Narrator: Sendable {
  private let synthesiser: InstalledLibrary
  private let encoder: InstalledLibrary
  /// Names everything besides the words that decides how a recording comes out: libraries, voices, settings.
  package let version: String

  /// Where the system forbids copies, the installed library is one for all, who take turns: slower, with the same result.
  private let isShared: Bool
  private static let turns = Mutex(())

  /// Sees that both libraries and all voices are there.
  package init() throws(SpeechError) { try self.init(sharing: false) }

  init(sharing: Bool) throws(SpeechError) {
    isShared = sharing
    synthesiser = try Synthesiser.installed.get()
    encoder = try InstalledLibrary(forSound: "libopusenc.so.0", OpusWriter.name)
    var parts: [String] = []
    try Narrator.opening(synthesiser, sharing: isShared) { (said: inout Synthesiser) throws(SpeechError) in
      for voice in Voice.allCases { try said.take(voice) }
      parts.append("eSpeak NG \(said.version)")
    }
    parts.append(OpusWriter.versions(try Narrator.opened(encoder, OpusWriter.name)))
    parts += Voice.allCases.map(\.rawValue) + OpusWriter.settings.map { "\($0.request)=\($0.value)" }
    version = parts.joined(separator: ", ")
  }

  /// Says utterances one after another. One without words gets a clip of no length.
  package func recording(of utterances: [Utterance]) throws(SpeechError) -> Recording {
    var recording: Recording?
    try Narrator.opening(synthesiser, sharing: isShared) { (said: inout Synthesiser) throws(SpeechError) in
      recording = try said.recording(of: utterances, by: Narrator.opened(encoder, OpusWriter.name))
    }
    guard let recording else { throw .unrecorded(0) }
    return recording
  }

  private static func opened(
    _ library: InstalledLibrary, _ name: String
  ) throws(SpeechError) -> sending OpenLibrary {
    do { return try library.itself() } catch { throw .noLibrary(name, reason: error.reason) }
  }

  private static func opening(
    _ library: InstalledLibrary, sharing: Bool, _ body: (inout Synthesiser) throws(SpeechError) -> Void
  ) throws(SpeechError) {
    if !sharing, let copy = library.copy() {
      var own = try Synthesiser(copy)
      return try body(&own)
    }
    try turns.withLock { _ throws(SpeechError) in
      var shared = try Synthesiser(opened(library, Synthesiser.name))
      try body(&shared)
    }
  }
}

extension Synthesiser {
  fileprivate mutating func recording(
    of utterances: [Utterance], by library: consuming sending OpenLibrary
  ) throws(SpeechError) -> Recording {
    let writer = try OpusWriter(library, rate: rate)
    try writer.apply(OpusWriter.settings)
    var clips: [Recording.Clip] = []
    var said = 0
    for utterance in utterances {
      let begin = said
      let runs = utterance.runs.filter(\.hasWords)
      for (index, run) in runs.enumerated() {
        let samples = try say(run, pauses: index == runs.count - 1)
        try writer.write(samples)
        said += samples.count
      }
      clips.append(Recording.Clip(begin: begin * 1000 / rate, end: said * 1000 / rate))
    }
    return Recording(bytes: try writer.finish(), clips: clips)
  }
}

import Testing

@testable import Speech

@Suite struct RecordingTests {
  private let recording: Recording

  init() throws { recording = try Narrator().recording(of: Words.some) }

  @Test func isOpusInOgg() {
    #expect(recording.bytes.starts(with: Array("OggS".utf8)))
    #expect(recording.bytes[28..<36].elementsEqual("OpusHead".utf8))
  }

  @Test func givesEachUtteranceItsPlaceWithoutGaps() {
    #expect(recording.clips.count == Words.some.count)
    #expect(recording.clips.first?.begin == 0)
    for (one, next) in zip(recording.clips, recording.clips.dropFirst()) { #expect(one.end == next.begin) }
    for (clip, utterance) in zip(recording.clips, Words.some) {
      #expect(clip.end - clip.begin > 500 || !utterance.hasWords)
    }
  }

  @Test func signsAloneAreSilent() { #expect(recording.clips[2].begin == recording.clips[2].end) }

  /// RFC 7845 s.4: the last page's position is the number of samples at 48,000 a second, with those that are to be skipped.
  @Test func endsWhereItsLastClipEnds() throws {
    let bytes = recording.bytes
    let last = try #require((0..<bytes.count - 14).last { bytes[$0...].starts(with: Array("OggS".utf8)) })
    let position = (0..<8).reduce(0) { $0 | Int(bytes[last + 6 + $1]) << (8 * $1) }
    let skipped = Int(bytes[38]) | Int(bytes[39]) << 8
    #expect(abs((position - skipped) / 48 - recording.length) <= 1)
  }

  @Test func isTheSameAgain() throws {
    let narrator = try Narrator()
    _ = try narrator.recording(of: [Words.said("Something else was said before.")])
    #expect(try narrator.recording(of: Words.some) == recording)
  }

  @Test func isTheSameInManyThreads() async throws {
    let narrator = try Narrator()
    let same = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<24 { group.addTask { [recording] in (try? narrator.recording(of: Words.some)) == recording } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(same == [Bool](repeating: true, count: 24))
  }

  @Test func theTurnsOfTheInstalledLibraryGiveTheSame() throws {
    #expect(try Narrator(sharing: true).recording(of: Words.some) == recording)
  }
}

import Libraries
import Testing

@testable import Speech

@Suite struct VoiceTests {
  @Test(arguments: [
    ("en-GB", Voice.english), ("cy", .welsh), ("cy-GB", .welsh), ("CY", .welsh), ("cym", .english), ("", .english),
  ])
  func aLanguageHasItsVoice(_ tag: String, _ voice: Voice) { #expect(Voice(tag: tag) == voice) }

  @Test func theVoiceThatIsAskedForSpeaks() throws {
    var spoke: [String?] = []
    if let copy = try Synthesiser.installed.get().copy() {
      var said = try Synthesiser(copy)
      for voice in [Voice.welsh, .english, .welsh] {
        try said.take(voice)
        spoke.append(said.currentVoice)
      }
    }
    #expect(spoke == ["cel/cy", "gmw/en", "cel/cy"])
  }

  @Test func welshWordsSoundOtherwiseInTheWelshVoice() throws {
    let narrator = try Narrator()
    let text = "Croeso i’r pwyllgor craffu"
    #expect(
      try narrator.recording(of: [Words.said(text)]) != narrator.recording(of: [Words.said(text, by: .welsh)]))
  }

  @Test func aPassageInTheMiddleIsSaidByItsOwnVoice() throws {
    var utterance = Utterance()
    utterance.say("The chair said ", by: .english)
    utterance.say("“croeso", by: .welsh)
    utterance.say(" i bawb”", by: .welsh)
    utterance.say(" to all.", by: .english)
    #expect(utterance.runs.map(\.voice) == [.english, .welsh, .english])
    #expect(utterance.runs.map(\.text) == ["The chair said ", "“croeso i bawb”", " to all."])
    let plain = Words.said("The chair said “croeso i bawb” to all.")
    let narrator = try Narrator()
    #expect(try narrator.recording(of: [utterance]) != narrator.recording(of: [plain]))
  }

  @Test func everythingThatDecidesTheSoundIsInTheVersion() throws {
    let version = try Narrator().version
    for part in ["eSpeak NG 1.", "libopusenc", "libopus 1.", "gmw/en", "cel/cy", "4002=16000"] {
      #expect(version.contains(part))
    }
  }

  @Test(arguments: [
    SpeechError.noLibrary("libespeak-ng", reason: "no such file"), .noLibrary("libopusenc", reason: "no such file"),
    .noVoice("cel/cy"),
  ])
  func whatIsMissingIsSaidWithItsMend(_ error: SpeechError) {
    #expect(error.description.contains("apt-get install libespeak-ng1 espeak-ng-data libopusenc0"))
  }

  @Test func aLibraryThatIsNotThereIsNamed() {
    #expect(throws: SpeechError.self) { try InstalledLibrary(forSound: "libnothing.so.1", "libnothing") }
  }

  @Test func aZeroInWordsDoesNotEndThem() throws {
    let narrator = try Narrator()
    #expect(
      try narrator.recording(of: [Words.said("one\0two")]) == narrator.recording(of: [Words.said("one two")]))
  }
}

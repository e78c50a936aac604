import Diagnostics
import Record

extension FieldType where Value == RecordingTime {
  /// How far into a recording: hours, minutes and seconds.
  static var recordingTime: Self {
    FieldType<Located<String>>.words.described(
      as: "minutes and seconds, or hours, minutes and seconds", example: "\"12:30\""
    )
    .reading { words, reader in
      if let time = RecordingTime(words.value) { return time }
      reader.report(.notATime(words))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func notATime(_ words: Located<String>) -> Diagnostic {
    Diagnostic(
      .unknownValue, .error, "“\(words.value)” is no time within a recording", at: words.range,
      fixes: [.advise("write hours, minutes and seconds in quotation marks, such as \"1:02:30\"")])
  }
}

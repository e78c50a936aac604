@testable import Speech

/// Utterances for tests.
enum Words {
  static func said(_ text: String, by voice: Voice = .english) -> Utterance {
    var utterance = Utterance()
    utterance.say(text, by: voice)
    return utterance
  }

  static let some = [
    said("Falls and fractures."), said("Paragraph 1 point 1. There were 412 falls in the year."), said("—"),
    said("Bore da. Croeso i’r pwyllgor.", by: .welsh), said("That rails be fitted in every care home by June."),
  ]
}

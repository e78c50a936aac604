import Libraries

/// Why there can be no sound, with what mends it.
package enum SpeechError: Error, Equatable, CustomStringConvertible {
  /// A library is not there, or not of the kind we know; with what the loader said.
  case noLibrary(String, reason: String)
  case noVoice(String)
  /// eSpeak NG gave up on words, which it has never been seen to do.
  case unspoken(String)
  /// libopusenc refused something, by its number for that.
  case unrecorded(Int)

  private static let mend =
    "install it with “apt-get install libespeak-ng1 espeak-ng-data libopusenc0”, or build without sound"

  package var description: String {
    switch self {
    case .noLibrary(let name, let reason):
      "sound needs the library \(name), which could not be opened (\(reason)); \(SpeechError.mend)"
    case .noVoice(let name): "sound needs the voice “\(name)” of eSpeak NG, which is not there; \(SpeechError.mend)"
    case .unspoken(let words): "eSpeak NG could not say “\(words)”"
    case .unrecorded(let number): "libopusenc could not make a file of what was said (error \(number))"
    }
  }
}

extension InstalledLibrary {
  /// Looks for a library that sound cannot do without.
  init(forSound file: String, _ name: String) throws(SpeechError) {
    do { try self.init(file) } catch { throw .noLibrary(name, reason: error.reason) }
  }
}

"""The English stemmer of libstemmer, called directly."""

import ctypes
import ctypes.util
from functools import lru_cache


# Plurals that the algorithm does not bring together with their singulars.
IRREGULAR = {"buses": "bus", "busses": "bus", "buss": "bus", "gases": "gas", "children": "child", "childrens": "child", "men": "man",
             "mens": "man", "women": "woman", "womens": "woman"}


class Stemmer:
    def __init__(self):
        name = ctypes.util.find_library("stemmer") or "libstemmer.so.0d"
        self.library = ctypes.CDLL(name)
        self.library.sb_stemmer_new.restype = ctypes.c_void_p
        self.library.sb_stemmer_stem.restype = ctypes.c_void_p
        self.library.sb_stemmer_stem.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
        self.library.sb_stemmer_length.argtypes = [ctypes.c_void_p]
        self.stemmer = self.library.sb_stemmer_new(b"english", b"UTF_8")

    @lru_cache(maxsize=None)
    def __call__(self, word: str) -> str:
        if word in IRREGULAR:
            return IRREGULAR[word]
        raw = word.encode()
        place = self.library.sb_stemmer_stem(self.stemmer, raw, len(raw))
        return ctypes.string_at(place, self.library.sb_stemmer_length(self.stemmer)).decode()

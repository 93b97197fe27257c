const MEGABYTE = 1024 * 1024

/**
 * How much of the server one file may take. A Word file of 400 pages with every run formatted by hand unpacks to about
 * 20 MB of XML; what goes far beyond is no document.
 */
export const UNPACK_LIMITS = {
  /** Entries of the archive; every picture of a document is one. */
  entries: 4000,
  /** Bytes of XML that are read altogether, after unpacking. */
  unpackedBytes: 48 * MEGABYTE,
  /** Unpacked by packed size of one part; text formatted run by run reaches 60. */
  ratio: 250,
  /** Parts below this size may have any ratio: a nearly empty one packs very well. */
  ratioFromBytes: MEGABYTE,
  /** Elements inside each other; a table in a text box in a table takes about 40. */
  depth: 200,
  /** Elements of one part. */
  elements: 1_500_000,
} as const

/** Limits of the thread that reads files. */
export const THREAD_LIMITS = {
  /** A file that takes longer is given up. */
  milliseconds: 20_000,
  /** The heap of the thread; a thread that needs more ends, the server goes on. */
  heapMegabytes: 512,
  /** Files that may wait for the one that is being read. */
  waiting: 8,
} as const

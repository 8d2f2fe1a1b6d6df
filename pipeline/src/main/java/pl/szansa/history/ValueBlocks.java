package pl.szansa.history;

import java.io.Closeable;
import java.util.Iterator;

/** The values of a kept result, an indicator at a time, by id. */
interface ValueBlocks extends Iterator<Block>, Closeable {}

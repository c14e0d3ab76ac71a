package vn.motcua.document;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A file as it arrives.
 *
 * @param key of the document it is meant for, from the procedure's decision table
 * @param fileName as the sender calls it; never used as a path
 * @param size in bytes
 * @param content may be opened more than once
 */
public record Upload(String key, String fileName, long size, Supplier<InputStream> content) {}
